package language;

/** Heap pollution and where the cast is: unchecked casts pass, the use fails; arrays of type variables; raw types. */
public class GenericErasure {
  static class Box<T> {
    T value;

    Box(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }

    @SuppressWarnings("unchecked")
    <U> Box<U> as() {
      return (Box<U>) this;
    }
  }

  @SuppressWarnings("unchecked")
  static <T> T[] make(int n) {
    return (T[]) new Object[n];
  }

  @SafeVarargs
  static <T> T[] array(T... t) {
    return t;
  }

  static <T> T[] two(T a, T b) {
    return array(a, b);
  }

  interface Try {
    void run();
  }

  static void attempt(String name, Try t) {
    try {
      t.run();
      System.out.println(name + " fine");
    } catch (ClassCastException e) {
      System.out.println(name + " " + e.getMessage().replaceAll(" \\(.*", ""));
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Box<String> wrong = new Box<>(5).as();
    attempt("discard", () -> wrong.get());
    attempt("object", () -> { Object o = wrong.get(); });
    attempt("print", () -> System.out.print(wrong.value + " "));
    attempt("string", () -> { String s = wrong.get(); });
    attempt("method", () -> wrong.get().length());
    attempt("concat", () -> { String s = "x" + wrong.get(); });
    attempt("equals", () -> System.out.print(wrong.get().equals("5") + " "));
    attempt("array inside", () -> { Object[] a = make(1); });
    attempt("array outside", () -> { String[] a = GenericErasure.<String>make(1); });
    attempt("varargs", () -> { String[] a = array("x"); });
    attempt("varargs generic", () -> { String[] a = two("x", "y"); });
    java.util.List raw = new java.util.ArrayList<Integer>();
    raw.add("s");
    java.util.List<Integer> ints = raw;
    attempt("size", () -> ints.size());
    attempt("sum", () -> { int n = ints.get(0); });
    attempt("loop", () -> { for (Integer i : ints) {} });
    attempt("loop object", () -> { for (Object i : ints) {} });
    attempt("stream", () -> System.out.print(ints.stream().map(i -> (Object) i).toList()));
    attempt("stream ints", () -> ints.stream().mapToInt(i -> i).sum());
    attempt("comparable", () -> ((Comparable) "a").compareTo(1));
    attempt("lambda", () -> ((java.util.function.Function<Object, Object>) (java.util.function.Function) (java.util.function.Function<String, Integer>) String::length).apply(1));
  }
}
