package memory;

/**
 * Two writers of different volatile variables and two readers: the readers never see the writes in opposite orders; nor do writers
 * that read their own write first, which hardware with store buffers would let do so. Control: without
 * {@code volatile}, writers that read do in 18,819 of 300,000 slots natively, 22,379 on HotSpot; four threads need four processors.
 */
public class IndependentReads {
  static class X {
    volatile int x;
  }

  static class Gap extends X {
    long a, b, c, d, e, f, g, h;
  }

  static class Slot extends Gap {
    volatile int y;
    int early1, early2, x1, y1, x2, y2;

    boolean opposite() {
      return x1 == 1 && y1 == 0 && y2 == 1 && x2 == 0;
    }
  }

  public static void main(String[] args) throws Exception {
    System.out.println("writers that read, opposite orders: " + Litmus.count(
        Slot::new,
        Slot::opposite,
        s -> {
          s.x = 1;
          s.x1 = s.x;
          s.y1 = s.y;
        },
        s -> {
          s.y = 1;
          s.y2 = s.y;
          s.x2 = s.x;
        }));
    // the early reads are what a compiler may use again for the late ones if the fields are plain
    System.out.println("two writers and two readers, opposite orders: " + Litmus.count(
        Slot::new,
        Slot::opposite,
        s -> s.x = 1,
        s -> s.y = 1,
        s -> {
          s.early1 = s.y;
          s.x1 = s.x;
          s.y1 = s.y;
        },
        s -> {
          s.early2 = s.x;
          s.y2 = s.y;
          s.x2 = s.x;
        }));
  }
}
