package language;

/** String concatenation: nulls, chars and ints, compound, constants, side effects in order, many operands, arrays' lengths. */
public class ConcatenationCorners {
  static int n;
  static final String CONST = "c" + 1 + 'x' + 2.5f + true + null + 3L;
  static Object nothing;

  static String next() {
    return "n" + ++n;
  }

  static class T {
    int calls;

    @Override
    public String toString() {
      return ++calls % 2 == 0 ? null : "T" + calls;
    }
  }

  public static void main(String[] args) {
    String s = null;
    s += null;
    s += 'c' + 1;
    s += 'c';
    s += 1 + 2 + "x" + 1 + 2;
    s += (char) ('a' + 1);
    s += 1.0f + 2;
    s += nothing;
    System.out.println(s + " " + CONST + " " + ("a" + "b" == "ab") + (CONST == ("c" + 1 + 'x' + 2.5f + true + null + 3L)));
    System.out.println(next() + (n = 10) + next() + n++ + n + (n += 5) + next());
    T t = new T();
    System.out.println("" + t + t + t + " " + t.calls);
    char[] chars = {'h', 'i'};
    String viaValue = String.valueOf(chars);
    System.out.println(viaValue + chars.length + "" + (Object) viaValue + (s == null));
    byte b = -1;
    short h = -2;
    long l = Long.MIN_VALUE;
    System.out.println("" + b + h + l + (byte) 200 + (char) 65 + (short) 70000 + -0.0 + 1e-5f + Double.MIN_VALUE + Float.NaN + 1e21 + 100.0 + 1234567890123456789.0);
    String[] array = {"a", "b"};
    int i = 0;
    array[i++] += i + "z" + i++;
    System.out.println(array[0] + array[1] + i);
    StringBuilder many = new StringBuilder();
    String x = "" + 1 + '2' + 3L + 4f + 5d + true + null + "8" + (byte) 9 + (short) 10 + 'k' + 12 + 13 + 14 + 15 + 16 + 17 + 18 + 19 + 20 + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + n + s.length();
    many.append(x).append(x.hashCode());
    System.out.println(many);
    String u = "\u00e9" + 'a' + "\ud83d" + '\ude00' + (char) 0 + "\1end";
    System.out.println(u.length() + " " + u.codePointCount(0, u.length()) + " " + (int) u.charAt(4) + u.charAt(5) / 1 + " " + "\u0001\u0002".length());
    Integer boxed = null;
    Character bc = 'q';
    System.out.println("b" + boxed + bc + Boolean.FALSE + (Object) 5 + (boxed == null ? "none" : boxed + 1));
    final String f = "fin";
    String g = f + "al", k = "final";
    String notConstant = args.length == 0 ? "fin" : "";
    System.out.println((g == k) + " " + (notConstant + "al" == k) + " " + ((notConstant + "al").intern() == k));
    try {
      String bad = "a" + new Object() {
        @Override
        public String toString() {
          throw new IllegalStateException("in concat after " + n);
        }
      } + next();
      System.out.println(bad);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + n);
    }
  }
}
