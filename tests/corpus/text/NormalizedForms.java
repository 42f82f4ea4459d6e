package text;

import java.text.Normalizer;

/** The four normalization forms of composed, decomposed, compatibility and Hangul characters. */
public class NormalizedForms {
  static String hex(String s) {
    StringBuilder b = new StringBuilder();
    s.codePoints().forEach(c -> b.append(Integer.toHexString(c)).append('.'));
    return b.toString();
  }

  public static void main(String[] args) {
    for (String s : new String[] {"abc", "\u00e9", "e\u0301", "\ufb01", "\u2460", "\uac00", "\u1100\u1161", "\u212b", "a\u0323\u0307", "a\u0307\u0323", "\u1e9b\u0323", "\uff21", "\u00bd", "\ud834\udd5e"}) {
      StringBuilder b = new StringBuilder(hex(s));
      for (Normalizer.Form f : Normalizer.Form.values()) b.append(' ').append(hex(Normalizer.normalize(s, f))).append(Normalizer.isNormalized(s, f) ? 'y' : 'n');
      System.out.println(b);
    }
    System.out.println(Normalizer.normalize("Crème Brûlée", Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
  }
}
