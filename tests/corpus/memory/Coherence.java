package memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Reads of one variable never go back in time, through one reference or two, and loops that read nothing else see what is written at
 * last. Control: without {@code volatile}, 1463 of 300,000 slots natively, 452 on HotSpot, and a thread that spins for ever on both; with
 * plain access instead of opaque, 1596 on HotSpot, where natively plain access of a handle is no better than opaque.
 */
public class Coherence {
  static class Slot {
    volatile int vol;
    int opaque, guarded;
    int first, second, third;
    Slot same = this;

    /** Values only grow, and a value is never older than the one before. */
    boolean back() {
      return second < first || third < second;
    }
  }

  static final VarHandle OPAQUE;
  static volatile int vol;
  static int opaque;
  static final VarHandle STATIC;

  static {
    try {
      OPAQUE = MethodHandles.lookup().findVarHandle(Slot.class, "opaque", int.class);
      STATIC = MethodHandles.lookup().findStaticVarHandle(Coherence.class, "opaque", int.class);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  public static void main(String[] args) throws Exception {
    // a compiler that takes the field for a plain one may use the first value for the third, but not for the second
    System.out.println("went back: volatile " + Litmus.count(
        Slot::new,
        Slot::back,
        s -> {
          for (int i = 1; i <= 8; i++) s.vol = i;
        },
        s -> {
          Slot t = s.same;
          for (int i = 0; i < 8 && !s.back(); i++) {
            s.first = s.vol;
            s.second = t.vol;
            s.third = s.vol;
          }
        }));
    System.out.println("opaque " + Litmus.count(
        Slot::new,
        Slot::back,
        s -> {
          for (int i = 1; i <= 8; i++) OPAQUE.setOpaque(s, i);
        },
        s -> {
          Slot t = s.same;
          for (int i = 0; i < 8 && !s.back(); i++) {
            s.first = (int) OPAQUE.getOpaque(s);
            s.second = (int) OPAQUE.getOpaque(t);
            s.third = (int) OPAQUE.getOpaque(s);
          }
        }));
    System.out.println("guarded " + Litmus.count(
        Slot::new,
        Slot::back,
        s -> {
          for (int i = 1; i <= 4; i++) {
            synchronized (s) {
              s.guarded = i;
            }
          }
        },
        s -> {
          Slot t = s.same;
          synchronized (s) {
            s.first = s.guarded;
          }
          synchronized (s) {
            s.second = t.guarded;
          }
          synchronized (s) {
            s.third = s.guarded;
          }
        }));
    Thread[] waiting = {
      new Thread(() -> {
        while (vol != 1) {}
      }),
      new Thread(() -> {
        while ((int) STATIC.getOpaque() != 1) {}
      })
    };
    for (Thread t : waiting) {
      t.setDaemon(true);
      t.start();
    }
    Thread.sleep(5);
    vol = 1;
    STATIC.setOpaque(1);
    for (Thread t : waiting) t.join(60_000);
    System.out.println("still waiting: volatile " + waiting[0].isAlive() + ", opaque " + waiting[1].isAlive());
  }
}
