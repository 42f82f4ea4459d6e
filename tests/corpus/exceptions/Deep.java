package exceptions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Chains of causes: many levels, common frames, futures, wrapped by reflection and class initializers. */
public class Deep {
  static void level(int n) {
    try {
      if (n == 0) {
        throw new IllegalStateException("root");
      }
      level(n - 1);
    } catch (RuntimeException e) {
      throw n % 2 == 0 ? new IllegalArgumentException("level " + n, e) : new RuntimeException(e);
    }
  }

  static class Unlucky {
    static {
      level(1);
    }
  }

  public static void fails() {
    throw new UnsupportedOperationException("reflected");
  }

  public static void main(String[] args) throws Exception {
    try {
      level(4);
    } catch (RuntimeException e) {
      e.printStackTrace(System.out);
      List<String> chain = new ArrayList<>();
      for (Throwable t = e; t != null; t = t.getCause()) {
        chain.add(t.getClass().getSimpleName() + t.getStackTrace().length);
      }
      System.out.println(chain);
    }
    try {
      new Unlucky();
    } catch (ExceptionInInitializerError e) {
      e.printStackTrace(System.out);
      System.out.println(e.getMessage() + " " + (e.getException() == e.getCause()));
    }
    FutureTask<String> task = new FutureTask<>(() -> { throw new java.io.IOException("task"); });
    task.run();
    try {
      task.get();
    } catch (ExecutionException e) {
      System.out.println(e.getMessage() + " / " + e.getCause());
    }
    CompletableFuture<Integer> future = CompletableFuture.completedFuture(0).thenApply(x -> 1 / x);
    System.out.println(future.isCompletedExceptionally() + " " + future.exceptionally(t -> -1).join() + " " + future.handle((v, t) -> t.toString()).join());
    try {
      Deep.class.getMethod("fails").invoke(null);
    } catch (java.lang.reflect.InvocationTargetException e) {
      System.out.println(e.getMessage() + " / " + e.getCause() + " " + e.getCause().getStackTrace()[0]);
    }
  }
}
