package memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Predicate;

/**
 * Opaque, release/acquire and volatile modes of VarHandles, and full fences, keep their promises. Control: with plain access, and
 * without the fences, 36,384 and 38,414 of 300,000 slots for the two Dekkers natively, 2693 of 42,000 on HotSpot, and there 188 for
 * acquire and 31 for its fence.
 */
public class FencesByVarHandle {
  static class First {
    int a;
  }

  /** Between the two, so that they are in different cache lines. */
  static class Gap extends First {
    long p, q, r, s, t, u, v, w;
  }

  static class Slot extends Gap {
    int b;
    int early, r1, r2;
  }

  static final VarHandle A, B;

  static {
    try {
      A = MethodHandles.lookup().findVarHandle(First.class, "a", int.class);
      B = MethodHandles.lookup().findVarHandle(Slot.class, "b", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static int count(Litmus.Role<Slot> one, Litmus.Role<Slot> two, Predicate<Slot> forbidden) throws Exception {
    return Litmus.count(Slot::new, forbidden, one, two);
  }

  public static void main(String[] args) throws Exception {
    System.out.println("acquire " + count(
        o -> { o.a = 1; B.setRelease(o, 1); },
        o -> { o.early = o.a; o.r1 = (int) B.getAcquire(o); o.r2 = o.a; },
        o -> o.r1 == 1 && o.r2 == 0));
    System.out.println("release " + count(
        o -> { o.a = 1; B.setRelease(o, 1); o.a = 2; },
        o -> { o.r1 = (int) B.getAcquire(o); o.r2 = o.a; },
        o -> o.r1 == 1 && o.r2 == 0));
    System.out.println("volatile dekker " + count(
        o -> { A.setVolatile(o, 1); o.r1 = (int) B.getVolatile(o); },
        o -> { B.setVolatile(o, 1); o.r2 = (int) A.getVolatile(o); },
        o -> o.r1 == 0 && o.r2 == 0));
    System.out.println("full fences " + count(
        o -> { A.setOpaque(o, 1); VarHandle.fullFence(); o.r1 = (int) B.getOpaque(o); },
        o -> { B.setOpaque(o, 1); VarHandle.fullFence(); o.r2 = (int) A.getOpaque(o); },
        o -> o.r1 == 0 && o.r2 == 0));
    System.out.println("acquire fence " + count(
        o -> { o.a = 7; VarHandle.releaseFence(); B.setOpaque(o, 1); },
        o -> { o.early = o.a; o.r1 = (int) B.getOpaque(o); VarHandle.acquireFence(); o.r2 = o.a; },
        o -> o.r1 == 1 && o.r2 != 7));
    System.out.println("release fence " + count(
        o -> { o.a = 7; VarHandle.releaseFence(); B.setOpaque(o, 1); VarHandle.releaseFence(); o.a = 8; },
        o -> { o.r1 = (int) B.getOpaque(o); VarHandle.acquireFence(); o.r2 = o.a; },
        o -> o.r1 == 1 && o.r2 == 0));
    System.out.println("both win " + count(
        o -> o.r1 = A.compareAndSet(o, 0, 1) ? 1 : 0,
        o -> o.r2 = A.compareAndSet(o, 0, 2) ? 1 : 0,
        o -> o.r1 + o.r2 != 1 || o.a != (o.r1 == 1 ? 1 : 2)));
    System.out.println("adds lost " + count(
        o -> { for (int i = 0; i < 10; i++) A.getAndAdd(o, 1); },
        o -> { for (int i = 0; i < 10; i++) A.getAndAddRelease(o, 1); },
        o -> o.a != 20));
    System.out.println("bits lost " + count(
        o -> { for (int i = 0; i < 31; i += 4) A.getAndBitwiseOr(o, 5 << i); },
        o -> { for (int i = 1; i < 31; i += 4) A.getAndBitwiseXorAcquire(o, 5 << i); },
        o -> o.a != -1));
  }
}
