package library;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.SplittableRandom;

/** Big numbers, mathematics, random generators. */
public class Numbers {
  public static void main(String[] args) {
    BigInteger a = new BigInteger("123456789012345678901234567890");
    BigInteger b = BigInteger.TWO.pow(200).subtract(BigInteger.ONE);
    System.out.println(a.multiply(b) + " " + b.mod(a) + " " + a.gcd(b) + " " + a.modPow(b, BigInteger.valueOf(1_000_000_007)) + " " + b.bitLength() + " " + a.negate().shiftRight(3) + " " + b.toString(36) + " " + a.isProbablePrime(10) + " " + b.sqrt());
    BigInteger factorial = BigInteger.ONE;
    for (int i = 2; i <= 300; i++) {
      factorial = factorial.multiply(BigInteger.valueOf(i));
    }
    System.out.println(factorial + " " + factorial.hashCode());
    BigDecimal d = new BigDecimal("10").divide(new BigDecimal("3"), 30, RoundingMode.HALF_EVEN);
    System.out.println(d + " " + d.setScale(5, RoundingMode.UP) + " " + new BigDecimal(0.1) + " " + new BigDecimal("1e-10").toPlainString() + " " + d.round(new MathContext(7)) + " " + new BigDecimal("1.10").equals(new BigDecimal("1.1")) + new BigDecimal("1.10").stripTrailingZeros() + " " + new BigDecimal("2").sqrt(MathContext.DECIMAL64));
    double[] values = {0, 0.5, 1, -1.25, 3.7, 100.001, 1e10, -1e-5};
    for (double v : values) {
      System.out.println(StrictMath.sin(v) + " " + StrictMath.exp(v) + " " + StrictMath.log(Math.abs(v)) + " " + Math.cbrt(v) + " " + Math.signum(v) + " " + Math.ulp(v) + " " + Math.nextUp(v) + " " + Math.getExponent(v) + " " + Math.scalb(v, 3) + " " + Math.IEEEremainder(v, 0.7) + " " + Math.hypot(v, 2) + " " + StrictMath.pow(2, v) + " " + StrictMath.atan2(v, 3) + " " + Math.toDegrees(v) + " " + Math.floorMod((int) v, 7) + " " + Math.fma(v, 2, 1));
    }
    try {
      Math.addExact(Integer.MAX_VALUE, 1);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Math.multiplyHigh(Long.MAX_VALUE, 12345) + " " + Math.floorDiv(-7, 2) + " " + Math.abs(Integer.MIN_VALUE) + " " + Long.remainderUnsigned(-1, 10));
    Random r = new Random(99);
    System.out.println(r.nextInt() + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextGaussian() + " " + r.nextBoolean() + " " + r.nextInt(10) + " " + r.nextFloat() + " " + new SplittableRandom(5).nextInt(100));
  }
}
