package threads;

import java.util.concurrent.*;
import java.util.function.Function;

/** CompletableFuture: values and failures through every kind of stage, in one thread. */
public class CompletionChains {
  @SuppressWarnings("unchecked")
  static void show(String what, CompletableFuture<?> f) {
    String s;
    try {
      s = "value " + ((CompletableFuture<Object>) f).getNow("absent");
    } catch (CompletionException | CancellationException e) {
      s = e + " cause " + e.getCause();
    }
    System.out.println(what + ": " + s + " " + f.isDone() + f.isCompletedExceptionally() + f.isCancelled() + " " + f.getNumberOfDependents());
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) throws Exception {
    CompletableFuture<Integer> ok = CompletableFuture.completedFuture(6), bad = CompletableFuture.failedFuture(new IllegalStateException("bad"));
    for (CompletableFuture<Integer> f : new CompletableFuture[] {ok, bad}) {
      show("apply", f.thenApply(x -> x * 7));
      show("throws", f.thenApply(x -> x / 0));
      show("accept", f.thenAccept(x -> System.out.println("accepted " + x)));
      show("run", f.thenRun(() -> System.out.println("ran")));
      show("compose", f.thenCompose(x -> CompletableFuture.completedFuture(x + "!")));
      show("composeFailed", f.thenCompose(x -> CompletableFuture.failedFuture(new java.io.IOException("inner"))));
      show("combine", f.thenCombine(ok, Integer::sum));
      show("acceptBoth", ok.thenAcceptBoth(f, (a, b) -> System.out.println(a + "," + b)));
      show("afterBoth", f.runAfterBoth(ok, () -> System.out.println("both")));
      show("either", f.applyToEither(new CompletableFuture<>(), Function.identity()));
      show("handle", f.handle((v, e) -> v + "/" + e));
      show("whenComplete", f.whenComplete((v, e) -> System.out.println("completed " + v + " " + e)));
      show("whenThrows", f.whenComplete((v, e) -> { throw new UnsupportedOperationException("in when"); }));
      show("exceptionally", f.exceptionally(e -> -1));
      show("twice", f.thenApply(x -> x + 1).exceptionally(e -> e instanceof CompletionException ? -2 : -3));
      show("exceptionallyCompose", f.exceptionallyCompose(e -> CompletableFuture.completedFuture(-9)));
    }
    CompletableFuture<String> open = new CompletableFuture<>();
    CompletableFuture<String> dependent = open.thenApply(s -> s + s);
    show("open", open);
    System.out.println(open.complete("ab") + " " + open.complete("cd") + " " + dependent.get() + " " + open.completeExceptionally(new Error()));
    CompletableFuture<String> cancelled = new CompletableFuture<>();
    CompletableFuture<String> after = cancelled.thenApply(s -> s);
    System.out.println(cancelled.cancel(true));
    show("cancelled", cancelled);
    show("after cancelled", after);
    show("allOf", CompletableFuture.allOf(ok, bad));
    show("anyOf", CompletableFuture.anyOf(new CompletableFuture<>(), ok));
    show("noneOf", CompletableFuture.anyOf());
    try {
      new CompletableFuture<>().orTimeout(1, TimeUnit.MILLISECONDS).join();
    } catch (CompletionException e) {
      System.out.println(e);
    }
    System.out.println(new CompletableFuture<String>().completeOnTimeout("late", 1, TimeUnit.MILLISECONDS).get());
    try {
      bad.get();
    } catch (ExecutionException e) {
      System.out.println(e);
    }
    show("copy", bad.copy());
    ok.obtrudeValue(8);
    System.out.println(ok.join() + " " + ok.minimalCompletionStage().toCompletableFuture().join() + " " + ok.toString().replaceAll("@[0-9a-f]+", "@") + bad.toString().replaceAll("@[0-9a-f]+", "@"));
  }
}
