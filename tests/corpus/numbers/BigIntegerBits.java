package numbers;

import java.math.BigInteger;
import java.util.Random;

/** BigInteger's bits: shifts, and, or, xor, not of both signs; test, set, clear, flip; lengths; bytes. */
public class BigIntegerBits {
  public static void main(String[] args) {
    BigInteger[] v = {BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE.negate(), BigInteger.valueOf(Long.MIN_VALUE), new BigInteger("ffffffffffffffffffff", 16), new BigInteger("-80000000000000000000", 16), new BigInteger("123456789abcdef0123456789abcdef", 16).negate()};
    for (BigInteger a : v) {
      System.out.println(a.toString(16) + " " + a.bitLength() + " " + a.bitCount() + " " + a.getLowestSetBit() + " " + a.signum() + " " + java.util.HexFormat.of().formatHex(a.toByteArray()) + " " + a.not() + " " + a.intValue() + " " + a.longValue() + " " + a.doubleValue() + " " + a.floatValue() + " " + a.hashCode());
      for (BigInteger b : v) System.out.print(a.and(b).toString(36) + "," + a.or(b).toString(36) + "," + a.xor(b).toString(36) + "," + a.andNot(b).toString(36) + " ");
      System.out.println();
      for (int s : new int[] {0, 1, 31, 32, 33, 64, -1, -40}) System.out.print(a.shiftLeft(s).toString(36) + "," + a.shiftRight(s).toString(36) + " ");
      System.out.println();
      for (int i : new int[] {0, 5, 63, 64, 79, 200}) System.out.print((a.testBit(i) ? 1 : 0) + a.setBit(i).toString(36) + "," + a.clearBit(i).toString(36) + "," + a.flipBit(i).toString(36) + " ");
      System.out.println();
    }
    Random r = new Random(7);
    int wrong = 0;
    for (int i = 0; i < 500; i++) {
      BigInteger a = new BigInteger(r.nextInt(300), r), b = new BigInteger(r.nextInt(300), r).negate();
      if (!a.xor(b).equals(a.or(b).andNot(a.and(b)))) wrong++;
      if (!a.add(b).subtract(b).equals(a)) wrong++;
      if (!new BigInteger(b.toByteArray()).equals(b)) wrong++;
      if (!a.shiftLeft(77).shiftRight(77).equals(a)) wrong++;
      if (b.signum() != 0 && !a.divide(b).multiply(b).add(a.remainder(b)).equals(a)) wrong++;
      if (!new BigInteger(a.toString(7), 7).equals(a)) wrong++;
      BigInteger s = a.sqrt();
      if (s.multiply(s).compareTo(a) > 0 || s.add(BigInteger.ONE).pow(2).compareTo(a) <= 0) wrong++;
    }
    System.out.println("wrong " + wrong);
    for (Runnable x : new Runnable[] {() -> v[2].sqrt(), () -> v[1].testBit(-1), () -> v[1].setBit(-1), () -> new BigInteger(""), () -> new BigInteger("12x"), () -> new BigInteger("-"), () -> new BigInteger("1", 99), () -> new BigInteger(2, new byte[] {1}), () -> new BigInteger(-1, new byte[0]), () -> new BigInteger(-1, r), () -> v[3].longValueExact(), () -> v[4].longValueExact(), () -> v[1].shiftLeft(Integer.MAX_VALUE).shiftLeft(Integer.MAX_VALUE), () -> v[1].mod(v[2]), () -> v[1].modInverse(v[0]), () -> BigInteger.valueOf(2).modInverse(BigInteger.valueOf(4)), () -> v[1].divide(v[0]), () -> v[1].pow(-1)}) {
      try {
        x.run();
        System.out.println("fine");
      } catch (ArithmeticException | IllegalArgumentException e) {
        System.out.println(e);
      }
    }
  }
}
