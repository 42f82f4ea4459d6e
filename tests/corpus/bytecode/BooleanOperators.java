package bytecode;

/** Logical operators that evaluate both sides and those that do not, with counted side effects; compound forms. */
public class BooleanOperators {
  static StringBuilder trace = new StringBuilder();

  static boolean t(String name) {
    trace.append(name);
    return true;
  }

  static boolean f(String name) {
    trace.append(name);
    return false;
  }

  static void show(boolean b) {
    System.out.print(b + "(" + trace + ") ");
    trace.setLength(0);
  }

  public static void main(String[] args) {
    show(t("a") & t("b"));
    show(f("a") & t("b"));
    show(f("a") && t("b"));
    show(t("a") | f("b"));
    show(t("a") || f("b"));
    show(t("a") ^ t("b"));
    show(t("a") ^ f("b") ^ t("c"));
    show(!t("a") || !f("b") && t("c"));
    show(t("a") ? f("b") || t("c") : t("d"));
    show((f("a") || t("b")) && (f("c") | t("d")));
    show(f("a") == f("b"));
    show(t("a") != f("b") == t("c"));
    System.out.println();
    boolean x = true;
    x &= f("a");
    show(x);
    x |= t("b");
    show(x);
    x ^= x;
    show(x);
    boolean[] array = new boolean[2];
    int i = 0;
    array[i++] |= t("c");
    array[i] ^= array[0] & !array[1];
    show(array[0]);
    show(array[1]);
    Boolean box = x;
    box |= true;
    show(box);
    System.out.println();
    for (int bits = 0; bits < 8; bits++) {
      boolean a = (bits & 1) != 0, b = (bits & 2) != 0, c = (bits & 4) != 0;
      System.out.print((a && b || c ? 1 : 0) + "" + (a || b && c ? 1 : 0) + (!(a || b) == (!a && !b) ? 1 : 0) + (a ^ b ^ c ? 1 : 0) + ((a ? b : c) ? 1 : 0) + " ");
    }
    System.out.println(Boolean.logicalXor(true, x) + " " + Boolean.hashCode(x) + " " + Boolean.compare(x, true) + " " + Boolean.parseBoolean("TRUE"));
  }
}
