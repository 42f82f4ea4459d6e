package text;

/** Formattable objects, %s of everything, %n and %%, Formatter on Appendables, locale of separators, closed formatters. */
public class FormatterObjects {
  static class F implements java.util.Formattable {
    @Override
    public void formatTo(java.util.Formatter f, int flags, int width, int precision) {
      f.format("<%d,%d,%d>", flags, width, precision);
    }
  }

  static class Bad {
    @Override
    public String toString() {
      throw new IllegalStateException("toString");
    }
  }

  public static void main(String[] args) throws Exception {
    System.out.println(String.format("%s %-10s %#S %.3s %-#12.4s", new F(), new F(), new F(), new F(), new F()));
    System.out.println(String.format("%s %s %s %s", new int[0].getClass(), java.util.List.of(1, 2), java.util.Optional.of("x"), Thread.State.NEW));
    StringBuilder out = new StringBuilder();
    try (var f = new java.util.Formatter(out, java.util.Locale.ENGLISH)) {
      f.format("%,.2f %d", 1234567.891, 5).format(java.util.Locale.US, " %,.2f", 1234567.891);
      System.out.println(f + " " + (f.out() == out) + " " + f.ioException());
      f.close();
      try {
        f.format("x");
      } catch (java.util.FormatterClosedException e) {
        System.out.println("closed");
      }
    }
    try {
      String.format("%s", new Bad());
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.print(String.format("a%nb%%c%n"));
    System.out.printf("%s|%5s|%-5s|%n", 'c', true, null);
    System.out.format(java.util.Locale.ROOT, "%d%s%n", 1, "x");
    var f = new java.util.Formatter();
    f.format("%d", 1);
    f.format("%d", 2);
    f.flush();
    System.out.println(f + " " + f.locale());
    Appendable failing = new Appendable() {
      @Override
      public Appendable append(CharSequence s) throws java.io.IOException {
        throw new java.io.IOException("full");
      }

      @Override
      public Appendable append(CharSequence s, int a, int b) throws java.io.IOException {
        throw new java.io.IOException("full");
      }

      @Override
      public Appendable append(char c) throws java.io.IOException {
        throw new java.io.IOException("full");
      }
    };
    var g = new java.util.Formatter(failing);
    g.format("x");
    System.out.println(g.ioException());
    System.out.println("%s and %s".formatted("a", "b") + String.format(java.util.Locale.ROOT, " %.1f", 1.5).length());
  }
}
