package dev.kiln.cli;

import dev.kiln.backend.ImageOptions;
import dev.kiln.backend.NativeImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kiln run}: builds into the cache, then runs with the program's arguments. */
@Command(
    name = "run",
    description = "Compiles a program (into the cache) and runs it.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  @Mixin private ImageArguments arguments;

  @Parameters(
      paramLabel = "INPUT ARGUMENT",
      arity = "0..*",
      description = "The program as for 'build' (none with -cp), then the program's arguments.")
  private List<String> words = new ArrayList<>();

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    boolean byClassPath = spec.commandLine().getParseResult().hasMatchedOption("-cp");
    if (!byClassPath && words.isEmpty()) {
      throw new UsageError("give a jar or a directory, or -cp PATH --main CLASS");
    }
    ImageArguments.Program program = arguments.program(byClassPath ? null : words.get(0));
    List<String> programArguments = byClassPath ? words : words.subList(1, words.size());
    Path directory = arguments.cacheDir().resolve("run");
    Files.createDirectories(directory);
    Path executable =
        directory.resolve(program.name() + "-" + Long.toHexString(ProcessHandle.current().pid()));
    try {
      ImageOptions options = arguments.options(program, executable);
      try (ProgressDisplay progress = ProgressDisplay.of(arguments.quiet)) {
        NativeImage.build(options, progress);
      }
      List<String> command = new ArrayList<>();
      command.add(executable.toString());
      command.addAll(programArguments);
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } finally {
      Files.deleteIfExists(executable);
    }
  }
}
