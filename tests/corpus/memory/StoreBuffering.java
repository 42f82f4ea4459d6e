package memory;

/**
 * Dekker with volatile fields: both threads reading 0 is forbidden. Control: without {@code volatile}, 31,804 of 300,000 slots natively,
 * 21,659 on HotSpot.
 */
public class StoreBuffering {
  static class X {
    volatile int x;
  }

  /** Between the two, so that they are in different cache lines. */
  static class Gap extends X {
    long a, b, c, d, e, f, g, h;
  }

  static class Slot extends Gap {
    volatile int y;
    int r1, r2;
  }

  public static void main(String[] args) throws Exception {
    int zeros = Litmus.count(
        Slot::new,
        s -> s.r1 == 0 && s.r2 == 0,
        s -> {
          s.x = 1;
          s.r1 = s.y;
        },
        s -> {
          s.y = 1;
          s.r2 = s.x;
        });
    System.out.println("both zero " + zeros);
  }
}
