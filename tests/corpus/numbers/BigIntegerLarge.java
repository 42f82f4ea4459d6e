package numbers;

/** BigInteger with thousands of digits: Karatsuba and Toom-Cook products, long division, conversion to and from text. */
public class BigIntegerLarge {
  public static void main(String[] args) {
    var f = java.math.BigInteger.ONE;
    for (int i = 2; i <= 700; i++) f = f.multiply(java.math.BigInteger.valueOf(i));
    String t = f.toString();
    System.out.println(t.length() + " " + t.substring(0, 40) + " " + t.hashCode() + " " + new java.math.BigInteger(t).equals(f));
    var a = java.math.BigInteger.TWO.pow(9000).subtract(java.math.BigInteger.ONE);
    var b = java.math.BigInteger.valueOf(3).pow(5000).add(java.math.BigInteger.TEN);
    var p = a.multiply(b);
    var qr = p.add(java.math.BigInteger.valueOf(12345)).divideAndRemainder(b);
    System.out.println(p.bitLength() + " " + p.hashCode() + " " + qr[0].equals(a) + " " + qr[1] + " " + a.multiply(a).subtract(a.pow(2)).signum() + " " + a.gcd(b) + " " + p.mod(java.math.BigInteger.valueOf(999999937)));
    System.out.println(f.toString(16).hashCode() + " " + f.toString(7).hashCode() + " " + new java.math.BigInteger(f.toString(36), 36).equals(f) + " " + f.sqrt().hashCode() + " " + f.shiftRight(1000).hashCode() + " " + f.getLowestSetBit() + " " + f.doubleValue());
    var x = java.math.BigInteger.ONE;
    var y = java.math.BigInteger.ONE;
    for (int i = 0; i < 3000; i++) {
      var z = x.add(y);
      x = y;
      y = z;
    }
    System.out.println(y.bitLength() + " " + y.hashCode() + " " + y.modPow(java.math.BigInteger.valueOf(65537), java.math.BigInteger.TWO.pow(127).subtract(java.math.BigInteger.ONE)) + " " + y.floatValue());
  }
}
