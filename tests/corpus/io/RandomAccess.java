package io;

/** RandomAccessFile: seeking, reading past the end, writing gaps, truncating, typed reads, read-only mode. */
public class RandomAccess {
  public static void main(String[] args) throws Exception {
    var f = new java.io.File("ra.bin");
    try (var r = new java.io.RandomAccessFile(f, "rw")) {
      r.setLength(0);
      r.writeInt(0x01020304);
      r.writeUTF("utf\u00e9");
      r.seek(20);
      r.write(7);
      System.out.println(r.length() + " " + r.getFilePointer());
      r.seek(0);
      System.out.println(r.readUnsignedByte() + " " + r.readByte() + " " + r.readShort() + " " + r.readUTF().length() + " " + r.getFilePointer() + " " + r.read());
      r.seek(15);
      byte[] b = new byte[10];
      System.out.println(r.read(b) + " " + java.util.Arrays.toString(b) + " " + r.read() + " " + r.read(b));
      try {
        r.readInt();
      } catch (java.io.EOFException e) {
        System.out.println("eof");
      }
      r.seek(100);
      System.out.println(r.read() + " " + r.length() + " " + r.skipBytes(5));
      r.setLength(8);
      System.out.println(r.getFilePointer() + " " + r.length());
      r.writeDouble(Math.E);
      r.seek(8);
      System.out.println(r.readDouble());
      r.writeBytes("line one\nline two\r\nend");
      r.seek(16);
      System.out.println(r.readLine() + "|" + r.readLine() + "|" + r.readLine() + "|" + r.readLine());
      try {
        r.seek(-1);
      } catch (java.io.IOException e) {
        System.out.println(e.getMessage());
      }
    }
    try (var r = new java.io.RandomAccessFile(f, "r")) {
      r.write(1);
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
    for (String[] p : new String[][] {{"none.bin", "r"}, {"ra.bin", "w"}, {".", "rw"}}) {
      try {
        new java.io.RandomAccessFile(p[0], p[1]).close();
      } catch (java.io.FileNotFoundException | IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(f.delete());
  }
}
