package numbers;

/** CRC32, CRC32C, Adler32, MD5, SHA-1, SHA-256, SHA-512, SHA3 of empty, short and long input, updates in pieces, resets. */
public class Digests {
  public static void main(String[] args) throws Exception {
    byte[][] inputs = {new byte[0], "abc".getBytes(), "a".repeat(119).getBytes(), new byte[1000]};
    for (String name : new String[] {"MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "SHA-512/256", "SHA3-256", "SHA3-512", "MD2"}) {
      var d = java.security.MessageDigest.getInstance(name);
      StringBuilder s = new StringBuilder(name + " " + d.getDigestLength());
      for (byte[] in : inputs) {
        byte[] whole = d.digest(in);
        for (int i = 0; i < in.length; i += 7) d.update(in, i, Math.min(7, in.length - i));
        s.append(' ').append(java.util.HexFormat.of().formatHex(whole), 0, 24).append(java.security.MessageDigest.isEqual(whole, d.digest()));
      }
      d.update((byte) 1);
      d.reset();
      System.out.println(s + " " + java.util.Arrays.equals(d.digest(), d.digest(inputs[0])));
    }
    for (var c : new java.util.zip.Checksum[] {new java.util.zip.CRC32(), new java.util.zip.CRC32C(), new java.util.zip.Adler32()}) {
      for (byte[] in : inputs) {
        c.reset();
        c.update(in, 0, in.length);
        System.out.print(Long.toHexString(c.getValue()) + " ");
        c.update(255);
        c.update(java.nio.ByteBuffer.wrap(in));
        System.out.print(Long.toHexString(c.getValue()) + " ");
      }
      System.out.println();
    }
    try {
      java.security.MessageDigest.getInstance("NONE");
    } catch (java.security.NoSuchAlgorithmException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(java.util.UUID.nameUUIDFromBytes("kiln".getBytes()) + " " + java.util.UUID.fromString("1-2-3-4-5") + " " + new java.util.UUID(-1, 1).version() + " " + java.util.UUID.randomUUID().variant());
  }
}
