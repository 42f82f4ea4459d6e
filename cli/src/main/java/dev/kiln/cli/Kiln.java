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
        commandLine()
            .setOut(out)
            .setErr(err)
            .setExitCodeExceptionMapper(Kiln::exitCode)
            .setExecutionExceptionHandler((e, failed, parsed) -> report(e, err, args, parsed));
    try {
      return command.execute(args);
    } catch (StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
      return report(e, err, args, command.getParseResult());
    }
  }

  /**
   * What is wrong with a command line, as far as can be said without running it or looking at any
   * file; null if nothing is.
   */
  public static String problem(String... args) {
    try {
      ImageArguments arguments = imageArguments(commandLine().parseArgs(args));
      if (arguments != null) {
        arguments.check();
      }
      return null;
    } catch (ParameterException | UsageError e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static CommandLine commandLine() {
    return new CommandLine(new Kiln()).setCaseInsensitiveEnumValuesAllowed(true);
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
    ImageArguments arguments = imageArguments(parsed);
    return arguments == null ? new BuildFacts() : arguments.facts;
  }

  private static ImageArguments imageArguments(ParseResult parsed) {
    if (parsed != null && parsed.hasSubcommand()) {
      for (CommandSpec mixin : parsed.subcommand().commandSpec().mixins().values()) {
        if (mixin.userObject() instanceof ImageArguments arguments) {
          return arguments;
        }
      }
    }
    return null;
  }
}
