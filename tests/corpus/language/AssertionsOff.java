package language;

/** assert is off by default: conditions and messages are not evaluated; AssertionError by hand. */
public class AssertionsOff {
  static int evaluated;

  static boolean count() {
    evaluated++;
    return false;
  }

  static int checked(int x) {
    assert x > 0 : "negative " + count();
    assert count();
    return x;
  }

  static class Other {
    static boolean on;

    static {
      assert on = true;
    }
  }

  public static void main(String[] args) {
    System.out.println(checked(-1) + " " + evaluated + " " + Other.on + " " + AssertionsOff.class.desiredAssertionStatus());
    boolean on = false;
    assert on = true;
    System.out.println(on);
    Object[] details = {"text", 1, 'c', 2L, 3f, 4.0, true, null, new RuntimeException("cause")};
    for (Object d : details) {
      AssertionError e = new AssertionError(d);
      System.out.println(e.getMessage() + " " + e.getCause());
    }
    System.out.println(new AssertionError(1).getMessage() + new AssertionError('c').getMessage() + new AssertionError(1L).getMessage() + new AssertionError(1f).getMessage() + new AssertionError("m", null).getMessage() + new AssertionError().getMessage());
  }
}
