package io;

/** StreamTokenizer: numbers, words, quotes, comments, end of lines, push back, ordinary characters. */
public class StreamTokenizers {
  static String run(String text, java.util.function.Consumer<java.io.StreamTokenizer> setup) throws java.io.IOException {
    var t = new java.io.StreamTokenizer(new java.io.StringReader(text));
    setup.accept(t);
    StringBuilder s = new StringBuilder();
    while (t.nextToken() != java.io.StreamTokenizer.TT_EOF) {
      s.append(switch (t.ttype) {
        case java.io.StreamTokenizer.TT_NUMBER -> "n" + t.nval;
        case java.io.StreamTokenizer.TT_WORD -> "w" + t.sval;
        case java.io.StreamTokenizer.TT_EOL -> "eol";
        case '"', '\'' -> "q" + t.sval;
        default -> "c" + (char) t.ttype;
      }).append('@').append(t.lineno()).append(' ');
    }
    return s.toString();
  }

  public static void main(String[] args) throws Exception {
    String text = "word x1 -3.5e2 .5 - . 'single' \"dou\\tble\\101\" a/b /* c */ // line\n# hash\nnext_ UPPER \u00e9t\u00e9 $5 1.2.3";
    System.out.println(run(text, t -> {}));
    System.out.println(run(text, t -> { t.slashSlashComments(true); t.slashStarComments(true); t.eolIsSignificant(true); }));
    System.out.println(run(text, t -> { t.ordinaryChar('/'); t.commentChar('#'); t.lowerCaseMode(true); t.wordChars('_', '_'); t.wordChars('$', '$'); }));
    System.out.println(run(text, t -> { t.resetSyntax(); t.wordChars('a', 'z'); t.whitespaceChars(' ', ' '); }));
    System.out.println(run("1 2 + 3", t -> { t.ordinaryChars('0', '9'); t.ordinaryChar('+'); }));
    System.out.println(run("'unclosed\nnext \"\"", t -> {}));
    var t = new java.io.StreamTokenizer(new java.io.StringReader("a 5"));
    t.nextToken();
    t.pushBack();
    System.out.println(t.nextToken() + t.sval + " " + t.nextToken() + t.nval + " " + t.toString() + " " + t.nextToken() + t);
  }
}
