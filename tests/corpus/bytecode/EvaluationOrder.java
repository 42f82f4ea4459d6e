package bytecode;

/** Operands from left to right, array and index before the right side, arguments in order, assignment last. */
public class EvaluationOrder {
  static StringBuilder log = new StringBuilder();

  static int v(int n) {
    log.append(n).append(' ');
    return n;
  }

  static int[] array(String name, int[] a) {
    log.append(name).append(' ');
    return a;
  }

  static int sum(int... n) {
    int s = 0;
    for (int x : n) s = s * 10 + x;
    return s;
  }

  static void show(Object o) {
    System.out.println(o + " <- " + log);
    log.setLength(0);
  }

  public static void main(String[] args) {
    show(v(1) + v(2) * v(3) - v(4));
    show(sum(v(1), v(2), v(3)));
    int i = 1;
    show(i + (i = 5) * i + i++ + i);
    int[] a = new int[10];
    i = 2;
    a[i] = i = 7;
    show(a[2] + " " + a[7]);
    array("a", a)[v(3)] = v(9);
    show(a[3]);
    array("a", a)[v(3)] += v(1);
    show(a[3]);
    try {
      array("null", null)[v(1)] = v(2);
    } catch (NullPointerException e) {
      show("null last");
    }
    try {
      array("a", a)[v(99)] = v(2);
    } catch (ArrayIndexOutOfBoundsException e) {
      show("bounds last");
    }
    try {
      a[v(5)] += v(1) / v(0);
    } catch (ArithmeticException e) {
      show(a[5]);
    }
    i = 3;
    i += i++ + (i -= 1) * 2;
    show(i);
    int k = 0;
    a[k] = k++ + k++;
    a[k++] = k = 8;
    show(a[0] + " " + a[2] + " " + k);
    show("" + v(1) + v(2) + (v(3) + v(4)) + (v(5) > v(6) ? v(7) : v(8)));
    long l = v(1);
    l <<= v(2) + (l = 100);
    show(l);
    new Object[] {v(1), v(2), null}[v(2)] = log;
    show(new int[v(2)][v(3)].length);
  }
}
