package exceptions;

import java.util.*;

/** Resources from factories, lambdas, ternaries, null, existing variables, generics; closed twice; exceptions of suppliers. */
public class ResourceFactories {
  static final List<String> LOG = new ArrayList<>();

  static <T extends AutoCloseable> T opened(String n, T t) {
    LOG.add("open " + n);
    return t;
  }

  static AutoCloseable close(String n) {
    return () -> {
      LOG.add("close " + n);
      if (n.startsWith("bad")) throw new Exception("closing " + n);
    };
  }

  interface Quiet extends AutoCloseable {
    @Override
    void close();
  }

  static class Pool<R extends AutoCloseable> implements AutoCloseable {
    final Deque<R> all = new ArrayDeque<>();

    R add(R r) {
      all.push(r);
      return r;
    }

    @Override
    public void close() throws Exception {
      Exception first = null;
      while (!all.isEmpty()) {
        try (R r = all.pop()) {
          LOG.add("pop");
        } catch (Exception e) {
          if (first == null) first = e;
          else first.addSuppressed(e);
        }
      }
      if (first != null) throw first;
    }
  }

  static void run(String name, java.util.concurrent.Callable<?> c) {
    String r;
    try {
      r = "" + c.call();
    } catch (Exception e) {
      r = e.getMessage() + Arrays.stream(e.getSuppressed()).map(Throwable::getMessage).toList();
    }
    System.out.println(name + " " + r + " " + LOG);
    LOG.clear();
  }

  public static void main(String[] args) {
    run("lambda", () -> { try (AutoCloseable a = opened("a", close("a"))) { return 1; } });
    run("ternary", () -> { try (AutoCloseable a = args.length > 0 ? close("x") : null; var b = args.length > 0 ? null : close("y")) { return a == null; } });
    run("quiet", () -> { try (Quiet q = () -> LOG.add("quiet")) { return LOG.size(); } });
    run("bad two", () -> { try (var a = close("bad a"); var b = close("bad b")) { return 2; } });
    run("bad body", () -> { try (var a = close("bad a")) { throw new Exception("body"); } });
    run("failing factory", () -> { try (var a = close("a"); AutoCloseable b = opened("b", (AutoCloseable) (Object) "no")) { return 3; } });
    run("pool", () -> { try (var p = new Pool<AutoCloseable>()) { p.add(close("1")); p.add(close("bad 2")); p.add(close("bad 3")); return p.all.size(); } });
    run("existing", () -> { var a = close("e"); try (a) { a.close(); } return 4; });
    run("nested", () -> { try (var a = close("o")) { try (var b = close("bad i")) { return 5; } finally { LOG.add("finally"); } } catch (Exception e) { LOG.add("caught"); throw e; } });
    run("stream", () -> { try (var s = java.util.stream.Stream.of(1, 2).onClose(() -> LOG.add("stream closed"))) { return s.mapToInt(x -> x).sum(); } });
  }
}
