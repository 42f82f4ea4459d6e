package threads;

import java.util.List;
import java.util.concurrent.*;

/** CompletableFuture. */
public class Futures {
  interface Action {
    Object run() throws Exception;
  }

  static void show(Action a) {
    try {
      System.out.println(a.run());
    } catch (Exception e) {
      System.out.println(e + " <- " + e.getCause());
    }
  }

  public static void main(String[] args) {
    CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> 1);
    CompletableFuture<Integer> bad = CompletableFuture.supplyAsync(() -> {
      throw new IllegalStateException("bad");
    });
    show(() -> one.thenApply(x -> x + 1).thenCompose(x -> CompletableFuture.supplyAsync(() -> x * 10)).thenCombine(one, Integer::sum).get());
    show(bad::get);
    show(bad::join);
    show(() -> bad.exceptionally(t -> t.getMessage().length()).get());
    show(() -> bad.handle((v, t) -> v + " " + t).get());
    show(() -> one.handleAsync((v, t) -> v + " " + t).get());
    show(() -> bad.whenComplete((v, t) -> System.out.println("saw " + t)).get());
    show(() -> CompletableFuture.allOf(one, one.thenAccept(x -> {})).thenApply(x -> "all").get());
    show(() -> CompletableFuture.anyOf(CompletableFuture.completedFuture("any"), new CompletableFuture<>()).get());
    show(() -> new CompletableFuture<>().getNow("absent"));
    show(() -> new CompletableFuture<>().orTimeout(1, TimeUnit.MILLISECONDS).get());
    show(() -> new CompletableFuture<>().completeOnTimeout("late", 1, TimeUnit.MILLISECONDS).get());
    show(() -> {
      CompletableFuture<String> c = new CompletableFuture<>();
      System.out.println(c.complete("x") + " " + c.complete("y") + c.isDone() + c.isCompletedExceptionally());
      c.obtrudeValue("z");
      return c.get() + c.toString().replaceAll("@[0-9a-f]+", "@");
    });
    show(() -> {
      CompletableFuture<String> c = new CompletableFuture<>();
      c.cancel(true);
      return c.thenApply(x -> x).get();
    });
    show(() -> CompletableFuture.failedFuture(new java.io.IOException("io")).get());
    show(() -> one.applyToEither(new CompletableFuture<>(), x -> x + 5).get() + " " + one.runAfterBoth(one, () -> {}).thenApply(x -> "both").get() + one.thenAcceptBoth(one, (a, b) -> {}).get());
    show(() -> {
      CompletableFuture<Integer> sum = CompletableFuture.completedFuture(0);
      for (int i : List.of(1, 2, 3, 4, 5)) {
        sum = sum.thenCombineAsync(CompletableFuture.supplyAsync(() -> i), Integer::sum);
      }
      return sum.get();
    });
    show(() -> CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), r -> new Thread(r, "own").start()).get());
    show(() -> CompletableFuture.completedStage(3).toCompletableFuture().copy().minimalCompletionStage().thenApply(x -> x).toCompletableFuture().join());
    try (SubmissionPublisher<Integer> p = new SubmissionPublisher<>()) {
      CompletableFuture<Void> consumed = p.consume(x -> System.out.println("item " + x));
      p.submit(1);
      p.submit(2);
      p.close();
      consumed.join();
    }
  }
}
