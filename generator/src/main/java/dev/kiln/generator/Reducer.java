package dev.kiln.generator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Shrinks a program that shows a failure: a Java source or a class file.
 *
 * <ol>
 *   <li>A {@link Cutter} proposes changes, the largest first. In a source: leave out a class, a
 *       method, a statement; replace a statement by what is in it, an expression by a part of it or
 *       by a constant. In a class file: leave out methods, handlers and instructions; replace
 *       instructions by constants.
 *   <li>Neighbouring changes are tried together first, in a round of variants that the oracle
 *       judges at once (it can put all of them into one image): chunks, then halves of chunks.
 *   <li>All variants of a round that still fail are applied together if that fails too, else the
 *       one that leaves least.
 *   <li>When no single change keeps the failure, it is done.
 * </ol>
 *
 * What does not compile or verify any more, or does not end, is no variant: the oracle says so.
 *
 * @param <P> a program
 * @param <C> a change of one
 */
public final class Reducer<P, C> {
  /**
   * Decides which variants still show the failure.
   *
   * @param <P> a program
   */
  public interface Oracle<P> {
    /** The variants that do, by index. */
    BitSet failing(List<P> variants) throws Exception;
  }

  private static final int VARIANTS = 24;

  private final Cutter<P, C> cutter;
  private final Oracle<P> oracle;
  private final Consumer<String> progress;

  private Reducer(Cutter<P, C> cutter, Oracle<P> oracle, Consumer<String> progress) {
    this.cutter = cutter;
    this.oracle = oracle;
    this.progress = progress;
  }

  /**
   * A reducer of Java sources.
   *
   * @param progress is told each smaller program's size
   */
  public static Reducer<String, ?> ofSources(Oracle<String> oracle, Consumer<String> progress) {
    return new Reducer<>(new SourceCutter(), oracle, progress);
  }

  /**
   * A reducer of class files that have no stack map frames.
   *
   * @param progress is told each smaller program's size
   */
  public static Reducer<byte[], ?> ofClassFiles(Oracle<byte[]> oracle, Consumer<String> progress) {
    return new Reducer<>(new ClassFileCutter(), oracle, progress);
  }

  /**
   * A small program that still fails.
   *
   * @throws IllegalArgumentException if the program does not fail to begin with
   */
  public P reduce(P program) throws Exception {
    if (!oracle.failing(List.of(program)).get(0)) {
      throw new IllegalArgumentException("the program does not fail");
    }
    P best = program;
    for (boolean smaller = true; smaller; ) {
      smaller = false;
      for (int kind = 0; kind < cutter.kinds().size(); kind++) {
        for (P less = pass(best, kind); isLess(less, best); less = pass(best, kind)) {
          best = less;
          smaller = true;
        }
      }
    }
    return best;
  }

  private boolean isLess(P program, P than) {
    return cutter.size(program) < cutter.size(than);
  }

  /** One kind of change, in chunks of decreasing size. */
  private P pass(P program, int kind) throws Exception {
    P best = program;
    int chunk = Math.max(1, cutter.cuts(best, kind).size() / 4);
    while (true) {
      best = sweep(best, kind, chunk);
      if (chunk == 1) {
        return best;
      }
      chunk /= 2;
    }
  }

  /** Tries each chunk once. */
  private P sweep(P program, int kind, int chunk) throws Exception {
    P best = program;
    List<C> cuts = cutter.cuts(best, kind);
    int at = 0;
    while (at < cuts.size()) {
      List<List<C>> tried = new ArrayList<>();
      List<P> variants = new ArrayList<>();
      for (; at < cuts.size() && variants.size() < VARIANTS; at += chunk) {
        List<C> part = cuts.subList(at, Math.min(cuts.size(), at + chunk));
        tried.add(part);
        variants.add(cutter.apply(best, part));
      }
      BitSet failing = oracle.failing(variants);
      if (failing.isEmpty()) {
        continue;
      }
      P less = combined(best, tried, failing);
      if (less == null) {
        less = smallest(variants, failing);
      }
      if (!isLess(less, best)) {
        continue;
      }
      best = less;
      progress.accept(cutter.kinds().get(kind) + " " + cutter.describe(best));
      // Positions have moved: go on behind as many as were tried and stayed.
      cuts = cutter.cuts(best, kind);
      at =
          Math.max(
              0, at - chunk * variants.size() + chunk * (variants.size() - failing.cardinality()));
    }
    return best;
  }

  private P combined(P program, List<List<C>> tried, BitSet failing) throws Exception {
    if (failing.cardinality() == 1) {
      return null;
    }
    List<C> all = new ArrayList<>();
    failing.stream().forEach(i -> all.addAll(tried.get(i)));
    P together = cutter.apply(program, all);
    return oracle.failing(List.of(together)).get(0) ? together : null;
  }

  private P smallest(List<P> variants, BitSet failing) {
    return failing.stream()
        .mapToObj(variants::get)
        .min(Comparator.comparingInt(cutter::size))
        .orElseThrow();
  }
}
