package text;

import java.util.StringJoiner;

/** StringBuilder, StringBuffer, StringJoiner. */
public class Builders {
  interface Action {
    void run();
  }

  static void fails(Action a) {
    try {
      a.run();
      System.out.println("fine");
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    StringBuilder b = new StringBuilder("abc");
    b.append(1).append(2L).append(3.5f).append(-0.0).append('c').append(true).append((Object) null).append(new char[] {'x', 'y'}).append("hello", 1, 3).append(new char[] {'p', 'q', 'r'}, 1, 2).appendCodePoint(0x1f600).append((String) null);
    System.out.println(b + " " + b.length());
    b.insert(0, 9.25).insert(2, "\u4e2d").insert(b.length(), 'z').insert(1, new char[] {'1', '2', '3'}, 1, 2).insert(3, false);
    System.out.println(b);
    b.reverse();
    System.out.println(b);
    b.deleteCharAt(0).delete(2, 5).replace(0, 2, "REPLACED").setCharAt(1, '\u00e9');
    System.out.println(b + " " + b.indexOf("n") + b.lastIndexOf("l") + " " + b.substring(3) + " " + b.subSequence(1, 4) + b.charAt(2) + b.codePointAt(2));
    b.setLength(5);
    System.out.println(b + "|" + b.compareTo(new StringBuilder("REPLA")) + " " + b.capacity());
    b.setLength(8);
    System.out.println(b.toString().replace('\0', '0') + b.chars().sum());
    b.ensureCapacity(1000);
    System.out.println(b.capacity());
    b.trimToSize();
    System.out.println(b.capacity());
    fails(() -> b.charAt(100));
    fails(() -> b.deleteCharAt(-1));
    fails(() -> b.insert(50, "x"));
    fails(() -> b.delete(5, 2));
    fails(() -> b.substring(4, 3));
    fails(() -> b.setLength(-1));
    fails(() -> b.replace(9, 10, "x"));
    fails(() -> new StringBuilder(-1));
    fails(() -> b.setCharAt(8, 'x'));
    fails(() -> b.append("abc", 2, 1));
    fails(() -> b.codePointAt(99));
    StringBuffer f = new StringBuffer();
    for (int i = 0; i < 2000; i++) {
      f.append(i).append(',');
    }
    System.out.println(f.length() + " " + f.toString().hashCode() + " " + f.reverse().toString().hashCode());
    StringJoiner j = new StringJoiner(", ", "{", "}").setEmptyValue("none");
    System.out.println(j + " " + j.length());
    System.out.println(j.add("a").add("b").merge(new StringJoiner("-").add("c").add("d")) + " " + String.join("/", "x", "y", "z"));
    String t = "x";
    t += 1 + 2 + "y" + 'c' + 1.0f + null + 5L + true;
    System.out.println(t);
  }
}
