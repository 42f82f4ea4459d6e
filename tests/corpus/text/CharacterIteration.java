package text;

/** StringCharacterIterator, AttributedString, chars and codePoints streams of sequences, CharBuffer views. */
public class CharacterIteration {
  public static void main(String[] args) {
    var i = new java.text.StringCharacterIterator("abcde", 1, 4, 2);
    StringBuilder s = new StringBuilder();
    s.append(i.current()).append(i.next()).append((int) i.next()).append(i.first()).append((int) i.previous()).append(i.last()).append(i.setIndex(2)).append(i.getIndex()).append(i.getBeginIndex()).append(i.getEndIndex());
    System.out.println(s);
    try {
      i.setIndex(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    var a = new java.text.AttributedString("attributed text");
    a.addAttribute(java.text.AttributedCharacterIterator.Attribute.LANGUAGE, java.util.Locale.FRENCH, 3, 8);
    a.addAttribute(java.text.AttributedCharacterIterator.Attribute.READING, "r");
    var it = a.getIterator();
    for (char c = it.first(); c != java.text.CharacterIterator.DONE; c = it.setIndex(it.getRunLimit())) System.out.print(it.getRunStart() + "-" + it.getRunLimit() + it.getAttributes().size() + " ");
    System.out.println(it.getAllAttributeKeys().size());
    CharSequence q = java.nio.CharBuffer.wrap("x\ud83d\ude00y".toCharArray(), 0, 4);
    System.out.println(q.length() + " " + q.chars().boxed().toList() + " " + q.codePoints().boxed().toList() + " " + q.subSequence(1, 3).length() + " " + new StringBuilder("ab").codePoints().sum() + " " + "abc".chars().mapToObj(c -> "" + (char) c).collect(java.util.stream.Collectors.joining("-")));
    CharSequence own = new CharSequence() {
      @Override
      public int length() {
        return 3;
      }

      @Override
      public char charAt(int k) {
        return (char) ('0' + k);
      }

      @Override
      public CharSequence subSequence(int x, int y) {
        return toString().substring(x, y);
      }

      @Override
      public String toString() {
        return "012";
      }
    };
    System.out.println(own.chars().sum() + " " + new StringBuilder().append(own, 1, 3).append(own) + " " + own.isEmpty() + " " + String.join(own, "a", "b") + " " + "x012y".contains(own) + " " + "012".contentEquals(own) + " " + "a".replace("a", own) + " " + java.util.regex.Pattern.matches("\\d+", own));
  }
}
