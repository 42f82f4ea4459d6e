package library;

import java.util.*;
import java.util.stream.*;

/** StackWalker: frames of methods, lambdas, constructors, reflection; classes, options, limits, calling class. */
public class StackWalkers {
  static String frame(StackWalker.StackFrame f) {
    return f.getClassName().replace("library.StackWalkers", "") + "." + f.getMethodName().replaceAll("\\$\\d+", "\\$N") + (f.getLineNumber() > 0 ? "" : "?");
  }

  static List<String> frames(StackWalker w) {
    return w.walk(s -> s.map(StackWalkers::frame).takeWhile(f -> !f.endsWith(".main")).toList());
  }

  static class Made {
    final List<String> frames;

    Made(StackWalker w) {
      frames = frames(w);
    }
  }

  interface Default {
    default List<String> go(StackWalker w) {
      return frames(w);
    }
  }

  static List<String> deep(int n, StackWalker w) {
    return n == 0 ? frames(w) : deep(n - 1, w);
  }

  static Class<?> caller() {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass();
  }

  static class Other {
    static Class<?> ask() {
      return caller();
    }
  }

  public static void main(String[] args) throws Exception {
    StackWalker plain = StackWalker.getInstance(), classes = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    System.out.println(frames(plain));
    System.out.println(new Made(plain).frames);
    System.out.println(new Default() {}.go(plain));
    System.out.println(deep(4, plain));
    System.out.println(Stream.of(1).map(x -> frames(plain).subList(0, 2)).toList());
    List<List<String>> in = new ArrayList<>();
    Runnable r = () -> in.add(frames(plain));
    r.run();
    System.out.println(in.get(0));
    System.out.println(Other.ask().getSimpleName() + " " + caller().getSimpleName());
    System.out.println((Object) classes.walk(s -> s.limit(1).map(f -> f.getDeclaringClass().getSimpleName() + " " + f.getMethodType().parameterCount() + " " + f.getDescriptor() + " " + f.getFileName() + " " + f.isNativeMethod() + " " + f.toStackTraceElement().getMethodName()).toList()));
    for (Runnable bad : new Runnable[] {() -> plain.getCallerClass(), () -> plain.walk(s -> s.map(StackWalker.StackFrame::getDeclaringClass).toList()), () -> plain.walk(s -> s).count(), () -> plain.forEach(null)}) {
      try {
        bad.run();
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
      }
    }
    int[] n = {0};
    plain.forEach(f -> n[0]++);
    System.out.println(n[0] >= 1);
    System.out.println(plain.<Long>walk(Stream::count).equals((long) n[0]) + " " + plain.walk(s -> s.skip(n[0]).findFirst()).isPresent());
    Thread t = new Thread(() -> System.out.println((Object) plain.walk(s -> s.map(StackWalkers::frame).toList())));
    t.start();
    t.join();
  }
}
