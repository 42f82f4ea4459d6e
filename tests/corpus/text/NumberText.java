package text;

/** Numbers printed and parsed. */
public class NumberText {
  interface Parse {
    Object run(String s);
  }

  static void all(String name, Parse p, String... texts) {
    for (String t : texts) {
      try {
        System.out.println(name + " " + t + " = " + p.run(t));
      } catch (RuntimeException e) {
        System.out.println(name + " " + e);
      }
    }
  }

  public static void main(String[] args) {
    String[] ints = {"0", "-0", "+7", "2147483647", "2147483648", "-2147483648", "-2147483649", "", " 1", "1 ", "0x1f", "#ff", "010", "-0x10", "abc", "\u0661\u0662", "-", "9223372036854775807", "9223372036854775808", "128", null};
    all("int", Integer::parseInt, ints);
    all("decode", Integer::decode, ints);
    all("long", Long::parseLong, ints);
    all("byte", Byte::parseByte, ints);
    all("short", Short::valueOf, ints);
    all("unsigned", Integer::parseUnsignedInt, ints);
    all("unsigned long", Long::parseUnsignedLong, ints);
    all("radix 36", s -> Integer.parseInt(s, 36), "zz", "Kiln", "-a");
    all("radix 99", s -> Integer.parseInt(s, 99), "1");
    String[] doubles = {"0", "-0", "1", "1.5", ".5", "5.", "1e3", "1E-3", "1e400", "-1e-400", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623157e308", "1.7976931348623159e308", "2.2250738585072012e-308", "NaN", "-Infinity", "Infinity", "0x1.8p1", "0x.1p-3", "1d", "1f", " 3.25 ", "", ".", "e5", "1_0", "0.1", "123456789012345678901234567890", "9007199254740993", "8.41E21", "2.0E-3", "1e23", "nan", null};
    all("double", Double::parseDouble, doubles);
    all("float", Float::parseFloat, doubles);
    double[] values = {1e7, 9999999, 1e-3, 9.99e-4, 1.0E22, 1e23, 2e-3, 4.35, 0.3, 1.1f, 100, 123456789.125, 5e-324, Double.MIN_NORMAL, Double.MAX_VALUE, 1 / 3.0, 2.0 / 3, 8.41E21, 2.2E-322, 9.5367431640625E-7};
    for (double d : values) {
      System.out.println(d + " " + (float) d + " " + Double.toHexString(d) + " " + Float.toHexString((float) d) + " " + Double.doubleToLongBits(d) + " " + Float.floatToIntBits((float) d) + " " + (long) d + " " + (int) d + " " + Double.hashCode(d));
    }
    long seed = 12345;
    int hash = 0;
    for (int i = 0; i < 5000; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      double d = Double.longBitsToDouble(seed);
      String t = Double.toString(d);
      hash = hash * 31 + t.hashCode() + Float.toString(Float.intBitsToFloat((int) (seed >> 32))).hashCode();
      if (!Double.isNaN(d) && Double.parseDouble(t) != d) {
        System.out.println("differs " + t);
      }
    }
    System.out.println(hash);
    for (int i : new int[] {0, 1, -1, 255, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      System.out.println(Integer.toBinaryString(i) + " " + Integer.toOctalString(i) + " " + Integer.toHexString(i) + " " + Integer.toString(i, 7) + " " + Integer.toUnsignedString(i) + " " + Long.toUnsignedString(i) + " " + Integer.bitCount(i) + Integer.reverse(i) + Integer.highestOneBit(i) + Integer.numberOfLeadingZeros(i) + Long.numberOfTrailingZeros(i) + " " + Integer.rotateLeft(i, 5) + Integer.reverseBytes(i) + Integer.signum(i) + Integer.compareUnsigned(i, 5) + Integer.divideUnsigned(i, 3));
    }
    System.out.println((Integer.valueOf(127) == Integer.valueOf(127)) + " " + (Integer.valueOf(128) == Integer.valueOf(128)) + Long.valueOf(-128).equals(-128L) + Boolean.parseBoolean("TRUE") + Character.forDigit(11, 16) + Character.getNumericValue('z'));
  }
}
