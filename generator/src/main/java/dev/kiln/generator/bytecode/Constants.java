package dev.kiln.generator.bytecode;

import dev.kiln.generator.Prng;

/** Values with edges among them. */
final class Constants {
  private Constants() {}

  static Integer ints(Prng random) {
    return random.chance(50)
        ? random.pick(
            0,
            1,
            -1,
            2,
            31,
            32,
            127,
            128,
            255,
            256,
            32767,
            65535,
            65536,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE)
        : random.chance(50) ? random.between(-9, 30) : (int) random.next();
  }

  static Long longs(Prng random) {
    return random.chance(50)
        ? random.pick(0L, 1L, -1L, 63L, 1L << 31, 1L << 32, Long.MAX_VALUE, Long.MIN_VALUE)
        : Long.valueOf(random.next() >> random.below(64));
  }

  static Float floats(Prng random) {
    return random.pick(
        0f,
        -0f,
        1f,
        -2.5f,
        1e10f,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.MIN_VALUE,
        2147483648f,
        16777217f);
  }

  static Double doubles(Prng random) {
    return random.pick(
        0d,
        -0d,
        1d,
        -2.5d,
        1e300,
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        9.3e18,
        0.1,
        -4294967297.5);
  }
}
