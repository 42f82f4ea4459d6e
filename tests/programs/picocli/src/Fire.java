import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An annotated command. */
@Command(
    name = "fire",
    version = "fire 1.0",
    mixinStandardHelpOptions = true,
    description = "Fires pots.")
public class Fire implements Callable<Integer> {
  enum Glaze {
    CLEAR,
    BLUE
  }

  @Option(
      names = {"-t", "--temperature"},
      description = "Degrees (default: ${DEFAULT-VALUE}).",
      defaultValue = "1000")
  int temperature;

  @Option(names = "-g", description = "One of ${COMPLETION-CANDIDATES}.")
  Glaze glaze = Glaze.CLEAR;

  @Option(names = "--verbose")
  boolean verbose;

  @Option(names = "-p")
  Map<String, Integer> parts;

  @Parameters(arity = "1..*", description = "The pots.")
  List<String> pots;

  @Override
  public Integer call() {
    System.out.println(temperature + " " + glaze + " " + verbose + " " + parts + " " + pots);
    return 4;
  }

  public static void main(String[] args) {
    new CommandLine(new Fire()).usage(System.out);
    System.exit(new CommandLine(new Fire()).execute(args));
  }
}
