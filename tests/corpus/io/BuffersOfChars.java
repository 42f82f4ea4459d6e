package io;

import java.nio.*;
import java.util.*;

/** Buffers: slices, duplicates, compact, order, views, read-only, comparisons, marks, bulk moves, faults. */
public class BuffersOfChars {
  static void fails(Runnable r) {
    try {
      r.run();
      System.out.print("fine ");
    } catch (RuntimeException e) {
      System.out.print(e.getClass().getSimpleName() + (e.getMessage() == null ? "" : "(" + e.getMessage() + ")") + " ");
    }
  }

  static void bytes(ByteBuffer b) {
    b.putInt(0x01020304).putShort((short) -2).put((byte) 7).putChar('\u20ac').order(ByteOrder.LITTLE_ENDIAN).putLong(0x1122334455667788L).putFloat(1.5f);
    System.out.println(b + " " + b.order() + " " + b.get(0) + b.getShort(4) + " " + b.getChar(7) / 1 + " " + Long.toHexString(b.getLong(9)) + " " + b.getFloat(17) + " " + b.isDirect() + b.hasArray());
    b.flip().position(2);
    ByteBuffer s = b.slice(), d = b.duplicate(), w = b.slice(4, 5);
    System.out.println(s + " " + d + " " + w + " " + s.order() + d.order() + " " + s.get() + s.get(3) + w.get());
    s.put(0, (byte) 99);
    System.out.println(b.get(2) + " " + b.compareTo(d) + b.equals(d) + b.mismatch(s.rewind()) + " " + b.hashCode());
    b.compact();
    System.out.println(b + " " + b.get(0));
    b.clear();
    IntBuffer i = b.asIntBuffer();
    i.put(new int[] {1, 2, 3}).flip();
    System.out.println(i + " " + b.getInt(4) + " " + i.get(2) + " " + b.order(ByteOrder.BIG_ENDIAN).getInt(4) + " " + b.alignedSlice(1));
    ByteBuffer ro = b.asReadOnlyBuffer();
    fails(() -> ro.put((byte) 1));
    fails(() -> ro.array());
    fails(() -> b.position(999));
    fails(() -> b.limit(-1));
    fails(() -> b.reset());
    fails(() -> b.duplicate().position(b.limit()).get());
    fails(() -> b.duplicate().position(b.limit() - 2).putInt(1));
    fails(() -> b.get(b.limit()));
    fails(() -> b.put(b));
    fails(() -> b.slice(5, 999));
    fails(() -> i.put(3, 1));
    System.out.println();
  }

  public static void main(String[] args) {
    bytes(ByteBuffer.allocate(24));
    bytes(ByteBuffer.allocateDirect(24));
    bytes(ByteBuffer.wrap(new byte[30], 3, 24).slice());
    CharBuffer c = CharBuffer.wrap("some text", 2, 7), k = CharBuffer.allocate(8);
    System.out.println(c + " " + c.length() + c.charAt(1) + c.subSequence(1, 3) + " " + c.isReadOnly() + " " + c.chars().sum() + " " + k.put("abc").append('d').append("efg", 1, 2).flip() + " " + k.compareTo(c) + " " + Arrays.toString(k.array()).hashCode() + k.arrayOffset());
    fails(() -> c.put('x'));
    fails(() -> k.put("far too long for it"));
    fails(() -> c.charAt(5));
    fails(() -> c.subSequence(3, 1));
    fails(() -> CharBuffer.allocate(-1));
    fails(() -> ByteBuffer.wrap(new byte[2], 1, 5));
    System.out.println();
    DoubleBuffer d = DoubleBuffer.wrap(new double[] {1, Double.NaN, -0.0}), e = DoubleBuffer.wrap(new double[] {1, Double.NaN, 0.0});
    System.out.println(d.equals(e) + " " + d.compareTo(e) + " " + d.mismatch(e) + " " + d.hashCode() + " " + FloatBuffer.wrap(new float[] {1, 2}).put(0, 5).get(0) + " " + LongBuffer.allocate(3).put(LongBuffer.wrap(new long[] {4, 5})).position() + " " + ShortBuffer.wrap(new short[] {3, 4}).slice().get(1) + " " + ByteBuffer.wrap(new byte[8]).asDoubleBuffer().put(2.5).position());
  }
}
