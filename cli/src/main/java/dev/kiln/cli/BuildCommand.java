package dev.kiln.cli;

import dev.kiln.backend.ImageOptions;
import dev.kiln.backend.ImageResult;
import dev.kiln.backend.NativeImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kiln build}: a jar, directory or class path to one executable. */
@Command(
    name = "build",
    description = "Compiles a program to a native executable.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "INPUT",
      description = "A jar with a Main-Class, or a directory of classes or Java sources.")
  private String input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The executable (default: the program's name).")
  private Path output;

  @Mixin private ImageArguments arguments;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ImageArguments.Program program = arguments.program(input);
    ImageOptions options =
        arguments.options(
            program, output != null ? output : NamedFile.parse("the output", program.name()));
    if (arguments.whyReachable != null) {
      return WhyReachable.print(options, arguments.whyReachable, spec.commandLine().getOut());
    }
    ImageResult result;
    try (ProgressDisplay progress = ProgressDisplay.of(arguments.quiet)) {
      result =
          NativeImage.build(
              options, arguments.facts.watching(progress), arguments.inspector(options));
    }
    if (!arguments.quiet) {
      Summary.print(result, arguments.verbose, System.out);
    }
    return ExitCode.SUCCESS;
  }
}
