package text;

import java.text.Bidi;

/** Bidi: levels, runs, reordering of mixed text, base direction, requirement. */
public class BidiRuns {
  public static void main(String[] args) {
    String[] texts = {"abc", "\u05d0\u05d1\u05d2", "abc \u05d0\u05d1 123 def", "\u0627\u0644\u0631\u0642\u0645 12,5% abc", "1 + \u05d0", "(\u05d0)", "", "a\u202e123\u202cb", "\u05d0\u200e!\u05d1", "x\n\u05d0 y"};
    for (String t : texts) {
      for (int d : new int[] {Bidi.DIRECTION_LEFT_TO_RIGHT, Bidi.DIRECTION_RIGHT_TO_LEFT, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT}) {
        Bidi b = new Bidi(t, d);
        System.out.print(b.getBaseLevel() + (b.isLeftToRight() ? "L" : "") + (b.isRightToLeft() ? "R" : "") + (b.isMixed() ? "M" : "") + b.getRunCount() + ":");
        for (int r = 0; r < b.getRunCount(); r++) System.out.print(b.getRunStart(r) + "-" + b.getRunLimit(r) + "/" + b.getRunLevel(r) + " ");
        StringBuilder levels = new StringBuilder();
        for (int i = 0; i < t.length(); i++) levels.append(b.getLevelAt(i));
        System.out.print(levels + "; ");
      }
      System.out.println(Bidi.requiresBidi(t.toCharArray(), 0, t.length()));
    }
    Integer[] objects = {0, 1, 2, 3, 4, 5};
    Bidi.reorderVisually(new byte[] {0, 1, 1, 2, 1, 0}, 0, objects, 0, 6);
    System.out.println(java.util.Arrays.toString(objects));
    Bidi line = new Bidi("abc \u05d0\u05d1 123 def", 0).createLineBidi(4, 10);
    System.out.println(line + " " + line.getLength());
    try {
      new Bidi("abc", 0).createLineBidi(2, 9);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
