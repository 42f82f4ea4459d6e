package bytecode;

/** Slots that hold values of different types in disjoint scopes, across loops, handlers and switches, while the collector may look. */
public class LocalSlotReuse {
  static String scopes(int n) {
    StringBuilder s = new StringBuilder();
    for (int round = 0; round < n; round++) {
      {
        long a = round * 5_000_000_000L;
        s.append(a % 97);
      }
      {
        String a = "r" + round;
        Object b = new int[round + 1];
        s.append(a).append(((int[]) b).length);
      }
      {
        double a = round / 4.0;
        float b = round;
        s.append(a + b);
      }
      try {
        int[] a = new int[round];
        a[1] = round;
        s.append(a[1]);
      } catch (ArrayIndexOutOfBoundsException e) {
        s.append(e.getMessage().length());
      }
      switch (round % 3) {
        case 0: {
          byte[] a = new byte[1000];
          s.append(a.length);
          break;
        }
        case 1: {
          int a = round;
          s.append(a);
          break;
        }
        default: {
          Object a = s;
          s.append(a == s);
        }
      }
      s.append('\n');
    }
    return s.toString();
  }

  static Object maybe(boolean b) {
    Object result;
    if (b) {
      String x = "object";
      result = x;
    } else {
      long x = 42;
      result = x;
    }
    System.gc();
    return result;
  }

  /** Parameters that are assigned: the first slot, of each type. */
  static String parameters(float a) {
    a = a * 3 + 0.5f;
    a -= (int) a;
    return "" + a;
  }

  static String parameters(double a) {
    a = a * 3 + 0.25;
    return "" + a;
  }

  static String parameters(long a) {
    a = a * 3 >>> 1;
    return "" + a;
  }

  public static void main(String[] args) {
    System.out.print(scopes(7));
    System.out.println(maybe(true) + " " + maybe(false));
    System.out.println(parameters(1.75f) + " " + parameters(1e300) + " " + parameters(-5L));
  }
}
