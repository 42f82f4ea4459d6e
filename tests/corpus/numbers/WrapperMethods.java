package numbers;

/** Static and instance methods of the wrapper classes: compare, sum, hash, toString, valueOf, min, max, constants, bytes. */
public class WrapperMethods {
  public static void main(String[] args) {
    System.out.println(Byte.MIN_VALUE + " " + Byte.MAX_VALUE + " " + Short.BYTES + " " + Character.SIZE + " " + Integer.SIZE + " " + Long.BYTES + " " + Float.MIN_NORMAL + " " + Double.MIN_EXPONENT + " " + Float.MAX_EXPONENT + " " + (int) Character.MAX_VALUE);
    System.out.println(Byte.compare((byte) -1, (byte) 1) + " " + Byte.compareUnsigned((byte) -1, (byte) 1) + " " + Short.compare((short) 5, (short) -5) + " " + Character.compare('a', 'z') + " " + Boolean.compare(false, true) + " " + Integer.signum(-9) + " " + Integer.sum(Integer.MAX_VALUE, 1) + " " + Long.max(3, 5) + " " + Float.min(-0f, 0f) + " " + Double.sum(0.1, 0.2) + " " + Boolean.logicalAnd(true, false));
    System.out.println(Byte.hashCode((byte) -3) + " " + Short.hashCode((short) 7) + " " + Character.hashCode('q') + " " + Float.hashCode(1.5f) + " " + Double.hashCode(1.5) + " " + Long.hashCode(-1) + " " + Boolean.hashCode(false) + " " + Integer.valueOf(5).equals(5L) + " " + Integer.valueOf(5).equals(5) + " " + Float.valueOf(Float.NaN).equals(Float.NaN) + " " + Double.valueOf(0.0).equals(-0.0));
    Number[] all = {(byte) -1, (short) 300, 70000, 1L << 40, 1.9f, -2.9, new java.util.concurrent.atomic.AtomicLong(7), java.math.BigInteger.TEN.pow(20), new java.math.BigDecimal("3.99")};
    for (Number n : all) System.out.print(n.byteValue() + " " + n.shortValue() + " " + n.intValue() + " " + n.longValue() + " " + n.floatValue() + " " + n.doubleValue() + "; ");
    System.out.println();
    System.out.println(Boolean.parseBoolean("tRuE") + " " + Boolean.valueOf("yes") + " " + Boolean.toString(true) + " " + Character.toString('c') + " " + Character.valueOf('d') + " " + Byte.toString((byte) -5) + " " + Byte.toUnsignedLong((byte) -5) + " " + Short.toUnsignedInt((short) -5) + " " + Byte.decode("-0x80") + " " + Short.reverseBytes((short) 0x0102) + " " + Boolean.getBoolean("no.such") + " " + Integer.getInteger("no.such", 3) + " " + Long.getLong("java.specification.version", 9L));
    System.out.println(Integer.compare(1, 2) + Integer.valueOf(3).compareTo(2) + " " + Double.valueOf("1e3").intValue() + " " + Double.isInfinite(1 / 0.0) + Float.isNaN(0f / 0f) + " " + Double.toString(100) + " " + Float.intBitsToFloat(0x3fc00000) + " " + Double.MIN_VALUE / 2 + " " + new Object[] {Byte.TYPE, Void.TYPE, Integer.TYPE}[1]);
  }
}
