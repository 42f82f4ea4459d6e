package memory;

/**
 * What is written before a volatile field is seen by who has read that field, and is not delayed beyond it: the reader reads the data
 * early too, and the writer writes it once more afterwards, so that a compiler which takes the flag for a plain field may use the early
 * value again, or leave out the first write. Control: without {@code volatile}, natively 990, 794, 728, 798 and 9 of 300,000 slots
 * and a thread that spins for ever; on HotSpot 172, 5098, 115, 0 and 50, and the same.
 */
public class MessagePassing {
  static class Slot {
    int data, early, late, seen;
    long wide, wideEarly, wideLate;
    Object object, objectEarly, objectLate;
    volatile int flag;
  }

  static volatile int flag;
  static volatile int ack;

  public static void main(String[] args) throws Exception {
    System.out.println("stale: int " + Litmus.count(
        Slot::new,
        s -> s.seen == 1 && s.late == 0,
        s -> {
          s.data = 7;
          s.flag = 1;
        },
        s -> {
          s.early = s.data;
          s.seen = s.flag;
          s.late = s.data;
        }));
    System.out.println("long " + Litmus.count(
        Slot::new,
        s -> s.seen == 1 && s.wideLate == 0,
        s -> {
          s.wide = 7L << 32;
          s.flag = 1;
        },
        s -> {
          s.wideEarly = s.wide;
          s.seen = s.flag;
          s.wideLate = s.wide;
        }));
    System.out.println("object " + Litmus.count(
        Slot::new,
        s -> s.seen == 1 && !(s.objectLate instanceof int[] a && a[0] == 3),
        s -> {
          s.object = new int[] {3};
          s.flag = 1;
        },
        s -> {
          s.objectEarly = s.object;
          s.seen = s.flag;
          s.objectLate = s.object;
        }));
    System.out.println("delayed: int " + Litmus.count(
        Slot::new,
        s -> s.seen == 1 && s.late == 0,
        s -> {
          s.data = 7;
          s.flag = 1;
          s.data = 8;
        },
        s -> {
          s.seen = s.flag;
          s.late = s.data;
        }));
    System.out.println("long " + Litmus.count(
        Slot::new,
        s -> s.seen == 1 && s.wideLate == 0,
        s -> {
          s.wide = 7L << 32;
          s.flag = 1;
          s.wide = 8L << 32;
        },
        s -> {
          s.seen = s.flag;
          s.wideLate = s.wide;
        }));
    spins();
  }

  /** Loops that wait for a field and for nothing else, which a compiler may read once before the loop if it is plain. */
  private static void spins() throws Exception {
    Thread other = new Thread(() -> {
      while (flag == 0) {}
      ack = 1;
    });
    other.setDaemon(true);
    other.start();
    Thread.sleep(5);
    flag = 1;
    other.join(60_000);
    System.out.println("seen by a spinning thread: " + ack);
  }
}
