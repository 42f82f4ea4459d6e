package exceptions;

/** Exceptions as type parameters, checked ones in interfaces, overriding with fewer, throws in functional interfaces. */
public class GenericThrows {
  interface Action<T, E extends Exception> {
    T run() throws E;
  }

  static <T, E extends Exception> T twice(Action<T, E> a) throws E {
    a.run();
    return a.run();
  }

  static <T> T unchecked(Action<T, ?> a) {
    try {
      return a.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new java.io.UncheckedIOException(e.getMessage(), e instanceof java.io.IOException io ? io : new java.io.IOException(e));
    }
  }

  static class Base {
    void m() throws java.io.IOException {
      throw new java.io.IOException("base");
    }
  }

  static class Sub extends Base {
    @Override
    void m() throws java.io.FileNotFoundException {
      throw new java.io.FileNotFoundException("sub");
    }
  }

  static class Quiet extends Sub {
    @Override
    void m() {
      System.out.print("quiet ");
    }
  }

  static <X extends Throwable> void maybe(boolean b, java.util.function.Supplier<X> s) throws X {
    if (b) throw s.get();
  }

  static int n;

  public static void main(String[] args) {
    System.out.println(twice(() -> ++n));
    try {
      GenericThrows.<Integer, java.io.IOException>twice(() -> {
        if (++n > 3) throw new java.io.IOException("n " + n);
        return n;
      });
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
    for (Action<Integer, ?> a : java.util.List.<Action<Integer, ?>>of(() -> 1, () -> { throw new java.io.IOException("io"); }, () -> { throw new InterruptedException("int"); }, () -> { throw new IllegalStateException("st"); })) {
      try {
        System.out.println(unchecked(a));
      } catch (RuntimeException e) {
        System.out.println(e + " | " + e.getCause());
      }
    }
    for (Base b : new Base[] {new Base(), new Sub(), new Quiet()}) {
      try {
        b.m();
        System.out.println("done");
      } catch (java.io.FileNotFoundException e) {
        System.out.println("fnf " + e.getMessage());
      } catch (java.io.IOException e) {
        System.out.println("io " + e.getMessage());
      }
    }
    try {
      maybe(false, Error::new);
      maybe(true, () -> new Exception("supplied"));
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
  }
}
