package exceptions;

/** A checked exception through ten kinds of frames: static, virtual, interface, lambda, constructor, initializer, generic, synchronized, recursive, reflective. */
public class CheckedPropagation {
  static class Failure extends Exception {
    int frames;

    Failure(String s) {
      super(s);
    }
  }

  interface Thrower<E extends Exception> {
    void go(int n) throws E;
  }

  static void stat(int n) throws Failure {
    try {
      next(n);
    } catch (Failure f) {
      f.frames++;
      throw f;
    }
  }

  void virt(int n) throws Failure {
    next(n);
  }

  synchronized void sync(int n) throws Failure {
    next(n);
  }

  final int made;

  CheckedPropagation(int n) throws Failure {
    if (n >= 0) next(n);
    made = n;
  }

  static <T extends Throwable> void generic(int n) throws Failure, T {
    next(n);
  }

  static void next(int n) throws Failure {
    switch (n) {
      case 0 -> throw new Failure("bottom");
      case 1 -> stat(0);
      case 2 -> new CheckedPropagation(-1).virt(1);
      case 3 -> ((Thrower<Failure>) CheckedPropagation::next).go(2);
      case 4 -> ((Thrower<Failure>) k -> next(k - 1)).go(4);
      case 5 -> new CheckedPropagation(4);
      case 6 -> new CheckedPropagation(-1).sync(5);
      case 7 -> CheckedPropagation.<RuntimeException>generic(6);
      case 8 -> new Object() {
        void go() throws Failure {
          next(7);
        }
      }.go();
      case 9 -> {
        try {
          CheckedPropagation.class.getDeclaredMethod("stat", int.class).invoke(null, 8);
        } catch (java.lang.reflect.InvocationTargetException e) {
          throw (Failure) e.getCause();
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
      default -> {
        try {
          next(n - 1);
        } finally {
          System.out.print("finally" + n + " ");
        }
      }
    }
  }

  public static void main(String[] args) {
    for (int n = 0; n < 13; n++) {
      try {
        next(n);
      } catch (Failure f) {
        StringBuilder s = new StringBuilder();
        for (StackTraceElement e : f.getStackTrace()) if (e.getClassName().startsWith("exceptions.Checked") && !e.getMethodName().equals("next")) s.append(e.getMethodName()).append(' ');
        System.out.println(n + " " + f.getMessage() + f.frames + " " + s);
      }
    }
  }
}
