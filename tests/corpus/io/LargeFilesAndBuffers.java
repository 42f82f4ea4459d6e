package io;

import java.io.*;
import java.nio.file.*;

/** A file of a megabyte written and read by six ways: same length and checksum each time. */
public class LargeFilesAndBuffers {
  static long sum(byte[] b, int n, long s) {
    for (int i = 0; i < n; i++) s = s * 31 + b[i];
    return s;
  }

  public static void main(String[] args) throws IOException {
    Path p = Path.of("large.bin");
    byte[] data = new byte[1 << 20];
    new java.util.Random(6).nextBytes(data);
    long expected = sum(data, data.length, 0);
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(p.toFile()), 1000)) {
      for (int i = 0; i < data.length; i += 997) out.write(data, i, Math.min(997, data.length - i));
    }
    System.out.println(Files.size(p) + " " + expected);
    byte[] b = new byte[1777];
    long s = 0;
    try (InputStream in = Files.newInputStream(p)) {
      for (int n; (n = in.read(b)) > 0; ) s = sum(b, n, s);
    }
    System.out.println(s == expected);
    s = 0;
    try (InputStream in = new BufferedInputStream(new FileInputStream(p.toFile()), 333)) {
      for (int c; (c = in.read()) >= 0; ) s = s * 31 + (byte) c;
    }
    System.out.println(s == expected);
    System.out.println(sum(Files.readAllBytes(p), data.length, 0) == expected);
    try (var c = java.nio.channels.FileChannel.open(p)) {
      var d = java.nio.ByteBuffer.allocateDirect(4096);
      s = 0;
      while (c.read(d) >= 0) {
        d.flip();
        while (d.hasRemaining()) s = s * 31 + d.get();
        d.clear();
      }
      System.out.println(s == expected);
      var m = c.map(java.nio.channels.FileChannel.MapMode.READ_ONLY, 0, c.size());
      s = 0;
      while (m.hasRemaining()) s = s * 31 + m.get();
      System.out.println(s == expected);
    }
    try (RandomAccessFile f = new RandomAccessFile(p.toFile(), "rw")) {
      f.seek(data.length - 10);
      f.write(new byte[20]);
      System.out.println(f.length());
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20000; i++) text.append("line ").append(i).append(i % 2 == 0 ? "\n" : "\r\n");
    Files.writeString(p, text);
    try (BufferedReader r = Files.newBufferedReader(p); var lines = Files.lines(p)) {
      int n = 0;
      long h = 0;
      for (String l; (l = r.readLine()) != null; n++) h = h * 31 + l.hashCode();
      System.out.println(n + " " + h + " " + lines.mapToInt(String::length).sum());
    }
    Files.delete(p);
  }
}
