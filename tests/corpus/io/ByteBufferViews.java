package io;

/** ByteBuffer: positions, limits, marks, slices, duplicates, orders, typed views, read-only, direct, compact, bulk. */
public class ByteBufferViews {
  static String state(java.nio.Buffer b) {
    return b.position() + "/" + b.limit() + "/" + b.capacity();
  }

  public static void main(String[] args) {
    for (var b : new java.nio.ByteBuffer[] {java.nio.ByteBuffer.allocate(24), java.nio.ByteBuffer.allocateDirect(24), java.nio.ByteBuffer.wrap(new byte[32], 4, 24).slice()}) {
      b.putInt(0x01020304).putDouble(Math.PI).order(java.nio.ByteOrder.LITTLE_ENDIAN).putShort((short) 0x0506).put((byte) 9);
      System.out.print(state(b) + " " + b.getInt(0) + " " + b.order() + " ");
      b.flip();
      System.out.print(b.get() + " " + b.mark().getShort() + " " + b.reset().position() + " " + state(b.slice()) + " " + state(b.duplicate()) + " " + b.slice(2, 5).get(0) + " " + b.remaining() + " ");
      var ints = b.duplicate().order(java.nio.ByteOrder.BIG_ENDIAN).rewind().asIntBuffer();
      System.out.print(state(ints) + " " + ints.get(0) + " ");
      ints.put(1, -1);
      System.out.print(b.getLong(4) + " " + b.compact() + " " + b.isDirect() + b.hasArray() + b.isReadOnly() + " ");
      var ro = b.asReadOnlyBuffer();
      try {
        ro.put((byte) 1);
      } catch (java.nio.ReadOnlyBufferException e) {
        System.out.print("read only " + ro.hasArray() + " ");
      }
      System.out.println(b.hashCode() + " " + b.clear().equals(ro.clear()) + " " + b.compareTo(java.nio.ByteBuffer.allocate(3)) + " " + b.mismatch(java.nio.ByteBuffer.allocate(24)));
    }
    var c = java.nio.CharBuffer.wrap("hello world", 2, 8);
    System.out.println(c + " " + c.length() + " " + c.charAt(1) + " " + c.subSequence(1, 3) + " " + state(c) + " " + c.isReadOnly() + " " + c.get() + c + " " + java.nio.CharBuffer.allocate(4).put("ab").flip());
    var l = java.nio.LongBuffer.allocate(4).put(new long[] {1, 2, 3}).flip();
    var d = java.nio.DoubleBuffer.wrap(new double[] {Double.NaN, -0.0});
    System.out.println(l.get(1) + " " + l + " " + d.equals(java.nio.DoubleBuffer.wrap(new double[] {Double.NaN, 0.0})) + " " + java.util.Arrays.toString(l.array()) + " " + java.nio.ShortBuffer.allocate(2).put((short) 1).position() + " " + java.nio.FloatBuffer.allocate(1).get(0));
    var b = java.nio.ByteBuffer.allocate(4);
    for (Runnable r : new Runnable[] {() -> b.putLong(1), () -> b.position(5), () -> b.limit(-1), () -> b.getInt(1), () -> b.get(new byte[5]), () -> b.reset(), () -> java.nio.ByteBuffer.allocate(-1), () -> b.put(b), () -> b.slice(3, 2), () -> java.nio.CharBuffer.wrap("x").put('y')}) {
      try {
        r.run();
        System.out.print("fine ");
      } catch (RuntimeException e) {
        System.out.print(e.getClass().getSimpleName() + " " + e.getMessage() + "; ");
      }
    }
    System.out.println();
  }
}
