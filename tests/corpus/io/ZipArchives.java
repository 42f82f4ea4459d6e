package io;

/** ZipOutputStream and ZipInputStream in memory: stored and deflated entries, comments, directories, duplicates, extra data. */
public class ZipArchives {
  public static void main(String[] args) throws Exception {
    var out = new java.io.ByteArrayOutputStream();
    try (var z = new java.util.zip.ZipOutputStream(out)) {
      z.setComment("archive");
      var e = new java.util.zip.ZipEntry("dir/");
      e.setTime(1_000_000_000_000L);
      z.putNextEntry(e);
      e = new java.util.zip.ZipEntry("dir/deflated.txt");
      e.setComment("comment");
      e.setTime(1_000_000_000_000L);
      z.putNextEntry(e);
      z.write("hello ".repeat(100).getBytes());
      z.closeEntry();
      byte[] data = {1, 2, 3};
      var crc = new java.util.zip.CRC32();
      crc.update(data);
      e = new java.util.zip.ZipEntry("stored");
      e.setMethod(java.util.zip.ZipEntry.STORED);
      e.setSize(3);
      e.setCrc(crc.getValue());
      e.setTime(1_000_000_000_000L);
      z.putNextEntry(e);
      z.write(data);
      e = new java.util.zip.ZipEntry("empty \u00e9");
      e.setExtra(new byte[] {(byte) 0xfe, (byte) 0xca, 0, 0});
      z.putNextEntry(e);
      try {
        z.putNextEntry(new java.util.zip.ZipEntry("stored"));
      } catch (java.util.zip.ZipException x) {
        System.out.println(x.getMessage());
      }
    }
    try (var z = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))) {
      for (java.util.zip.ZipEntry e; (e = z.getNextEntry()) != null; ) {
        byte[] b = z.readAllBytes();
        System.out.println(e.getName().replace("\u00e9", "e") + " " + e.isDirectory() + " " + e.getMethod() + " " + b.length + " " + java.util.Arrays.hashCode(b) + " " + e.getSize() + " " + Long.toHexString(e.getCrc()) + " " + (e.getExtra() == null ? -1 : e.getExtra().length));
      }
    }
    var file = java.nio.file.Path.of("za.zip");
    java.nio.file.Files.write(file, out.toByteArray());
    try (var f = new java.util.zip.ZipFile(file.toFile())) {
      System.out.println(f.size() + " " + f.getComment() + " " + f.getEntry("dir/deflated.txt").getComment() + " " + f.getEntry("none") + " " + f.getEntry("dir") + " " + new String(f.getInputStream(f.getEntry("dir/deflated.txt")).readNBytes(11)) + " " + f.stream().map(java.util.zip.ZipEntry::getName).filter(n -> !n.contains(" ")).toList());
    }
    byte[] bad = out.toByteArray();
    bad[80] ^= 1;
    try (var z = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bad))) {
      while (z.getNextEntry() != null) z.readAllBytes();
      System.out.println("not noticed");
    } catch (java.io.IOException e) {
      System.out.println(e.getClass().getSimpleName());
    }
    java.nio.file.Files.write(file, new byte[] {1, 2, 3});
    try {
      new java.util.zip.ZipFile(file.toFile());
    } catch (java.util.zip.ZipException e) {
      System.out.println(e.getMessage());
    }
    java.nio.file.Files.delete(file);
  }
}
