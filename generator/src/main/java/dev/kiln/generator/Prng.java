package dev.kiln.generator;

import java.util.List;

/** SplitMix64: a seed gives the same numbers for ever, whatever the JDK. */
public final class Prng {
  private long state;

  /** A sequence of its own for each seed. */
  public Prng(long seed) {
    state = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
  }

  /** 64 random bits. */
  public long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to {@code bound} − 1. */
  public int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** From {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** True in so many of a hundred cases. */
  public boolean chance(int percent) {
    return below(100) < percent;
  }

  /** One of a list that is not empty. */
  public <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** One of some. */
  @SafeVarargs
  public final <T> T pick(T... choices) {
    return choices[below(choices.length)];
  }
}
