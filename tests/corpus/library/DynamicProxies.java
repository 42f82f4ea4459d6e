package library;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/** Dynamic proxies: of constants, and of a class that is passed. */
public class DynamicProxies {
  public interface Base<T> {
    T base(T t);

    default String twice(String s) {
      return s + s;
    }
  }

  public interface Shapes extends Base<String> {
    void nothing();

    boolean flags(boolean a, byte b, short c, char d);

    int ints(int a, long b);

    long longs(long... all);

    float floats(float a, double b);

    double doubles();

    byte small();

    char letter();

    short medium();

    int[] array();

    void mayThrow() throws IOException;
  }

  interface Hidden {
    String hidden();
  }

  interface First {
    Object both() throws IOException, InterruptedException;
  }

  interface Second {
    Object both() throws IOException;
  }

  static class Printing implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
      System.out.println(
          method.getDeclaringClass().getName()
              + " "
              + method.getName()
              + " "
              + (args == null ? "no arguments" : Arrays.deepToString(args)));
      switch (method.getName()) {
        case "flags":
          return args[0];
        case "ints":
          return 17;
        case "longs":
          return ((long[]) args[0]).length + 1L;
        case "floats":
          return (Float) args[0] + 1;
        case "doubles":
          return 2.5;
        case "small":
          return (byte) -1;
        case "letter":
          return 'x';
        case "medium":
          return (short) 300;
        case "array":
          return new int[] {1, 2};
        case "mayThrow":
          throw new IOException("declared");
        case "hashCode":
          return 42;
        case "equals":
          return proxy == args[0];
        default:
          return method.getReturnType() == void.class ? "ignored" : "a string";
      }
    }
  }

  private static <T> T make(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            DynamicProxies.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static void attempt(Callable<?> action) {
    try {
      System.out.println(action.call());
    } catch (UndeclaredThrowableException e) {
      System.out.println("undeclared " + e.getUndeclaredThrowable());
    } catch (Throwable t) {
      System.out.println(t.getClass().getName());
    }
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    InvocationHandler handler = new Printing();
    Shapes s =
        (Shapes)
            Proxy.newProxyInstance(
                DynamicProxies.class.getClassLoader(), new Class<?>[] {Shapes.class}, handler);
    s.nothing();
    System.out.println(s.flags(true, (byte) 1, (short) 2, '3'));
    System.out.println(s.ints(1, 2L) + " " + s.longs(1, 2, 3) + " " + s.floats(1.5f, 2.5));
    System.out.println(s.doubles() + " " + s.small() + " " + s.letter() + " " + s.medium());
    System.out.println(s.array().length + " " + s.base("b") + " " + s.twice("t"));
    attempt(
        () -> {
          s.mayThrow();
          return null;
        });
    System.out.println(s.hashCode() + " " + s.equals(s) + " " + s.equals("s") + " " + s);
    System.out.println(Proxy.isProxyClass(s.getClass()) + " " + Proxy.isProxyClass(String.class));
    System.out.println(Proxy.getInvocationHandler(s) == handler);
    System.out.println(Arrays.toString(s.getClass().getInterfaces()));
    System.out.println(s.getClass().getSuperclass() + " " + (s instanceof Base<?>));

    Runnable r = make(Runnable.class, (proxy, method, a) -> null);
    r.run();
    Comparator<String> c = make(Comparator.class, (proxy, method, a) -> 3);
    System.out.println(c.compare("a", "b"));
    attempt(() -> make(Comparator.class, (proxy, method, a) -> null).compare(1, 2));
    attempt(() -> make(Comparator.class, (proxy, method, a) -> "text").compare(1, 2));
    attempt(
        () ->
            make(
                    Callable.class,
                    (proxy, method, a) -> {
                      throw new Exception("allowed");
                    })
                .call());
    attempt(
        () ->
            make(
                    Hidden.class,
                    (proxy, method, a) -> {
                      throw new Exception("not allowed");
                    })
                .hidden());

    Object both =
        Proxy.newProxyInstance(
            DynamicProxies.class.getClassLoader(),
            new Class<?>[] {First.class, Second.class},
            (proxy, method, a) -> {
              if (method.getDeclaringClass() != First.class) {
                return "not the first";
              }
              throw new InterruptedException("of one only");
            });
    attempt(((First) both)::both);
    attempt(((Second) both)::both);

    attempt(() -> make(String.class, handler));
    attempt(
        () ->
            Proxy.newProxyInstance(
                null, new Class<?>[] {Runnable.class, Runnable.class}, handler));
    attempt(() -> make(Runnable.class, null));
    attempt(() -> Proxy.getInvocationHandler(List.of()));
  }
}
