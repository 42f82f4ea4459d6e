package library;

import java.util.function.Supplier;

/** What local and anonymous classes say about the code around them. */
public class LocalClasses {
  private final Object made;

  LocalClasses(String text) {
    made = new Object() {};
  }

  static final Object IN_INITIALIZER = new Object() {};
  final Object inField = new Object() {};

  static <T extends Number> Object generic(T t, int... more) throws IllegalStateException {
    class Local {
      T value = t;
    }
    return new Local();
  }

  private static Object inLambda() {
    Supplier<Object> s = () -> new Object() {};
    return s.get();
  }

  interface Default {
    default Object make() {
      return new Object() {};
    }
  }

  static void show(Object o) {
    Class<?> c = o.getClass();
    System.out.println(c.getName() + " " + c.isAnonymousClass() + c.isLocalClass() + c.isMemberClass() + " " + c.getEnclosingClass());
    System.out.println("  " + c.getEnclosingMethod() + " " + c.getEnclosingConstructor() + " '" + c.getSimpleName() + "' " + c.getDeclaringClass());
    if (c.getEnclosingMethod() != null) {
      System.out.println("  " + c.getEnclosingMethod().toGenericString());
    }
  }

  public static void main(String[] args) {
    show(new LocalClasses("a").made);
    show(new LocalClasses("b").inField);
    show(IN_INITIALIZER);
    show(generic(1));
    show(new Default() {}.make());
    show(new Object() {});
    System.out.println(inLambda().getClass().getEnclosingClass());
    show("");
  }
}
