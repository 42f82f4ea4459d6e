package memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CyclicBarrier;

/** Opaque, release/acquire and volatile modes of VarHandles, and full fences, keep their promises. */
public class FencesByVarHandle {
  int a, b;
  int r1, r2;
  static final VarHandle A, B;

  static {
    try {
      A = MethodHandles.lookup().findVarHandle(FencesByVarHandle.class, "a", int.class);
      B = MethodHandles.lookup().findVarHandle(FencesByVarHandle.class, "b", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  interface Role {
    void run(FencesByVarHandle o);
  }

  static int count(Role one, Role two, java.util.function.Predicate<FencesByVarHandle> forbidden) throws Exception {
    int rounds = 300, n = 0;
    FencesByVarHandle[] o = new FencesByVarHandle[rounds];
    for (int i = 0; i < rounds; i++) o[i] = new FencesByVarHandle();
    CyclicBarrier gate = new CyclicBarrier(2);
    Thread t = new Thread(() -> {
      try {
        for (FencesByVarHandle x : o) {
          gate.await();
          one.run(x);
        }
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
    t.start();
    for (FencesByVarHandle x : o) {
      gate.await();
      two.run(x);
    }
    t.join();
    for (FencesByVarHandle x : o) if (forbidden.test(x)) n++;
    return n;
  }

  public static void main(String[] args) throws Exception {
    System.out.println("release/acquire " + count(
        o -> { o.a = 1; B.setRelease(o, 1); },
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
    System.out.println("release and acquire fences " + count(
        o -> { o.a = 7; VarHandle.releaseFence(); B.setOpaque(o, 1); },
        o -> { o.r1 = (int) B.getOpaque(o); VarHandle.acquireFence(); o.r2 = o.a; },
        o -> o.r1 == 1 && o.r2 != 7));
    System.out.println("both win " + count(
        o -> o.r1 = A.compareAndSet(o, 0, 1) ? 1 : 0,
        o -> o.r2 = A.compareAndSet(o, 0, 2) ? 1 : 0,
        o -> o.r1 + o.r2 != 1 || o.a != (o.r1 == 1 ? 1 : 2)));
    System.out.println("adds lost " + count(
        o -> { for (int i = 0; i < 50; i++) A.getAndAdd(o, 1); },
        o -> { for (int i = 0; i < 50; i++) A.getAndAddRelease(o, 1); },
        o -> o.a != 100));
    System.out.println("bits lost " + count(
        o -> { for (int i = 0; i < 31; i += 2) A.getAndBitwiseOr(o, 1 << i); },
        o -> { for (int i = 1; i < 31; i += 2) A.getAndBitwiseXorAcquire(o, 1 << i); },
        o -> o.a != Integer.MAX_VALUE));
  }
}
