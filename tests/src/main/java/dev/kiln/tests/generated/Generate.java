package dev.kiln.tests.generated;

import dev.kiln.generator.GeneratedProgram;
import dev.kiln.generator.JavaBatch;
import dev.kiln.generator.bytecode.BytecodeProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line of {@code tests/generate}. */
public final class Generate {
  private static final String USAGE =
      """
      generate print SEED                    the program of a seed, in one file
      generate hunt FIRST COUNT              compare programs FIRST .. FIRST+COUNT-1
      generate hunt SEED,SEED…               compare these programs, in one image
      generate bytecode …                    the same with random class files
          --batch N    programs in an image (500)
          --in A,B     configurations (O2,stress): %s
          --ledger F   append results to a file
          --work D     directory for images (target/generated)
          --cache D    directory for their objects (cache in that of the images)
      generate classfile SEED FILE           writes the class file of a seed
      generate show SEED|FILE --in A         what HotSpot and configuration A print
      generate reduce SEED|FILE --in A       a small program that still differs in configuration A
          --bytecode   SEED is that of a class file; FILE may be one (.class) in any case
      """
          .formatted(String.join(", ", Configuration.names()));

  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Deque<String> arguments = new ArrayDeque<>();
  private final Map<String, String> options = new HashMap<>();
  private boolean bytecode;

  private Generate(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--bytecode")) {
        bytecode = true;
      } else if (args[i].startsWith("--") && i + 1 < args.length) {
        options.put(args[i], args[++i]);
      } else {
        arguments.add(args[i]);
      }
    }
  }

  /** Exit code 0: equal; 1: differences; 2: usage. */
  public static void main(String[] args) throws Exception {
    System.exit(new Generate(args).run());
  }

  private int run() throws Exception {
    String command = arguments.isEmpty() ? "" : arguments.pop();
    return switch (command) {
      case "print" -> {
        System.out.print(GeneratedProgram.of(seed()).standalone().text());
        yield 0;
      }
      case "hunt" -> hunt(Language.JAVA);
      case "bytecode" -> hunt(Language.BYTECODE);
      case "classfile" -> {
        long seed = seed();
        Files.write(Path.of(arguments.pop()), BytecodeProgram.of(seed));
        yield 0;
      }
      case "show" -> show();
      case "reduce" -> reduce();
      default -> {
        System.err.print(USAGE);
        yield 2;
      }
    };
  }

  private int hunt(Language language) throws IOException, InterruptedException {
    String first = arguments.pop();
    String ledger = options.get("--ledger");
    Hunt hunt = Hunt.of(language, work(), cache(), ledger == null ? null : Path.of(ledger));
    int differences =
        arguments.isEmpty()
            ? hunt.batch(
                Arrays.stream(first.split(",")).map(Long::valueOf).toList(), configurations())
            : hunt.run(
                Long.parseLong(first),
                Integer.parseInt(arguments.pop()),
                Integer.parseInt(options.getOrDefault("--batch", "500")),
                configurations());
    return differences == 0 ? 0 : 1;
  }

  private int show() throws IOException, InterruptedException {
    JavaBatch batch =
        isClassFile()
            ? ClassFileReduction.batch(List.of(classFile()))
            : JavaBatch.of(List.of(program()));
    BatchComparison comparison = new BatchComparison(batch, 1, work(), cache(), LIMIT);
    String expected = comparison.hotSpot().show(0);
    String actual = comparison.natively(configurations().get(0)).show(0);
    System.out.println(expected);
    System.out.println(actual.equals(expected) ? "equal" : actual);
    return actual.equals(expected) ? 0 : 1;
  }

  private int reduce() throws Exception {
    Configuration configuration = configurations().get(0);
    Path place = work().resolve("reduce");
    Path file =
        isClassFile()
            ? ClassFileReduction.of(classFile(), configuration, place, cache())
            : Reduction.of(program(), configuration, place, cache());
    System.out.println(file);
    return 0;
  }

  private boolean isClassFile() {
    return bytecode || arguments.element().endsWith(".class");
  }

  private byte[] classFile() throws IOException {
    String name = arguments.pop();
    return isSeed(name)
        ? BytecodeProgram.of(Long.parseLong(name))
        : Files.readAllBytes(Path.of(name));
  }

  /** A seed's program, or that of a file. */
  private GeneratedProgram program() throws IOException {
    String name = arguments.pop();
    return isSeed(name) ? GeneratedProgram.of(Long.parseLong(name)) : Reduction.read(Path.of(name));
  }

  private static boolean isSeed(String name) {
    return name.matches("-?\\d+");
  }

  private List<Configuration> configurations() {
    List<Configuration> chosen = new ArrayList<>();
    for (String name : options.getOrDefault("--in", "O2,stress").split(",")) {
      chosen.add(Configuration.named(name));
    }
    return chosen;
  }

  private Path work() {
    return Path.of(options.getOrDefault("--work", "target/generated"));
  }

  private Path cache() {
    String named = options.get("--cache");
    return named == null ? work().resolve("cache") : Path.of(named);
  }

  private long seed() {
    return Long.parseLong(arguments.pop());
  }
}
