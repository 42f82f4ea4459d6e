package dev.kiln.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    boolean byClassPath = spec.commandLine().getParseResult().hasMatchedOption("-cp");
    if (!byClassPath && words.isEmpty()) {
      throw new UsageError("give a jar or a directory, or -cp PATH --main CLASS");
    }
    ImageArguments.Program program = arguments.program(byClassPath ? null : words.get(0));
    List<String> command = new ArrayList<>();
    command.add(CachedExecutable.of(arguments, program).toString());
    command.addAll(byClassPath ? words : words.subList(1, words.size()));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
