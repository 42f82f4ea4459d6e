package language;

/** What lambdas capture: each iteration its own variable, this, arrays by reference, parameters, nested lambdas, evaluated receivers. */
public class LambdaCaptures {
  int field = 1;

  java.util.function.IntSupplier self() {
    return () -> field++;
  }

  static java.util.function.Supplier<String> receiver(StringBuilder b) {
    java.util.function.Supplier<String> bound = b::toString;
    b = new StringBuilder("replaced");
    return bound;
  }

  public static void main(String[] args) {
    java.util.List<java.util.function.IntSupplier> all = new java.util.ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int k = i * i;
      all.add(() -> k);
      int[] cell = {k};
      all.add(() -> cell[0] += 10);
      cell[0]++;
    }
    for (int x : new int[] {7, 8}) all.add(() -> x);
    for (int round = 0; round < 2; round++) {
      for (java.util.function.IntSupplier s : all) System.out.print(s.getAsInt() + " ");
      System.out.println();
    }
    LambdaCaptures o = new LambdaCaptures();
    java.util.function.IntSupplier s = o.self();
    s.getAsInt();
    o.field += 10;
    System.out.println(s.getAsInt() + " " + o.field);
    StringBuilder b = new StringBuilder("a");
    java.util.function.Supplier<String> text = receiver(b);
    b.append("b");
    System.out.println(text.get());
    byte by = -1;
    char c = 'x';
    long l = 1L << 40;
    float f = 1.5f;
    double d = 2.5;
    boolean z = true;
    short sh = -300;
    java.util.function.Function<Integer, java.util.function.Function<String, java.util.function.Supplier<String>>> deep = i -> t -> () -> by + "" + c + l + f + d + z + sh + i + t + args.length;
    System.out.println(deep.apply(4).apply("t").get());
    try {
      StringBuilder none = null;
      java.util.function.Supplier<String> fails = none::toString;
      System.out.println("not here");
    } catch (NullPointerException e) {
      System.out.println("null receiver");
    }
    StringBuilder none = null;
    java.util.function.Supplier<String> later = () -> none.toString();
    System.out.println(later != null);
  }
}
