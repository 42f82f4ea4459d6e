package dev.kiln.tests.generated;

import dev.kiln.generator.GeneratedProgram;
import dev.kiln.generator.JavaBatch;
import dev.kiln.generator.Reducer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reduces a Java program that differs from HotSpot in one configuration. */
final class Reduction implements Reducer.Oracle<String> {
  private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

  private final Round round;

  private Reduction(Round round) {
    this.round = round;
  }

  /** Reduces; the file of the result. */
  static Path of(GeneratedProgram program, Configuration configuration, Path work, Path cache)
      throws Exception {
    Reduction oracle = new Reduction(new Round(configuration, work, cache));
    Reducer<String, ?> reducer = Reducer.ofSources(oracle, System.out::println);
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
      for (int i : round.failing(JavaBatch::of, programs)) {
        failing.set(numbers.get(i));
      }
    }
    return failing;
  }
}
