package language;

/** Which overload: exact, widening before boxing before varargs, most specific, null, generic against not, lambdas. */
public class OverloadResolution {
  static String a(int x) { return "int"; }
  static String a(long x) { return "long"; }
  static String a(double x) { return "double"; }
  static String a(Integer x) { return "Integer"; }
  static String a(Object x) { return "Object"; }
  static String a(int... x) { return "int..."; }

  static String b(long x) { return "long"; }
  static String b(Integer x) { return "Integer"; }
  static String b(Object... x) { return "Object..." + (x == null ? "null" : "" + x.length); }

  static String c(Object o) { return "Object"; }
  static String c(CharSequence o) { return "CharSequence"; }
  static String c(String o) { return "String"; }

  static <T> String d(T t) { return "T"; }
  static String d(Number t) { return "Number"; }
  static <T extends Comparable<T>> String d(T t) { return "Comparable"; }

  static String e(Runnable r) { return "Runnable"; }
  static <T> String e(java.util.concurrent.Callable<T> r) { return "Callable"; }

  static String f(java.util.function.IntFunction<?> i) { return "IntFunction"; }
  static String f(java.util.function.Function<String, ?> i) { return "Function"; }

  static String g(char c, int i) { return "char,int"; }
  static String g(int c, double i) { return "int,double"; }

  static String h(float f) { return "float " + f; }
  static String h(double f) { return "double " + f; }

  public static void main(String[] args) {
    byte by = 1;
    char ch = 'c';
    Long lo = 5L;
    System.out.println(a(by) + " " + a(ch) + " " + a(1L) + " " + a(1f) + " " + a(Integer.valueOf(1)) + " " + a(lo) + " " + a("s") + " " + a() + " " + a(1, 2) + " " + a(true) + " " + a((Object) 1));
    System.out.println(b(1) + " " + b(by) + " " + b(Integer.valueOf(1)) + " " + b('x') + " " + b(1.0) + " " + b(lo) + " " + b() + " " + b(1, 2) + " " + b((Object) null) + " " + b((Object[]) null) + " " + b((Object) args) + " " + b((Object[]) new String[3]) + " " + b(new int[3]));
    System.out.println(c(null) + " " + c("s") + " " + c((CharSequence) "s") + " " + c(new StringBuilder()) + " " + c((Object) "s") + " " + c('c'));
    System.out.println(d(new Object()) + " " + d("s") + " " + d(new java.util.concurrent.atomic.AtomicInteger()) + " " + d((Number) 1) + " " + d(args));
    System.out.println(e(() -> {}) + " " + e(() -> 1) + " " + e(() -> { throw new RuntimeException(); }) + " " + e(() -> { while (true); }) + " " + e(() -> System.gc()) + " " + e(() -> new Object()));
    System.out.println(f((int i) -> i) + " " + f((String s) -> s) + " " + g('a', 1) + " " + g(1, 'a') + " " + g('a', 1f) + " " + h(1) + " " + h(16777217L) + " " + h(1.5f) + " " + h('a'));
    StringBuilder s = new StringBuilder();
    s.append('a').append((int) 'a').append((Object) "o").append(new char[] {'x', 'y'}).append(1.0f).append(true).append(2L);
    System.out.println(s);
    System.out.println(String.valueOf((Object) null) + String.valueOf(new char[] {'o', 'k'}));
  }
}
