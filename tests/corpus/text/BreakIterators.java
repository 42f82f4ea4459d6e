package text;

/** BreakIterator over characters, words, sentences and lines. */
public class BreakIterators {
  static void show(String name, java.text.BreakIterator b, String text) {
    b.setText(text);
    StringBuilder s = new StringBuilder(name);
    int start = b.first();
    for (int end = b.next(); end != java.text.BreakIterator.DONE; start = end, end = b.next()) s.append(" [").append(text, start, end).append(']');
    System.out.println(s.toString().replace("\n", "\\n"));
    System.out.println(b.last() + " " + b.previous() + " " + b.following(3) + " " + b.preceding(5) + " " + b.isBoundary(1) + " " + b.current());
  }

  public static void main(String[] args) {
    var us = java.util.Locale.US;
    String text = "Hello, world! It's 3.14 o'clock. Is it?\nYes e\u0301t\u00e9.";
    show("char", java.text.BreakIterator.getCharacterInstance(us), text);
    show("word", java.text.BreakIterator.getWordInstance(us), text);
    show("sentence", java.text.BreakIterator.getSentenceInstance(us), text);
    show("line", java.text.BreakIterator.getLineInstance(us), text);
    var b = java.text.BreakIterator.getWordInstance(us);
    b.setText("");
    System.out.println(b.first() + " " + b.next());
  }
}
