package dev.kiln.generator;

import java.util.Arrays;
import java.util.List;

/** {@link Cuts} of Java sources. */
final class SourceCutter implements Cutter<String, Cuts.Cut> {
  @Override
  public List<String> kinds() {
    return Arrays.stream(Cuts.Kind.values()).map(Cuts.Kind::name).toList();
  }

  @Override
  public List<Cuts.Cut> cuts(String program, int kind) {
    return Cuts.of(program, Cuts.Kind.values()[kind]);
  }

  @Override
  public String apply(String program, List<Cuts.Cut> cuts) {
    return Cuts.apply(program, cuts);
  }

  @Override
  public int size(String program) {
    return program.length();
  }

  @Override
  public String describe(String program) {
    return program.lines().count() + " lines, " + program.length() + " bytes";
  }
}
