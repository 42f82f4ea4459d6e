package language;

/** Compact and canonical constructors that check, copy and normalize; further constructors delegate. */
public class RecordValidation {
  record Range(int low, int high) {
    Range {
      if (low > high) throw new IllegalArgumentException(String.format("(%d,%d)", low, high));
    }

    Range(int single) {
      this(single, single);
    }

    static Range parse(String s) {
      String[] p = s.split("-");
      return p.length == 1 ? new Range(Integer.parseInt(p[0])) : new Range(Integer.parseInt(p[0]), Integer.parseInt(p[1]));
    }

    int size() {
      return high - low + 1;
    }
  }

  record Fraction(long n, long d) implements Comparable<Fraction> {
    Fraction(long n, long d) {
      long g = gcd(n, d) * Long.signum(d);
      this.n = n / g;
      this.d = d / g;
    }

    static long gcd(long a, long b) {
      return b == 0 ? Math.abs(a) : gcd(b, a % b);
    }

    Fraction plus(Fraction o) {
      return new Fraction(n * o.d + o.n * d, d * o.d);
    }

    @Override
    public int compareTo(Fraction o) {
      return Long.compare(n * o.d, o.n * d);
    }
  }

  record Names(java.util.List<String> names) {
    Names(String... names) {
      this(java.util.Arrays.asList(names));
    }

    Names {
      names = java.util.List.copyOf(names);
    }
  }

  public static void main(String[] args) {
    for (String s : new String[] {"3", "3-9", "9-3", "x"}) {
      try {
        Range r = Range.parse(s);
        System.out.println(r + " " + r.size() + " " + r.equals(new Range(3)));
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    Fraction f = new Fraction(0, 1);
    for (int i = 1; i <= 10; i++) f = f.plus(new Fraction(i % 2 == 0 ? -1 : 1, i));
    System.out.println(f + " " + new Fraction(-4, -6) + " " + new Fraction(4, -6) + " " + f.compareTo(new Fraction(2, 3)));
    String[] source = {"a", "b"};
    Names n = new Names(source);
    source[0] = "z";
    System.out.println(n);
    try {
      new Names("a", null);
    } catch (NullPointerException e) {
      System.out.println("null name");
    }
  }
}
