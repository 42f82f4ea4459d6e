package text;

/** UTF-16 in both orders with and without byte order mark, ISO 8859-1 and US-ASCII with what they cannot encode. */
public class Utf16AndLatin {
  static void show(String s, String charset) throws Exception {
    byte[] b = s.getBytes(charset);
    String back = new String(b, charset);
    System.out.println(charset + " " + java.util.HexFormat.of().formatHex(b) + " " + back.equals(s) + " " + back.length());
  }

  public static void main(String[] args) throws Exception {
    for (String s : new String[] {"", "a\u00e9", "\u4e2d\ud83d\ude00", "\ud83d", "\ufeffx", "\u0080\u00ff\u0100"}) {
      for (String c : new String[] {"UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "US-ASCII", "UTF-8", "UTF-32", "UTF-32LE"}) show(s, c);
    }
    byte[] le = {(byte) 0xff, (byte) 0xfe, 'a', 0}, odd = {0, 'a', 0}, be = {(byte) 0xfe, (byte) 0xff, 0, 'a'};
    System.out.println(new String(le, "UTF-16") + new String(be, "UTF-16") + new String(odd, "UTF-16BE").length() + new String(odd, "UTF-16").codePointAt(1) + " " + new String(le, "UTF-16LE").length());
    for (byte[] b : new byte[][] {{(byte) 0x80, 'x', (byte) 0xff}}) System.out.println((int) new String(b, "US-ASCII").charAt(0) + " " + (int) new String(b, "ISO-8859-1").charAt(0));
    for (String n : new String[] {"utf8", "latin1", "ASCII", "UTF_16", "nonsense", "", "bad name", "ISO8859_1", "cp1252", "windows-1252"}) {
      try {
        var c = java.nio.charset.Charset.forName(n);
        System.out.println(n + " = " + c.name() + " " + c.aliases().contains(n) + " " + c.canEncode() + " " + c.isRegistered() + " " + c.contains(java.nio.charset.StandardCharsets.US_ASCII));
      } catch (IllegalArgumentException e) {
        System.out.println(n + " " + e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    try {
      "x".getBytes("none");
    } catch (java.io.UnsupportedEncodingException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(java.nio.charset.StandardCharsets.UTF_8.compareTo(java.nio.charset.StandardCharsets.UTF_16) + " " + java.nio.charset.Charset.isSupported("UTF-8") + " " + java.nio.charset.StandardCharsets.UTF_16.newEncoder().maxBytesPerChar() + " " + java.nio.charset.StandardCharsets.UTF_8.newDecoder().maxCharsPerByte());
  }
}
