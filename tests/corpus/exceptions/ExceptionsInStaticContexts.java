package exceptions;

/** Exceptions in static nested initializers reached by different triggers; each class remembers; interfaces too. */
public class ExceptionsInStaticContexts {
  static int attempts;

  static int bad(String who) {
    attempts++;
    throw new UnsupportedOperationException(who);
  }

  static class ByField {
    static int x = bad("field");
  }

  static class ByMethod {
    static int x = bad("method");

    static void m() {}
  }

  static class ByNew {
    static Object o = bad("new");
  }

  static class ByArray {
    static Object o = bad("array");
  }

  interface ByConstant {
    int X = bad("constant");
    int FINE = 3;
  }

  static class Sub extends ByField {
    static int y = 1;
  }

  enum ByEnum {
    A;

    static final int N = bad("enum");
  }

  static class ByReflection {
    static int x = bad("reflection");
  }

  interface Try {
    Object run() throws Throwable;
  }

  static void attempt(Try t) {
    for (int i = 0; i < 2; i++) {
      try {
        System.out.print("fine " + t.run() + " ");
      } catch (ExceptionInInitializerError e) {
        System.out.print("first " + e.getException().getMessage() + " " + e.getMessage() + " ");
      } catch (NoClassDefFoundError e) {
        System.out.print("again " + e.getMessage() + " ");
      } catch (Throwable e) {
        System.out.print(e + " ");
      }
    }
    System.out.println(attempts);
  }

  public static void main(String[] args) {
    attempt(() -> ByField.x);
    attempt(() -> Sub.y);
    attempt(() -> { ByMethod.m(); return 0; });
    attempt(ByNew::new);
    attempt(() -> new ByArray[1].length);
    attempt(() -> ByConstant.FINE);
    attempt(() -> ByConstant.X);
    attempt(() -> ByEnum.A);
    attempt(() -> Class.forName("exceptions.ExceptionsInStaticContexts$ByReflection"));
    attempt(() -> ByReflection.x);
  }
}
