package threads;

/** Chains of CompletableFuture: combination, exceptions and their wrapping, timeouts, completion from outside, whenComplete order. */
public class CompletableFutures {
  static <T> String text(java.util.concurrent.CompletableFuture<T> f) {
    try {
      return "" + f.join();
    } catch (java.util.concurrent.CompletionException e) {
      return "completion(" + e.getCause() + ")";
    } catch (java.util.concurrent.CancellationException e) {
      return "cancelled";
    }
  }

  static int fail(String s) {
    throw new IllegalArgumentException(s);
  }

  public static void main(String[] args) throws Exception {
    var one = java.util.concurrent.CompletableFuture.supplyAsync(() -> 1);
    var two = java.util.concurrent.CompletableFuture.completedFuture(2);
    var bad = java.util.concurrent.CompletableFuture.<Integer>supplyAsync(() -> fail("bad"));
    System.out.println(text(one.thenApply(x -> x + 1).thenCompose(x -> java.util.concurrent.CompletableFuture.supplyAsync(() -> x * 10)).thenCombine(two, Integer::sum)));
    System.out.println(text(bad) + " " + text(bad.thenApply(x -> x + 1)) + " " + text(bad.exceptionally(e -> -1)) + " " + text(bad.handle((x, e) -> x + ":" + e)) + " " + text(one.thenApply(x -> fail("later")).exceptionally(e -> e instanceof java.util.concurrent.CompletionException ? -2 : -3)));
    System.out.println(text(bad.exceptionallyCompose(e -> two)) + " " + bad.isCompletedExceptionally() + " " + text(java.util.concurrent.CompletableFuture.allOf(one, two).thenApply(v -> "all")) + " " + text(java.util.concurrent.CompletableFuture.allOf(one, bad)) + " " + text(java.util.concurrent.CompletableFuture.anyOf(two)));
    var open = new java.util.concurrent.CompletableFuture<String>();
    StringBuffer log = new StringBuffer();
    open.thenAccept(s -> log.append("1").append(s));
    var chain = open.whenComplete((s, e) -> log.append("2").append(s).append(e));
    open.thenRun(() -> log.append("3"));
    System.out.println(open.isDone() + " " + open.getNow("not yet") + " " + open.getNumberOfDependents() + " " + open.complete("v") + " " + open.complete("w") + " " + text(chain) + " " + log.length());
    var timeout = new java.util.concurrent.CompletableFuture<String>().orTimeout(5, java.util.concurrent.TimeUnit.MILLISECONDS);
    System.out.println(text(timeout) + " " + text(new java.util.concurrent.CompletableFuture<String>().completeOnTimeout("default", 5, java.util.concurrent.TimeUnit.MILLISECONDS)));
    var cancelled = new java.util.concurrent.CompletableFuture<String>();
    var dependent = cancelled.thenApply(String::length);
    System.out.println(cancelled.cancel(true) + " " + text(cancelled) + " " + text(dependent) + " " + cancelled.isCancelled() + " " + dependent.isCancelled());
    open.obtrudeValue("obtruded");
    System.out.println(text(open) + " " + text(java.util.concurrent.CompletableFuture.failedFuture(new java.io.IOException("io"))) + " " + text(one.applyToEither(new java.util.concurrent.CompletableFuture<>(), x -> "either" + x)) + " " + text(one.thenAcceptBoth(two, (a, b) -> {})));
    try {
      bad.get();
    } catch (java.util.concurrent.ExecutionException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(open.toString().replaceAll("@\\w+", "@") + bad.toString().replaceAll("@\\w+", "@") + new java.util.concurrent.CompletableFuture<>().toString().replaceAll("@\\w+", "@"));
  }
}
