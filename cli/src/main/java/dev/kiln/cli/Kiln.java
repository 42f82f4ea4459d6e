package dev.kiln.cli;

import dev.kiln.backend.MissingLibrary;
import dev.kiln.frontend.InputError;
import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The {@code kiln} command. */
@Command(
    name = "kiln",
    description = "Compiles Java bytecode to native executables.",
    mixinStandardHelpOptions = true,
    version = "kiln 0.1.0-SNAPSHOT",
    subcommands = {BuildCommand.class, RunCommand.class, TestCommand.class, DoctorCommand.class})
public final class Kiln implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing.");
  }

  public static void main(String[] args) {
    System.exit(
        execute(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args));
  }

  /** Runs a command line and gives its exit code. */
  public static int execute(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Kiln())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExitCodeExceptionMapper(Kiln::exitCode)
        .setExecutionExceptionHandler(Kiln::report)
        .execute(args);
  }

  private static int exitCode(Throwable thrown) {
    if (thrown instanceof InputError || thrown instanceof MissingLibrary) {
      return ExitCode.INPUT;
    }
    return thrown instanceof ParameterException ? ExitCode.USAGE : ExitCode.FAULT;
  }

  private static int report(Exception thrown, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (thrown instanceof InputError || thrown instanceof MissingLibrary) {
      err.println("kiln: error: " + thrown.getMessage());
    } else if (thrown instanceof UsageError) {
      err.println("kiln: " + thrown.getMessage());
      return ExitCode.USAGE;
    } else {
      FaultReport.write(thrown, Arrays.asList(parsed.originalArgs().toArray(new String[0])), err);
    }
    return exitCode(thrown);
  }
}
