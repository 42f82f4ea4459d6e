package exceptions;

/** Handlers inside loops inside handlers: retries with limits, resources reopened, labels through catch blocks. */
public class NestedHandlersInLoops {
  static int calls;

  static int flaky(int n) throws Exception {
    calls++;
    if (calls % n != 0) throw new java.util.concurrent.TimeoutException("call " + calls);
    return calls;
  }

  static <T> T retry(int times, java.util.concurrent.Callable<T> c) throws Exception {
    Exception all = new Exception("gave up");
    for (int i = 0; i < times; i++) {
      try {
        return c.call();
      } catch (IllegalArgumentException e) {
        throw e;
      } catch (Exception e) {
        all.addSuppressed(e);
      } finally {
        if (i == times - 1) all.addSuppressed(new Exception("last"));
      }
    }
    throw all;
  }

  public static void main(String[] args) {
    for (int n = 1; n < 6; n++) {
      int k = n;
      try {
        System.out.println(retry(3, () -> flaky(k)) + " " + calls);
      } catch (Exception e) {
        StringBuilder s = new StringBuilder(e.getMessage());
        for (Throwable t : e.getSuppressed()) s.append(" | ").append(t.getMessage());
        System.out.println(s);
      }
    }
    try {
      retry(5, () -> { throw new IllegalArgumentException("at once " + ++calls); });
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    StringBuilder log = new StringBuilder();
    outer:
    for (int i = 0; i < 5; i++) {
      try {
        for (int j = 0; ; j++) {
          try {
            if (j == i) throw new IllegalStateException("" + j);
            if (j > 3) break outer;
            if (i == 3) continue outer;
          } catch (IllegalStateException e) {
            log.append(e.getMessage());
            if (i == 2) throw new RuntimeException(e);
            if (i == 1) break;
          } finally {
            log.append('.');
          }
        }
        log.append("end");
      } catch (RuntimeException e) {
        log.append("[").append(e.getCause().getMessage()).append("]");
        try {
          try {
            throw e.getCause();
          } finally {
            log.append("inner");
          }
        } catch (Throwable t) {
          log.append(t == e.getCause());
        }
      } finally {
        log.append('|');
      }
    }
    System.out.println(log);
  }
}
