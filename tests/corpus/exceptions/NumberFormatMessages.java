package exceptions;

/** Messages of NumberFormatException from every parser. */
public class NumberFormatMessages {
  interface Try {
    Object run();
  }

  static void attempt(Try t) {
    try {
      System.out.println("fine " + t.run());
    } catch (NumberFormatException | NullPointerException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    for (String s : new String[] {"", "x", "2147483648", "-2147483649", "1 ", "+", "-", "--1", "1_0", "\u0661", "0x1", "9999999999999999999999", "1.0", null}) {
      attempt(() -> Integer.parseInt(s));
    }
    attempt(() -> Integer.parseInt("99", 8));
    attempt(() -> Integer.parseInt("1", 1));
    attempt(() -> Integer.parseInt("1", 37));
    attempt(() -> Integer.parseInt("x12y", 1, 3, 10));
    attempt(() -> Integer.parseInt("x1zy", 1, 3, 10));
    attempt(() -> Integer.decode("0x"));
    attempt(() -> Integer.decode("#-5"));
    attempt(() -> Integer.decode("-0x80000000"));
    attempt(() -> Integer.decode(""));
    attempt(() -> Long.parseLong("9223372036854775808"));
    attempt(() -> Long.parseLong("-9223372036854775808"));
    attempt(() -> Long.parseLong("5L"));
    attempt(() -> Long.parseUnsignedLong("18446744073709551616"));
    attempt(() -> Long.parseUnsignedLong("-1"));
    attempt(() -> Byte.parseByte("128"));
    attempt(() -> Byte.parseByte("80", 16));
    attempt(() -> Short.parseShort("-32769"));
    attempt(() -> Short.decode("0x8000"));
    for (String s : new String[] {"", " ", "1e", ".", "1.2.3", "0x1", "0x1p", "NaN ", "nan", "Infinit", "1f", "1dd", "--1", "e5", null}) {
      attempt(() -> Double.parseDouble(s));
    }
    attempt(() -> Float.parseFloat("x"));
    attempt(() -> new java.math.BigInteger(""));
    attempt(() -> new java.math.BigInteger("12x"));
    attempt(() -> new java.math.BigInteger("1-2"));
    attempt(() -> new java.math.BigInteger("+-1"));
    attempt(() -> new java.math.BigDecimal(""));
    attempt(() -> new java.math.BigDecimal("1e"));
    attempt(() -> new java.math.BigDecimal("1..2"));
    attempt(() -> new java.math.BigDecimal("1e99999999999"));
    attempt(() -> new java.math.BigDecimal(Double.NaN));
  }
}
