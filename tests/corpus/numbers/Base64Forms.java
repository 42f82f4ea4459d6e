package numbers;

/** Base64: basic, URL, MIME with lines, padding, wrapped streams, decoding faults. */
public class Base64Forms {
  public static void main(String[] args) throws Exception {
    var basic = java.util.Base64.getEncoder();
    var url = java.util.Base64.getUrlEncoder().withoutPadding();
    for (int n = 0; n < 8; n++) {
      byte[] b = new byte[n];
      for (int i = 0; i < n; i++) b[i] = (byte) (i * 83 + 251);
      System.out.print(basic.encodeToString(b) + " " + url.encodeToString(b) + " " + java.util.Arrays.equals(java.util.Base64.getDecoder().decode(basic.encode(b)), b) + java.util.Arrays.equals(java.util.Base64.getUrlDecoder().decode(url.encode(b)), b) + "; ");
    }
    System.out.println();
    byte[] big = new byte[200];
    new java.util.Random(9).nextBytes(big);
    String mime = java.util.Base64.getMimeEncoder().encodeToString(big);
    System.out.println(mime.replace("\r\n", "|") + " " + java.util.Arrays.equals(java.util.Base64.getMimeDecoder().decode("!!" + mime + "\n"), big) + " " + java.util.Base64.getMimeEncoder(8, new byte[] {'#'}).encodeToString(new byte[15]));
    for (String s : new String[] {"=", "A", "AA", "AAA", "AA=", "AA==", "AA==A", "A===", "AAA-", "AA A", "AB==", "AAAA=", ""}) {
      try {
        System.out.print(s + " " + java.util.Arrays.toString(java.util.Base64.getDecoder().decode(s)) + "; ");
      } catch (IllegalArgumentException e) {
        System.out.print(s + " " + e.getMessage() + "; ");
      }
    }
    System.out.println();
    var out = new java.io.ByteArrayOutputStream();
    try (var w = basic.wrap(out)) {
      for (byte b : big) w.write(b);
      w.write(big, 3, 50);
    }
    try (var in = java.util.Base64.getDecoder().wrap(new java.io.ByteArrayInputStream(out.toByteArray()))) {
      byte[] back = in.readAllBytes();
      System.out.println(out.size() + " " + back.length + " " + java.util.Arrays.equals(big, java.util.Arrays.copyOf(back, 200)));
    }
    var buffer = basic.encode(java.nio.ByteBuffer.wrap(new byte[] {1, 2}));
    System.out.println(buffer.remaining() + " " + basic.encode(new byte[3], new byte[4]) + " " + java.util.Base64.getDecoder().decode(java.nio.ByteBuffer.wrap("AQID".getBytes())).get(2));
  }
}
