package io;

/** Deflater and Inflater at every level and strategy, GZIP streams, dictionaries, damaged data. */
public class Compression {
  static byte[] deflate(byte[] in, int level, int strategy, boolean raw) {
    var d = new java.util.zip.Deflater(level, raw);
    d.setStrategy(strategy);
    d.setInput(in);
    d.finish();
    byte[] out = new byte[in.length * 2 + 100];
    int n = d.deflate(out);
    d.end();
    return java.util.Arrays.copyOf(out, n);
  }

  public static void main(String[] args) throws Exception {
    byte[][] inputs = {new byte[0], "a".repeat(1000).getBytes(), new byte[2000], "the quick brown fox jumps over the lazy dog. ".repeat(30).getBytes()};
    new java.util.Random(1).nextBytes(inputs[2]);
    for (byte[] in : inputs) {
      for (int level : new int[] {-1, 0, 1, 6, 9}) {
        for (boolean raw : new boolean[] {false, true}) {
          byte[] z = deflate(in, level, level == 6 ? java.util.zip.Deflater.HUFFMAN_ONLY : java.util.zip.Deflater.DEFAULT_STRATEGY, raw);
          var i = new java.util.zip.Inflater(raw);
          i.setInput(z);
          byte[] back = new byte[in.length + 10];
          int n = i.inflate(back);
          System.out.print((n == in.length) + "" + java.util.Arrays.equals(in, java.util.Arrays.copyOf(back, n)) + i.finished() + (z.length < in.length) + i.getRemaining() + " ");
          i.end();
        }
      }
      System.out.println();
    }
    var out = new java.io.ByteArrayOutputStream();
    try (var g = new java.util.zip.GZIPOutputStream(out)) {
      g.write(inputs[3]);
      g.write('!');
    }
    byte[] gz = out.toByteArray();
    System.out.println(new String(new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(gz)).readAllBytes()).hashCode() + " " + (gz[0] & 0xff) + " " + (gz[1] & 0xff));
    for (int at : new int[] {0, 10, 30, gz.length - 6, gz.length - 1}) {
      byte[] bad = gz.clone();
      bad[at] ^= 0x55;
      try {
        new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bad)).readAllBytes();
        System.out.println("not noticed");
      } catch (java.io.IOException e) {
        System.out.println(e.getClass().getSimpleName() + (at == 0 || at > 30 ? " " + e.getMessage() : ""));
      }
    }
    try {
      new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(gz, 0, gz.length / 2)).readAllBytes();
    } catch (java.io.EOFException e) {
      System.out.println(e.getMessage());
    }
    var d = new java.util.zip.Deflater();
    d.setDictionary("dictionary words".getBytes());
    d.setInput("words of a dictionary".getBytes());
    d.finish();
    byte[] z = new byte[100];
    int n = d.deflate(z);
    var i = new java.util.zip.Inflater();
    i.setInput(z, 0, n);
    byte[] back = new byte[100];
    System.out.print(i.inflate(back) + " " + i.needsDictionary() + " " + i.getAdler() + " ");
    i.setDictionary("dictionary words".getBytes());
    System.out.println(new String(back, 0, i.inflate(back)) + " " + d.getTotalIn() + " " + i.getTotalOut());
    var via = new java.util.zip.InflaterInputStream(new java.util.zip.DeflaterInputStream(new java.io.ByteArrayInputStream(inputs[3])));
    System.out.println(java.util.Arrays.equals(via.readAllBytes(), inputs[3]));
  }
}
