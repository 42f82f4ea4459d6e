package exceptions;

/** Exceptions out of lambdas, streams, comparators, iterators, computeIfAbsent, sort: state that is left behind. */
public class ExceptionsAcrossLambdas {
  static class Stop extends RuntimeException {
    Stop(Object o) {
      super("stop " + o);
    }
  }

  static <T> T stop(T t) {
    throw new Stop(t);
  }

  interface Try {
    void run() throws Exception;
  }

  static void attempt(Try t) {
    try {
      t.run();
      System.out.println("fine");
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  @SuppressWarnings("unchecked")
  static <E extends Throwable> void sneaky(Throwable t) throws E {
    throw (E) t;
  }

  public static void main(String[] args) {
    java.util.List<Integer> l = new java.util.ArrayList<>(java.util.List.of(3, 1, 2, 4));
    java.util.List<Integer> seen = new java.util.ArrayList<>();
    attempt(() -> l.forEach(x -> seen.add(x == 2 ? stop(x) : x)));
    attempt(() -> l.stream().peek(seen::add).map(x -> x > 2 ? x : stop(x)).forEach(x -> {}));
    attempt(() -> l.removeIf(x -> x == 2 ? stop(true) : x == 1));
    attempt(() -> l.replaceAll(x -> x == 2 ? stop(x) : x * 10));
    attempt(() -> l.sort((a, b) -> a == 4 || b == 4 ? stop(0) : a - b));
    System.out.println(l + " " + seen);
    java.util.Map<String, Integer> m = new java.util.HashMap<>(java.util.Map.of("a", 1));
    attempt(() -> m.computeIfAbsent("b", k -> stop(1)));
    attempt(() -> m.compute("a", (k, v) -> stop(v)));
    attempt(() -> m.merge("a", 5, (x, y) -> stop(x + y)));
    attempt(() -> m.computeIfAbsent("c", k -> m.put("d", 4)));
    System.out.println(new java.util.TreeMap<>(m));
    attempt(() -> java.util.Optional.of(1).map(x -> stop(x)).orElse(2));
    attempt(() -> java.util.Optional.empty().orElseThrow());
    attempt(() -> java.util.Optional.empty().orElseThrow(() -> new java.io.IOException("supplied")));
    attempt(() -> java.util.stream.IntStream.range(0, 100).parallel().map(x -> x == 50 ? stop(x) : x).sum());
    attempt(() -> ExceptionsAcrossLambdas.<RuntimeException>sneaky(new java.io.FileNotFoundException("sneaky")));
    attempt(() -> java.util.concurrent.CompletableFuture.supplyAsync(() -> stop("future")).get());
    attempt(() -> { new java.util.ArrayList<>(java.util.List.of(1, 2)).forEach(x -> { try { stop(x); } finally { System.out.print("f" + x + " "); } }); });
    attempt(() -> java.util.stream.Stream.iterate(1, x -> x < 5 ? x + 1 : stop(x)).anyMatch(x -> x > 4));
  }
}
