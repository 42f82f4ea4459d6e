package exceptions;

/** try-with-resources: order, suppressed, null resources, exceptions from close only. */
public class Resources {
  record R(String name, boolean bad) implements AutoCloseable {
    R {
      System.out.println("open " + name);
      if (name.equals("throwing")) {
        throw new IllegalStateException("open");
      }
    }

    @Override
    public void close() throws java.io.IOException {
      System.out.println("close " + name);
      if (bad) {
        throw new java.io.IOException("close " + name);
      }
    }
  }

  static void run(boolean badA, boolean badB, boolean body, String third) {
    try (R a = new R("a", badA);
        R b = new R("b", badB);
        R none = null;
        R c = new R(third, false)) {
      System.out.println("body");
      if (body) {
        throw new RuntimeException("body");
      }
    } catch (Exception e) {
      System.out.println("caught " + e);
      for (Throwable s : e.getSuppressed()) {
        System.out.println("  suppressed " + s);
      }
    } finally {
      System.out.println("finally");
    }
  }

  public static void main(String[] args) {
    run(false, false, false, "c");
    run(true, true, false, "c");
    run(true, true, true, "c");
    run(true, false, false, "throwing");
  }
}
