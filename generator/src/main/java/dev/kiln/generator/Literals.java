package dev.kiln.generator;

/** Constants with many edge values among them. */
final class Literals {
  private static final String[] INTS = {
    "0",
    "1",
    "-1",
    "2",
    "7",
    "31",
    "32",
    "33",
    "63",
    "64",
    "100",
    "127",
    "128",
    "-128",
    "-129",
    "255",
    "256",
    "32767",
    "32768",
    "-32768",
    "65535",
    "65536",
    "1 << 30",
    "Integer.MAX_VALUE",
    "Integer.MIN_VALUE",
    "0x55555555",
    "0xCAFEBABE",
    "Integer.MIN_VALUE + 1"
  };
  private static final String[] LONGS = {
    "0L",
    "1L",
    "-1L",
    "2L",
    "63L",
    "64L",
    "65L",
    "0xFFFFFFFFL",
    "1L << 31",
    "1L << 32",
    "-2147483649L",
    "2147483648L",
    "Long.MAX_VALUE",
    "Long.MIN_VALUE",
    "Long.MIN_VALUE + 1",
    "0x0123456789ABCDEFL",
    "1000000007L",
    "(1L << 53) + 1"
  };
  private static final String[] FLOATS = {
    "0f",
    "-0f",
    "1f",
    "-1f",
    "0.5f",
    "3.25f",
    "1e10f",
    "16777217f",
    "Float.NaN",
    "Float.POSITIVE_INFINITY",
    "Float.NEGATIVE_INFINITY",
    "Float.MIN_VALUE",
    "Float.MAX_VALUE",
    "Float.MIN_NORMAL",
    "2147483648f",
    "-2147483904f",
    "9.223372e18f",
    "0.1f"
  };
  private static final String[] DOUBLES = {
    "0d",
    "-0d",
    "1d",
    "-1d",
    "0.5d",
    "1e300",
    "-1e300",
    "1e-300",
    "Double.NaN",
    "Double.POSITIVE_INFINITY",
    "Double.NEGATIVE_INFINITY",
    "Double.MIN_VALUE",
    "Double.MAX_VALUE",
    "Double.MIN_NORMAL",
    "2147483647.5",
    "-2147483648.9",
    "9.223372036854775807e18",
    "-9.3e18",
    "0.1",
    "4503599627370497.5",
    "1.0 / 3"
  };
  private static final String[] CHARS = {
    "'a'", "'z'", "'0'", "' '", "'\\0'", "'\\uffff'", "'\\u8000'", "'\\n'", "'\\u00e9'"
  };
  private static final String[] STRINGS = {
    "\"\"", "\"a\"", "\"kiln\"", "\"Zebra\"", "\"0123456789\"", "\"\\u00e4\\u00f6\"",
    "\"\\u20ac uro\"", "\"\\ud83d\\ude00\"", "\"tab\\there\"", "\"a,b,,c\"", "\"-17\"", "\"x\""
  };

  private Literals() {}

  static String of(Type type, Prng random) {
    return switch (type.kind()) {
      case BOOLEAN -> random.chance(50) ? "true" : "false";
      case BYTE, SHORT -> "(" + type.name() + ") " + integer(random);
      case CHAR -> random.chance(70) ? random.pick(CHARS) : "(char) " + integer(random);
      case INT -> integer(random);
      case LONG ->
          random.chance(60)
              ? "(" + random.pick(LONGS) + ")"
              : "(" + (random.next() >> random.below(64)) + "L)";
      case FLOAT ->
          random.chance(60)
              ? "(" + random.pick(FLOATS) + ")"
              : "(" + (random.between(-4000, 4000) / 16f) + "f)";
      case DOUBLE ->
          random.chance(60)
              ? "(" + random.pick(DOUBLES) + ")"
              : "(" + (random.between(-400000, 400000) / 64d) + ")";
      case STRING -> random.pick(STRINGS);
      default -> throw new IllegalArgumentException(type.name());
    };
  }

  private static String integer(Prng random) {
    if (random.chance(50)) {
      return "(" + random.pick(INTS) + ")";
    }
    return "(" + (random.chance(60) ? random.between(-20, 40) : (int) random.next()) + ")";
  }
}
