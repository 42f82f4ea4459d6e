package exceptions;

/** The order of try, catch and finally pieces over every combination of failures, as a log. */
public class FinallyOrder {
  static String log;

  static void step(String s, int bit, int fail) {
    log += s;
    if ((fail & bit) != 0) throw new IllegalStateException(s);
  }

  static void run(int fail) {
    try {
      step("a", 1, fail);
      try {
        step("b", 2, fail);
      } catch (IllegalStateException e) {
        log += "(" + e.getMessage() + ")";
        step("c", 4, fail);
      } finally {
        step("d", 8, fail);
      }
      step("e", 16, fail);
    } catch (RuntimeException e) {
      log += "<" + e.getMessage() + ">";
    } finally {
      try {
        step("f", 32, fail);
      } catch (IllegalStateException e) {
        log += "[" + e.getMessage() + "]";
      } finally {
        log += "g";
      }
    }
  }

  public static void main(String[] args) {
    for (int fail = 0; fail < 64; fail++) {
      log = "";
      run(fail);
      System.out.print(log + (fail % 8 == 7 ? "\n" : " "));
    }
  }
}
