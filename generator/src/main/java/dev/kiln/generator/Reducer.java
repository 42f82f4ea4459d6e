package dev.kiln.generator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Shrinks a program that shows a failure.
 *
 * <ol>
 *   <li>{@link Cuts} proposes changes of the source, the largest first: leave out a class, a
 *       method, a statement; replace a statement by what is in it, an expression by a part of it or
 *       by a constant.
 *   <li>Neighbouring changes are tried together first, in a round of variants that the oracle
 *       judges at once (it can put all of them into one image): chunks, then halves of chunks.
 *   <li>All variants of a round that still fail are applied together if that fails too, else the
 *       one that leaves least.
 *   <li>When no single change keeps the failure, it is done.
 * </ol>
 *
 * What does not compile any more, or does not end, is no variant: the oracle says so.
 */
public final class Reducer {
  /** Decides which variants still show the failure. */
  public interface Oracle {
    /** The variants that do, by index. */
    BitSet failing(List<String> variants) throws Exception;
  }

  private static final int VARIANTS = 24;

  private final Oracle oracle;
  private final java.util.function.Consumer<String> progress;

  /**
   * @param progress is told each smaller program's size
   */
  public Reducer(Oracle oracle, java.util.function.Consumer<String> progress) {
    this.oracle = oracle;
    this.progress = progress;
  }

  /**
   * A small program that still fails.
   *
   * @throws IllegalArgumentException if the program does not fail to begin with
   */
  public String reduce(String source) throws Exception {
    if (!oracle.failing(List.of(source)).get(0)) {
      throw new IllegalArgumentException("the program does not fail");
    }
    String best = source;
    for (boolean smaller = true; smaller; ) {
      smaller = false;
      for (Cuts.Kind kind : Cuts.Kind.values()) {
        for (String less = pass(best, kind); less.length() < best.length(); ) {
          best = less;
          smaller = true;
          less = pass(best, kind);
        }
      }
    }
    return best;
  }

  /** One kind of change, in chunks of decreasing size. */
  private String pass(String source, Cuts.Kind kind) throws Exception {
    String best = source;
    int chunk = Math.max(1, Cuts.of(best, kind).size() / 4);
    while (true) {
      best = sweep(best, kind, chunk);
      if (chunk == 1) {
        return best;
      }
      chunk /= 2;
    }
  }

  /** Tries each chunk once. */
  private String sweep(String source, Cuts.Kind kind, int chunk) throws Exception {
    String best = source;
    List<Cuts.Cut> cuts = Cuts.of(best, kind);
    int at = 0;
    while (at < cuts.size()) {
      List<List<Cuts.Cut>> tried = new ArrayList<>();
      List<String> variants = new ArrayList<>();
      for (; at < cuts.size() && variants.size() < VARIANTS; at += chunk) {
        List<Cuts.Cut> part = cuts.subList(at, Math.min(cuts.size(), at + chunk));
        tried.add(part);
        variants.add(Cuts.apply(best, part));
      }
      BitSet failing = oracle.failing(variants);
      if (failing.isEmpty()) {
        continue;
      }
      String less = combined(best, tried, failing);
      if (less == null) {
        less = smallest(variants, failing);
      }
      if (less.length() >= best.length()) {
        continue;
      }
      best = less;
      progress.accept(kind + " " + best.lines().count() + " lines, " + best.length() + " bytes");
      // Positions have moved: go on behind as many as were tried and stayed.
      cuts = Cuts.of(best, kind);
      at =
          Math.max(
              0, at - chunk * variants.size() + chunk * (variants.size() - failing.cardinality()));
    }
    return best;
  }

  private String combined(String source, List<List<Cuts.Cut>> tried, BitSet failing)
      throws Exception {
    if (failing.cardinality() == 1) {
      return null;
    }
    List<Cuts.Cut> all = new ArrayList<>();
    failing.stream().forEach(i -> all.addAll(tried.get(i)));
    String together = Cuts.apply(source, all);
    return oracle.failing(List.of(together)).get(0) ? together : null;
  }

  private static String smallest(List<String> variants, BitSet failing) {
    return failing.stream()
        .mapToObj(variants::get)
        .min(java.util.Comparator.comparingInt(String::length))
        .orElseThrow();
  }
}
