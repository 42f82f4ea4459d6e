package language;

/** Source text: unicode escapes, identifiers of other scripts, underscores, dollar signs, literals of every base. */
public class UnicodeSource {
  static int \u0061bc = 1;
  static int größe = 2;
  static int 变量 = 3;
  static int $dollar_ = 4;
  static int _x9 = 5;

  enum Farbe {RÖT, GRÜN}

  static int été(int λ) {
    return λ * 2;
  }

  static class Überklasse extends RuntimeException {
    Überklasse(String s) {
      super(s);
    }
  }

  public static void main(String[] args) {
    System.out.println(abc + größe + 变量 + $dollar_ + _x9 + été(10));
    System.out.println(Farbe.RÖT.name().length() + " " + Farbe.valueOf("GRÜN").ordinal() + " " + (int) Farbe.GRÜN.name().charAt(2));
    String s = "\u0041\101\t|\0|\7|\60|\377|\s|\\|\"|\'";
    for (char c : s.toCharArray()) System.out.print((int) c + " ");
    System.out.println('\u00e9' + 0 + " " + '\'' + '"' + '\60' + (int) (char) 0x263a);
    /* a comment ended by an escape: \u002a/ System.out.println("after the comment");
    try {
      throw new Überklasse("größer");
    } catch (Überklasse e) {
      System.out.println(e.getMessage() + " " + e.getClass().getSimpleName() + " " + e.getStackTrace()[0].getMethodName());
    }
  }
}
