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
    version = Kiln.VERSION,
    subcommands = {
      BuildCommand.class,
      RunCommand.class,
      TestCommand.class,
      ReportCommand.class,
      DoctorCommand.class,
      ReproduceCommand.class
    })
public final class Kiln implements Runnable {
  static final String VERSION = "kiln 0.1.0-SNAPSHOT";

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
    CommandLine command =
        new CommandLine(new Kiln())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExitCodeExceptionMapper(Kiln::exitCode)
            .setExecutionExceptionHandler((e, failed, parsed) -> report(e, err, args, parsed));
    try {
      return command.execute(args);
    } catch (StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
      return report(e, err, args, command.getParseResult());
    }
  }

  private static int exitCode(Throwable thrown) {
    if (thrown instanceof InputError || thrown instanceof MissingLibrary) {
      return ExitCode.INPUT;
    }
    return thrown instanceof ParameterException ? ExitCode.USAGE : ExitCode.FAULT;
  }

  private static int report(Throwable thrown, PrintWriter err, String[] args, ParseResult parsed) {
    if (thrown instanceof InputError || thrown instanceof MissingLibrary) {
      err.println("kiln: error: " + thrown.getMessage());
    } else if (thrown instanceof UsageError) {
      err.println("kiln: " + thrown.getMessage());
      return ExitCode.USAGE;
    } else {
      new FaultBundle(thrown, Arrays.asList(args), ReplayCommand.of(parsed), facts(parsed))
          .write(err);
    }
    return exitCode(thrown);
  }

  private static BuildFacts facts(ParseResult parsed) {
    if (parsed != null && parsed.hasSubcommand()) {
      for (CommandSpec mixin : parsed.subcommand().commandSpec().mixins().values()) {
        if (mixin.userObject() instanceof ImageArguments arguments) {
          return arguments.facts;
        }
      }
    }
    return new BuildFacts();
  }
}
