package library;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.*;

/** Deflate, gzip and zip streams. */
public class Zips {
  public static void main(String[] args) throws Exception {
    byte[] data = ("line of text, ".repeat(3000) + new Random(2).nextLong()).getBytes(StandardCharsets.UTF_8);
    byte[] noise = new byte[5000];
    new Random(9).nextBytes(noise);
    for (int level : new int[] {0, 1, 6, 9}) {
      for (boolean raw : new boolean[] {false, true}) {
        Deflater d = new Deflater(level, raw);
        d.setInput(data);
        d.finish();
        byte[] out = new byte[60000];
        int n = d.deflate(out);
        Inflater i = new Inflater(raw);
        i.setInput(out, 0, n);
        byte[] back = new byte[data.length];
        int m = i.inflate(back);
        System.out.println(level + " " + raw + n + " " + Arrays.hashCode(Arrays.copyOf(out, n)) + d.finished() + m + Arrays.equals(back, data) + i.finished() + d.getTotalIn() + " " + d.getAdler());
        d.end();
        i.end();
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream z = new GZIPOutputStream(bytes)) {
      z.write(noise);
      z.write(data);
    }
    System.out.println(bytes.size() + " " + Arrays.hashCode(bytes.toByteArray()) + Arrays.hashCode(new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray())).readAllBytes()));
    bytes.reset();
    try (ZipOutputStream z = new ZipOutputStream(bytes)) {
      z.setComment("comment");
      ZipEntry e = new ZipEntry("dir/a.txt");
      e.setTime(1_000_000_000_000L);
      z.putNextEntry(e);
      z.write(data);
      z.closeEntry();
      e = new ZipEntry("stored");
      e.setMethod(ZipEntry.STORED);
      e.setSize(noise.length);
      CRC32 crc = new CRC32();
      crc.update(noise);
      e.setCrc(crc.getValue());
      z.putNextEntry(e);
      z.write(noise);
    }
    try (ZipInputStream z = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (ZipEntry e; (e = z.getNextEntry()) != null; ) {
        System.out.println(e + " " + e.isDirectory() + e.getMethod() + Arrays.hashCode(z.readAllBytes()) + " " + e.getSize() + " " + Long.toHexString(e.getCrc()));
      }
    }
    File f = File.createTempFile("kiln", ".zip");
    try (FileOutputStream o = new FileOutputStream(f)) {
      bytes.writeTo(o);
    }
    try (ZipFile z = new ZipFile(f)) {
      System.out.println(z.size() + z.getComment() + z.stream().map(ZipEntry::getName).toList() + z.getInputStream(z.getEntry("stored")).readAllBytes().length + z.getEntry("none") + z.getEntry("dir/a.txt").getCompressedSize());
    }
    System.out.println(f.delete());
    try {
      new GZIPInputStream(new ByteArrayInputStream(new byte[20]));
    } catch (ZipException e) {
      System.out.println(e);
    }
    try {
      new Inflater().inflate(new byte[3]);
      Inflater i = new Inflater();
      i.setInput(new byte[] {1, 2, 3, 4});
      i.inflate(new byte[3]);
    } catch (DataFormatException e) {
      System.out.println(e);
    }
  }
}
