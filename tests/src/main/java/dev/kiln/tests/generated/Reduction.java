package dev.kiln.tests.generated;

import dev.kiln.generator.GeneratedProgram;
import dev.kiln.generator.JavaBatch;
import dev.kiln.generator.Reducer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reduces a program that differs from HotSpot in one configuration. All variants of a round are in
 * one image; if that cannot be built, each is built alone, and failing to build is a difference.
 */
final class Reduction implements Reducer.Oracle {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  private final Configuration configuration;
  private final Path work;
  private final Path cache;

  private Reduction(Configuration configuration, Path work, Path cache) {
    this.configuration = configuration;
    this.work = work;
    this.cache = cache;
  }

  /** Reduces; the file of the result. */
  static Path of(GeneratedProgram program, Configuration configuration, Path work, Path cache)
      throws Exception {
    Reduction oracle = new Reduction(configuration, work, cache);
    Reducer reducer = new Reducer(oracle, System.out::println);
    // The shared support class is compiled once a round as long as it stays outside.
    String reduced = reducer.reduce(program.text());
    GeneratedProgram alone = program(reduced).standalone();
    if (oracle.failing(List.of(alone.text())).get(0)) {
      reduced = reducer.reduce(alone.text());
    }
    Path file = work.resolve("Main.java");
    return Files.writeString(file, reduced);
  }

  /** A program of a source file with a public class {@code Main}. */
  static GeneratedProgram read(Path file) throws IOException {
    String text = Files.readString(file);
    return program(PACKAGE.matcher(text).find() ? text : "package reduced;\n" + text);
  }

  private static GeneratedProgram program(String text) {
    Matcher matcher = PACKAGE.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no package");
    }
    return new GeneratedProgram(0, matcher.group(1), text);
  }

  @Override
  public BitSet failing(List<String> variants) throws IOException, InterruptedException {
    List<GeneratedProgram> programs = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      if (PACKAGE.matcher(variants.get(i)).find()) {
        GeneratedProgram moved = program(variants.get(i)).inPackage("variant" + i);
        if (moved.text().contains("void main(") && JavaBatch.compiles(moved)) {
          programs.add(moved);
          numbers.add(i);
        }
      }
    }
    BitSet failing = new BitSet();
    if (!programs.isEmpty()) {
      for (int i : judge(programs)) {
        failing.set(numbers.get(i));
      }
    }
    return failing;
  }

  private List<Integer> judge(List<GeneratedProgram> programs)
      throws IOException, InterruptedException {
    BatchComparison comparison =
        new BatchComparison(JavaBatch.of(programs), programs.size(), work, cache, LIMIT);
    try {
      String[] expected = comparison.expected();
      return comparison.differences(configuration).keySet().stream()
          .filter(
              i -> !expected[i].startsWith(BatchRun.HUNG) && !expected[i].startsWith(BatchRun.EXIT))
          .toList();
    } catch (RuntimeException fault) {
      if (programs.size() == 1) {
        return List.of(0);
      }
      List<Integer> failing = new ArrayList<>();
      for (int i = 0; i < programs.size(); i++) {
        if (!judge(programs.subList(i, i + 1)).isEmpty()) {
          failing.add(i);
        }
      }
      return failing;
    }
  }
}
