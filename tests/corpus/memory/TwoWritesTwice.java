package memory;

/**
 * 2+2W: two threads write the same two volatile fields in opposite order; not both first writes may last. Control: without
 * {@code volatile} none of 300,000 either, since neither x86 nor a compiler has a reason to exchange two writes.
 */
public class TwoWritesTwice {
  static class X {
    volatile int x;
  }

  /** Keeps a compiler from writing both fields by one instruction, which would be no reordering. */
  static class Gap extends X {
    long a, b, c, d, e, f, g, h;
  }

  static class Slot extends Gap {
    volatile int y;
  }

  public static void main(String[] args) throws Exception {
    System.out.println("both first writes last: " + Litmus.count(
        Slot::new,
        s -> s.x == 1 && s.y == 1,
        s -> {
          s.x = 1;
          s.y = 2;
        },
        s -> {
          s.y = 1;
          s.x = 2;
        }));
  }
}
