package library;

import java.math.*;
import java.util.Random;

/** BigInteger and BigDecimal: large operands, rounding, exceptions. */
public class BigNumbers {
  interface Action {
    Object run();
  }

  static void show(Action a) {
    try {
      System.out.println(a.run());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    Random r = new Random(11);
    for (int bits : new int[] {31, 64, 500, 3000, 9000, 20000}) {
      BigInteger a = new BigInteger(bits, r);
      BigInteger b = new BigInteger(bits / 2 + 1, r).add(BigInteger.ONE);
      BigInteger[] q = a.divideAndRemainder(b);
      show(() -> bits + " " + a.multiply(b).hashCode() + " " + a.multiply(a).hashCode() + " " + q[0].hashCode() + q[1].hashCode() + q[0].multiply(b).add(q[1]).equals(a) + a.gcd(b).hashCode() + a.sqrt().hashCode() + a.toString().hashCode() + new BigInteger(a.toString(7), 7).equals(a) + a.pow(3).hashCode() + a.xor(b).andNot(a).or(b.not()).hashCode() + a.shiftLeft(77).shiftRight(13).bitCount() + a.doubleValue() + " " + a.floatValue() + a.longValue() + a.intValue());
    }
    BigInteger m = new BigInteger("1000000007");
    show(() -> m.modInverse(BigInteger.valueOf(998244353)) + " " + BigInteger.TWO.modPow(new BigInteger("123456789123456789"), m.multiply(BigInteger.TWO)) + m.nextProbablePrime() + new BigInteger(1, new byte[] {-1, 2}) + BigInteger.valueOf(-5).mod(m) + BigInteger.valueOf(-5).signum() + new BigInteger("-ff", 16) + BigInteger.probablePrime(64, new Random(1)) + java.util.Arrays.toString(BigInteger.valueOf(-129).toByteArray()) + m.testBit(3) + m.flipBit(200).getLowestSetBit());
    show(() -> BigInteger.ONE.divide(BigInteger.ZERO));
    show(() -> new BigInteger("12x"));
    show(() -> new BigInteger(""));
    show(() -> BigInteger.valueOf(1L << 40).intValueExact());
    show(() -> BigInteger.TWO.modInverse(BigInteger.TEN));
    show(() -> BigInteger.TWO.pow(-1));
    for (RoundingMode mode : RoundingMode.values()) {
      for (String s : new String[] {"5.5", "2.5", "1.1", "-1.1", "-2.5", "1.0"}) {
        show(() -> mode + " " + s + " " + new BigDecimal(s).setScale(0, mode));
      }
    }
    BigDecimal x = new BigDecimal("123.4567890123456789");
    for (MathContext c : new MathContext[] {MathContext.DECIMAL32, MathContext.DECIMAL64, MathContext.DECIMAL128, new MathContext(3, RoundingMode.CEILING)}) {
      show(() -> c + " " + x.divide(new BigDecimal("7"), c) + " " + x.pow(5, c) + " " + x.sqrt(c) + " " + x.multiply(x, c) + x.negate(c) + x.round(c));
    }
    show(() -> x.divide(new BigDecimal("7")));
    show(() -> BigDecimal.ONE.divide(BigDecimal.ZERO));
    show(() -> new BigDecimal("1e"));
    show(() -> new BigDecimal("1.5").toBigIntegerExact());
    show(() -> new BigDecimal("1.5").longValueExact());
    show(() -> x.precision() + " " + x.scale() + x.unscaledValue() + x.movePointLeft(5) + x.scaleByPowerOfTen(20) + x.ulp() + x.toBigInteger() + x.doubleValue() + x.remainder(BigDecimal.TEN) + x.divideToIntegralValue(BigDecimal.TEN) + x.hashCode() + x.compareTo(x.setScale(20)));
    for (String s : new String[] {"1E+5", "1E-7", "0.000001", "1234e-10", "100", "1.0E+30", "0E-9", "-.5"}) {
      show(() -> new BigDecimal(s) + " " + new BigDecimal(s).toEngineeringString() + " " + new BigDecimal(s).toPlainString() + " " + new BigDecimal(s).stripTrailingZeros());
    }
    show(() -> BigDecimal.valueOf(0.1).add(BigDecimal.valueOf(2, 1)) + " " + new BigDecimal(0.1).toString().length() + BigDecimal.valueOf(100, -3) + BigDecimal.TEN.max(BigDecimal.ONE) + new BigDecimal(Double.MIN_VALUE).precision());
    show(() -> new BigDecimal(Double.NaN));
  }
}
