package exceptions;

/** finally that returns, throws, breaks or changes the returned variable: which result wins. */
public class FinallyOverridesReturn {
  static int x;

  @SuppressWarnings("finally")
  static int returns() {
    try {
      return 1;
    } finally {
      return 2;
    }
  }

  @SuppressWarnings("finally")
  static int swallows() {
    try {
      throw new IllegalStateException();
    } finally {
      return 3;
    }
  }

  static int changesLocal() {
    int r = 4;
    try {
      return r;
    } finally {
      r = 40;
    }
  }

  static int[] changesContent() {
    int[] r = {5};
    try {
      return r;
    } finally {
      r[0] = 50;
      r = null;
    }
  }

  static int changesField() {
    x = 6;
    try {
      return x++ + x;
    } finally {
      x *= 100;
    }
  }

  @SuppressWarnings("finally")
  static int breaks() {
    int n = 0;
    while (true) {
      try {
        n++;
        if (n < 3) throw new Error();
        return n;
      } finally {
        if (n < 5) continue;
        break;
      }
    }
    return -n;
  }

  @SuppressWarnings("finally")
  static String nested() {
    StringBuilder s = new StringBuilder();
    try {
      try {
        try {
          return s.append("a").toString();
        } finally {
          s.append("b");
          throw new RuntimeException("inner");
        }
      } catch (RuntimeException e) {
        return s.append("c").append(e.getMessage()).toString();
      } finally {
        s.append("d");
      }
    } finally {
      if (s.length() > 3) return s.append("e").toString();
    }
  }

  @SuppressWarnings("finally")
  static int throwsOther() {
    try {
      throw new IllegalArgumentException("lost");
    } finally {
      throw new IllegalStateException("kept");
    }
  }

  public static void main(String[] args) {
    System.out.println(returns() + " " + swallows() + " " + changesLocal() + " " + changesContent()[0] + " " + changesField() + " " + x + " " + breaks() + " " + nested());
    try {
      throwsOther();
    } catch (RuntimeException e) {
      System.out.println(e + " " + e.getSuppressed().length + " " + e.getCause());
    }
  }
}
