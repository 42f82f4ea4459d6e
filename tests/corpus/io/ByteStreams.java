package io;

/** ByteArray streams, buffered, data, pushback, sequence, filter: marks, resets, skips, limits, faults. */
public class ByteStreams {
  public static void main(String[] args) throws Exception {
    var out = new java.io.ByteArrayOutputStream(2);
    try (var d = new java.io.DataOutputStream(new java.io.BufferedOutputStream(out, 3))) {
      d.writeBoolean(true);
      d.writeByte(300);
      d.writeShort(-2);
      d.writeChar('\u4e2d');
      d.writeInt(Integer.MIN_VALUE);
      d.writeLong(Long.MAX_VALUE);
      d.writeFloat(Float.NaN);
      d.writeDouble(-0.0);
      d.writeUTF("\0\u00e9\u4e2d\ud83d\ude00");
      d.writeBytes("bytes\u4e2d");
      d.writeChars("c");
      System.out.println(d.size());
    }
    byte[] bytes = out.toByteArray();
    System.out.println(java.util.HexFormat.of().formatHex(bytes));
    var in = new java.io.DataInputStream(new java.io.ByteArrayInputStream(bytes));
    System.out.println(in.readBoolean() + " " + in.readByte() + " " + in.readUnsignedShort() + " " + (int) in.readChar() + " " + in.readInt() + " " + in.readLong() + " " + in.readFloat() + " " + in.readDouble() + " " + in.readUTF().length() + " " + in.skipBytes(3) + " " + in.available());
    try {
      in.readFully(new byte[99]);
    } catch (java.io.EOFException e) {
      System.out.println("eof " + e.getMessage());
    }
    var b = new java.io.BufferedInputStream(new java.io.ByteArrayInputStream(bytes), 4);
    b.read();
    b.mark(3);
    System.out.print(b.read() + " " + b.read() + " ");
    b.reset();
    System.out.print(b.read() + " " + b.skip(5) + " " + b.read() + " ");
    try {
      b.reset();
      System.out.println("still valid");
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
    var p = new java.io.PushbackInputStream(new java.io.ByteArrayInputStream(new byte[] {1, 2}), 2);
    int x = p.read();
    p.unread(x);
    p.unread(9);
    try {
      p.unread(7);
    } catch (java.io.IOException e) {
      System.out.print(e.getMessage() + " ");
    }
    System.out.println(java.util.Arrays.toString(p.readAllBytes()));
    var s = new java.io.SequenceInputStream(new java.io.ByteArrayInputStream("ab".getBytes()), new java.io.ByteArrayInputStream("cd".getBytes()));
    System.out.println(new String(s.readNBytes(3)) + " " + s.read() + " " + s.read());
    var n = java.io.InputStream.nullInputStream();
    System.out.println(n.read() + " " + n.readAllBytes().length + " " + new java.io.ByteArrayInputStream(bytes).transferTo(java.io.OutputStream.nullOutputStream()) + " " + out.size() + " " + new java.io.ByteArrayInputStream(bytes, 2, 4).skip(100));
    n.close();
    try {
      n.read();
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
    for (int[] r : new int[][] {{-1, 1}, {0, 99}, {5, -1}}) {
      try {
        new java.io.ByteArrayInputStream(bytes).read(new byte[10], r[0], r[1]);
      } catch (IndexOutOfBoundsException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
