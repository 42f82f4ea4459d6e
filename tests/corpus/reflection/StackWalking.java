package reflection;

import java.util.*;
import java.util.stream.*;

/** StackWalker: frames, skipping, caller class, limits, options; Thread.getStackTrace of the own thread. */
public class StackWalking {
  static List<String> names(int limit) {
    return StackWalker.getInstance().walk(s -> s.limit(limit).map(f -> f.getMethodName() + ":" + f.getLineNumber()).collect(Collectors.toList()));
  }

  static List<String> viaLambda(int n) {
    java.util.function.Supplier<List<String>> s = () -> names(n);
    return s.get();
  }

  static Class<?> caller() { return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass(); }

  static class Other {
    static Class<?> ask() { return caller(); }

    final List<String> made = names(3);
  }

  static int depth(int n) { return n == 0 ? (int) (long) StackWalker.getInstance().walk(s -> s.filter(f -> f.getMethodName().equals("depth")).count()) : depth(n - 1); }

  public static void main(String[] args) {
    System.out.println(names(2) + " " + viaLambda(3) + " " + new Other().made);
    System.out.println(caller().getSimpleName() + " " + Other.ask().getSimpleName() + " " + depth(0) + depth(5) + " " + depth(200));
    StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).forEach(f -> { if (f.getClassName().startsWith("reflection")) System.out.println(f.getClassName() + " " + f.getMethodName() + " " + f.getDeclaringClass().getSimpleName() + " " + f.getFileName() + " " + f.isNativeMethod() + " " + f.toStackTraceElement().getLineNumber()); });
    StackTraceElement[] t = Thread.currentThread().getStackTrace();
    System.out.println(t[0].getMethodName() + " " + t[1].getMethodName() + " " + Thread.currentThread().getStackTrace().length / 100);
    try {
      StackWalker.getInstance().getCallerClass();
    } catch (UnsupportedOperationException e) {
      System.out.println(e.getMessage());
    }
    Optional<String> first = StackWalker.getInstance().walk(s -> s.skip(1).map(StackWalker.StackFrame::getMethodName).findFirst());
    System.out.println(first.isPresent() + " " + new Throwable().getStackTrace()[0].getMethodName());
  }
}
