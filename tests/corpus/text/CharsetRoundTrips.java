package text;

import java.nio.charset.*;

/** Every single byte through the single-byte charsets of java.base, decoded and encoded again. */
public class CharsetRoundTrips {
  public static void main(String[] args) throws Exception {
    byte[] all = new byte[256];
    for (int i = 0; i < 256; i++) all[i] = (byte) i;
    for (String n : new String[] {"US-ASCII", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15", "windows-1250", "windows-1251", "windows-1252", "KOI8-R", "IBM437", "IBM850"}) {
      Charset c = Charset.forName(n);
      String s = new String(all, c);
      byte[] back = s.getBytes(c);
      int same = 0, bad = 0;
      for (int i = 0; i < 256; i++) {
        if (i < back.length && back[i] == all[i]) same++;
        if (s.charAt(i) == '\ufffd') bad++;
      }
      System.out.println(c.name() + " " + s.length() + " " + s.hashCode() + " " + same + " " + bad + " " + c.newEncoder().canEncode('\u20ac') + " " + c.newEncoder().maxBytesPerChar() + " " + c.aliases().size() + " " + java.util.HexFormat.of().formatHex("\u00e9\u20ac\u0416\u4e2d?".getBytes(c)));
    }
    System.out.println(Charset.defaultCharset().newEncoder().canEncode('\u4e2d') + " " + Charset.availableCharsets().containsKey("UTF-8") + " " + StandardCharsets.UTF_8.displayName() + " " + Charset.forName("UTF-16").newEncoder().averageBytesPerChar());
  }
}
