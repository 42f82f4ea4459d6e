package text;

/** UTF-8 encoding and decoding: lengths, malformed sequences replaced one by one, surrogates, truncation, overlong forms. */
public class Utf8Coding {
  static String hex(byte[] b) {
    return java.util.HexFormat.of().formatHex(b);
  }

  static String points(String s) {
    StringBuilder r = new StringBuilder();
    for (char c : s.toCharArray()) r.append(Integer.toHexString(c)).append(' ');
    return r.toString().trim();
  }

  static void decode(int... v) {
    byte[] b = new byte[v.length];
    for (int i = 0; i < v.length; i++) b[i] = (byte) v[i];
    String s = new String(b, java.nio.charset.StandardCharsets.UTF_8);
    String strict;
    try {
      strict = points(java.nio.charset.StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(b)).toString());
    } catch (java.nio.charset.CharacterCodingException e) {
      strict = e.getClass().getSimpleName() + " " + e.getMessage();
    }
    System.out.println(hex(b) + " -> " + points(s) + " | " + strict);
  }

  public static void main(String[] args) {
    for (String s : new String[] {"", "az", "\u007f\u0080\u07ff\u0800\uffff", "\ud83d\ude00", "\ud83d", "\ude00x", "\ud83dx\ude00", "\ud83d\ud83d\ude00", "\u00e9".repeat(3), "\0"}) {
      System.out.println(points(s) + " -> " + hex(s.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
    decode(0x61, 0xc3, 0xa9, 0xe4, 0xb8, 0xad, 0xf0, 0x9f, 0x98, 0x80);
    decode(0x80);
    decode(0xc0, 0x80);
    decode(0xc3);
    decode(0xc3, 0x41);
    decode(0xe4, 0xb8);
    decode(0xe4, 0xb8, 0x41);
    decode(0xe4, 0x41, 0x42);
    decode(0xe0, 0x80, 0x80);
    decode(0xed, 0xa0, 0x80);
    decode(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80);
    decode(0xf0, 0x9f, 0x98);
    decode(0xf0, 0x9f, 0x41);
    decode(0xf0, 0x80, 0x80, 0x80);
    decode(0xf4, 0x8f, 0xbf, 0xbf);
    decode(0xf4, 0x90, 0x80, 0x80);
    decode(0xf8, 0x88, 0x80, 0x80, 0x80);
    decode(0xfe, 0xff, 0x61);
    decode(0xef, 0xbb, 0xbf, 0x61);
    decode(0x61, 0xff, 0x62, 0xc3, 0x28, 0xa0, 0xa1, 0x63);
    String long1 = "ascii only, long enough for a vector loop ".repeat(5), mixed = long1 + "\u00e9" + long1 + "\u4e2d" + long1;
    System.out.println(mixed.getBytes(java.nio.charset.StandardCharsets.UTF_8).length + " " + new String(mixed.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8).equals(mixed) + " " + new String(long1.getBytes(java.nio.charset.StandardCharsets.UTF_8), 3, 7, java.nio.charset.StandardCharsets.UTF_8));
  }
}
