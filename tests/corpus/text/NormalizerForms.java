package text;

import java.text.Normalizer;

/** Normalizer on composed, decomposed, compatibility, Hangul and reordered marks; isNormalized; idempotence. */
public class NormalizerForms {
  static String hex(String s) {
    StringBuilder b = new StringBuilder();
    s.codePoints().forEach(c -> b.append(Integer.toHexString(c)).append(' '));
    return b.toString().trim();
  }

  public static void main(String[] args) {
    String[] texts = {"\u00e9", "e\u0301", "\u1e69", "s\u0323\u0307", "s\u0307\u0323", "\u212b", "\ufb01", "\u00b2", "\uac01", "\u1100\u1161\u11a8", "\u0344", "\u2126", "\uff21\uff71", "\u3392", "\u1e9b\u0323", "\u0958", "\ud834\udd5e", "\ufdfa", "a\u0315\u0300\u05ae\u0300b", "\u0041\u030a\u0327", "\u2460", "\u00a0x", "\ud83d\ude00", "\u1ea4", "\u03d3"};
    for (String t : texts) {
      System.out.print(hex(t) + " : ");
      for (Normalizer.Form f : Normalizer.Form.values()) {
        String n = Normalizer.normalize(t, f);
        System.out.print(f + " " + hex(n) + (Normalizer.isNormalized(t, f) ? "=" : "") + (Normalizer.normalize(n, f).equals(n) ? "" : "!") + "; ");
      }
      System.out.println();
    }
    int[] changed = new int[4];
    long hash = 0;
    for (int c = 0; c < 0x3400; c++) {
      if (c == 0xd800) c = 0xe000;
      String s = new String(Character.toChars(c));
      for (Normalizer.Form f : Normalizer.Form.values()) {
        String n = Normalizer.normalize(s, f);
        if (!n.equals(s)) changed[f.ordinal()]++;
        hash = hash * 31 + n.hashCode();
      }
    }
    System.out.println(java.util.Arrays.toString(changed) + " " + hash);
    System.out.println(Normalizer.normalize(new StringBuilder("Cr\u00e8me Br\u00fbl\u00e9e \u0141\u00f3d\u017a"), Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
    try {
      Normalizer.normalize(null, Normalizer.Form.NFC);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}
