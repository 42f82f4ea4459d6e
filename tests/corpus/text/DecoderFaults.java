package text;

import java.nio.*;
import java.nio.charset.*;
import java.util.*;

/** What each decoder makes of malformed input: lengths, replacements, exceptions' messages. */
public class DecoderFaults {
  static String hex(CharSequence s) {
    StringBuilder b = new StringBuilder();
    for (char c : s.toString().toCharArray()) b.append(Integer.toHexString(c)).append('.');
    return b.toString();
  }

  static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  public static void main(String[] args) throws Exception {
    String[] utf8 = {"41", "c3a9", "c3", "c328", "c080", "c1bf", "e282ac", "e282", "e28241", "eda080", "edb080", "f09f9880", "f09f98", "f09f41", "f4908080", "f5808080", "ff", "80", "bf41", "e0808080", "f0808080", "f8888080 80", "efbbbf41"};
    for (String h : utf8) {
      byte[] b = bytes(h);
      String decoded = new String(b, StandardCharsets.UTF_8), r;
      try {
        r = hex(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(b)));
      } catch (MalformedInputException e) {
        r = e.getMessage() + " " + e.getInputLength();
      }
      CharBuffer direct = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith("?").decode(ByteBuffer.allocateDirect(b.length).put(b).flip());
      System.out.println(h + " " + hex(decoded) + " " + r + " " + direct);
    }
    String[] utf16 = {"0041", "00410d", "d83dde00", "d83d0041", "de00", "feff0041", "fffe4100", "fffe", "d83d"};
    for (Charset cs : new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("UTF-32")}) {
      for (String h : utf16) {
        String r;
        try {
          r = hex(cs.newDecoder().decode(ByteBuffer.wrap(bytes(h))));
        } catch (CharacterCodingException e) {
          r = e.getMessage();
        }
        System.out.print(h + "=" + r + "/" + hex(new String(bytes(h), cs)) + " ");
      }
      System.out.println(cs);
    }
    for (String s : new String[] {"\ud83d", "\ude00\ud83d", "a\ud83d\ude00b", "\u20ac\u00e9"}) {
      for (Charset cs : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII, StandardCharsets.UTF_16LE}) {
        String r;
        try {
          ByteBuffer b = cs.newEncoder().encode(CharBuffer.wrap(s));
          r = HexFormat.of().formatHex(b.array(), 0, b.limit());
        } catch (CharacterCodingException e) {
          r = e.toString().replaceAll("^.*\\.", "");
        }
        System.out.print(HexFormat.of().formatHex(s.getBytes(cs)) + "/" + r + " ");
      }
      System.out.println();
    }
    CharsetDecoder d = StandardCharsets.UTF_8.newDecoder();
    System.out.println(d.averageCharsPerByte() + " " + d.maxCharsPerByte() + " " + d.malformedInputAction() + " " + d.isAutoDetecting() + " " + StandardCharsets.UTF_8.newEncoder().maxBytesPerChar() + StandardCharsets.UTF_16.newEncoder().averageBytesPerChar());
    CoderResult r = CoderResult.malformedForLength(3);
    System.out.println(r + " " + r.isError() + r.length() + CoderResult.unmappableForLength(2) + CoderResult.OVERFLOW.isOverflow());
    for (Runnable x : new Runnable[] {() -> CoderResult.UNDERFLOW.length(), () -> d.replaceWith("toolong"), () -> d.replaceWith(""), () -> Charset.forName("no-such"), () -> Charset.forName("bad name"), () -> CoderResult.malformedForLength(0)}) {
      try {
        x.run();
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
  }
}
