package memory;

/**
 * Write-to-read causality over three threads: who sees the second volatile write sees the first plain one. The data is read early too: a
 * compiler that takes the field for a plain one may use that value again. Control: without {@code volatile}, 571 of 300,000 slots of two
 * threads natively; three threads need three processors.
 */
public class WriteReadCausality {
  static class Slot {
    int data, early, late;
    volatile int x, y;
    int seenX, seenY;
  }

  public static void main(String[] args) throws Exception {
    System.out.println("late data, effect before cause: " + Litmus.count(
        Slot::new,
        s -> s.seenY == 1 && (s.late != 42 || s.seenX != 1),
        s -> {
          s.data = 42;
          s.x = 1;
        },
        s -> {
          s.seenX = s.x;
          if (s.seenX == 1) s.y = 1;
        },
        s -> {
          s.early = s.data;
          s.seenY = s.y;
          s.late = s.data;
        }));
    // the same with the second thread being the third, so that two processors do
    System.out.println("with two threads: " + Litmus.count(
        Slot::new,
        s -> s.seenX == 1 && s.late != 42,
        s -> {
          s.data = 42;
          s.x = 1;
        },
        s -> {
          s.early = s.data;
          s.seenX = s.x;
          if (s.seenX == 1) s.y = 1;
          s.late = s.data;
        }));
  }
}
