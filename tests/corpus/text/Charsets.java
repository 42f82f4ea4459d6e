package text;

import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;

/** Encoding and decoding. */
public class Charsets {
  public static void main(String[] args) throws Exception {
    String text = "aZ\u00e9\u00ff\u0100\u20ac\u4e2d\ud83d\ude00\ud800!";
    for (Charset c : new Charset[] {StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("UTF-32"), Charset.forName("windows-1252"), Charset.forName("ISO-8859-15"), Charset.forName("latin1")}) {
      byte[] b = text.getBytes(c);
      System.out.println(c + " " + c.aliases().contains("utf8") + c.canEncode() + c.newEncoder().maxBytesPerChar() + " " + Arrays.toString(b) + " " + new String(b, c).equals(text) + c.newEncoder().canEncode('\u20ac') + c.contains(StandardCharsets.US_ASCII));
    }
    byte[][] bad = {{(byte) 0xc3}, {(byte) 0xc0, (byte) 0x80}, {(byte) 0xe2, (byte) 0x82, 'a'}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xf5, 1, 2}, {(byte) 0xf0, (byte) 0x9f, (byte) 0x98, (byte) 0x80, (byte) 0x80}};
    for (byte[] b : bad) {
      StringBuilder s = new StringBuilder();
      new String(b, StandardCharsets.UTF_8).chars().forEach(c -> s.append(Integer.toHexString(c)).append(' '));
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(b));
        s.append("fine");
      } catch (CharacterCodingException e) {
        s.append(e);
      }
      System.out.println(s);
    }
    try {
      StandardCharsets.US_ASCII.newEncoder().encode(CharBuffer.wrap("\u00e9"));
    } catch (CharacterCodingException e) {
      System.out.println(e);
    }
    System.out.println(StandardCharsets.US_ASCII.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith("?").decode(ByteBuffer.wrap(new byte[] {65, -1, 66})));
    ByteBuffer small = ByteBuffer.allocate(3);
    CoderResult r = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap("ab\u20ac"), small, true);
    System.out.println(r + " " + small.position() + CoderResult.malformedForLength(2));
    try {
      Charset.forName("no-such");
    } catch (UnsupportedCharsetException e) {
      System.out.println(e);
    }
    try {
      Charset.forName("bad name");
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    try {
      "x".getBytes("nope");
    } catch (UnsupportedEncodingException e) {
      System.out.println(e);
    }
    System.out.println(new String("h\u00e9".getBytes("UTF-8"), "ISO-8859-1") + Charset.isSupported("UTF-7") + StandardCharsets.UTF_8.displayName() + new String(new byte[] {72, 105, 33}, 1, 2, "US-ASCII"));
  }
}
