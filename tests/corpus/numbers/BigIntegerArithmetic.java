package numbers;

/** BigInteger: the four operations, shifts, bits, powers, gcd, modular arithmetic on operands of many sizes and signs. */
public class BigIntegerArithmetic {
  public static void main(String[] args) {
    java.math.BigInteger[] v = {java.math.BigInteger.ZERO, java.math.BigInteger.ONE, java.math.BigInteger.ONE.negate(), java.math.BigInteger.valueOf(Long.MAX_VALUE), java.math.BigInteger.valueOf(Long.MIN_VALUE), new java.math.BigInteger("123456789012345678901234567890"), new java.math.BigInteger("-98765432109876543210"), java.math.BigInteger.TWO.pow(200), new java.math.BigInteger("-ffffffffffffffffffffffff", 16)};
    for (var a : v) {
      System.out.println(a + " " + a.bitLength() + " " + a.bitCount() + " " + a.signum() + " " + a.getLowestSetBit() + " " + a.toString(36) + " " + a.intValue() + " " + a.longValue() + " " + a.doubleValue() + " " + a.hashCode() + " " + a.not() + " " + a.shiftLeft(70) + " " + a.shiftRight(33) + " " + a.shiftRight(-5) + " " + java.util.Arrays.toString(a.toByteArray()));
      StringBuilder s = new StringBuilder();
      for (var b : v) {
        s.append(a.add(b)).append(' ').append(a.subtract(b)).append(' ').append(a.multiply(b).mod(java.math.BigInteger.valueOf(1000000007))).append(' ').append(a.and(b)).append(' ').append(a.or(b).hashCode()).append(' ').append(a.xor(b).hashCode()).append(' ').append(a.andNot(b).hashCode()).append(' ').append(a.gcd(b)).append(' ').append(a.compareTo(b)).append(' ').append(a.max(b).hashCode());
        if (b.signum() != 0) {
          var qr = a.divideAndRemainder(b);
          s.append(' ').append(qr[0]).append(' ').append(qr[1]);
        }
        s.append("; ");
      }
      System.out.println(s);
    }
    System.out.println(v[5].modPow(v[3], v[7]) + " " + v[5].modInverse(java.math.BigInteger.valueOf(1000000007)) + " " + v[5].pow(7) + " " + v[7].sqrt() + " " + v[5].testBit(5) + v[5].setBit(100).clearBit(1).flipBit(0));
    System.out.println(java.math.BigInteger.valueOf(97).isProbablePrime(20) + " " + java.math.BigInteger.valueOf(100).nextProbablePrime() + " " + new java.math.BigInteger("170141183460469231731687303715884105727").isProbablePrime(30) + " " + new java.math.BigInteger(-1, new byte[] {1, 2, 3}) + " " + new java.math.BigInteger(80, new java.util.Random(1)));
    for (Runnable r : new Runnable[] {() -> v[5].divide(v[0]), () -> v[5].mod(v[2]), () -> v[5].pow(-1), () -> v[2].sqrt(), () -> v[7].modInverse(v[7]), () -> v[5].intValueExact(), () -> v[5].longValueExact(), () -> v[5].testBit(-1)}) {
      try {
        r.run();
      } catch (ArithmeticException e) {
        System.out.print(e.getMessage() + "; ");
      }
    }
    System.out.println();
  }
}
