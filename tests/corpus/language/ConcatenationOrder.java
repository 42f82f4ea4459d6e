package language;

/** String concatenation: operands evaluated once and in order, toString at its time, null, char and numeric forms, compound. */
public class ConcatenationOrder {
  static int n;

  static class Changing {
    @Override
    public String toString() {
      return "c" + n++;
    }
  }

  static class NullText {
    @Override
    public String toString() {
      return null;
    }
  }

  static String self(String s) {
    n += 10;
    return s + n;
  }

  public static void main(String[] args) {
    Changing c = new Changing();
    System.out.println(c + " " + c + self("m") + c + n + n++ + n);
    System.out.println("" + new NullText() + null + (Object) null + (String) null + 'x' + 1 + 1L + 1f + 1.0 + true + new char[0].length);
    System.out.println(1 + 2 + "3" + 4 + 5 + ('a' + 1) + 'a' + 1 + (char) ('a' + 1) + 1.0f / 3 + -0.0 + (byte) 200 + Long.MIN_VALUE);
    String s = "s";
    s += s + (s += "t") + s;
    System.out.println(s);
    s += 1 + 2;
    s += 'c' + 1;
    s += 'c';
    s += null;
    s += c;
    System.out.println(s);
    Object o = "o";
    o += "p" + 1;
    CharSequence q = "q";
    q += "r";
    System.out.println(o + "" + q);
    String[] a = {"a", "b"};
    int i = 0;
    a[i++] += a[i] + i;
    a[i] += i-- + a[i];
    System.out.println(a[0] + " " + a[1] + " " + i);
    String wide = "\u4e2d", latin = "\u00e9";
    System.out.println((latin + latin).length() + " " + (latin + wide + 'x' + "\ud83d" + "\ude00").codePointCount(0, 5) + " " + (latin + wide).equals("\u00e9\u4e2d") + " " + ("" + wide == wide) + " " + ("a" + "b" == "ab"));
    final String k = "k";
    final int five = 5;
    System.out.println((k + five == "k5") + " " + (k + n == "k" + n) + " " + (k + five + true + 'c' + 1.5 == "k5truec1.5"));
    String many = n + "1" + n + "2" + n + "3" + n + "4" + n + "5" + n + "6" + n + "7" + n + "8" + n + "9" + n + "10" + n + "11" + n + "12" + n + "13" + n + "14" + n + "15" + n + "16" + n + "17" + n + "18" + n + "19" + n + "20" + c;
    System.out.println(many);
  }
}
