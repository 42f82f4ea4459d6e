package memory;

/** VarHandle release and acquire, lazySet, fences: what was written before is seen. */
public class ReleaseAcquire {
  int data;
  int flag;
  static final java.lang.invoke.VarHandle FLAG;

  static {
    try {
      FLAG = java.lang.invoke.MethodHandles.lookup().findVarHandle(ReleaseAcquire.class, "flag", int.class);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static void pause() {
    if (System.nanoTime() / 1000 % 8 == 0) Thread.yield();
    else Thread.onSpinWait();
  }

  public static void main(String[] args) throws Exception {
    ReleaseAcquire o = new ReleaseAcquire();
    var lazy = new java.util.concurrent.atomic.AtomicInteger();
    var array = new java.util.concurrent.atomic.AtomicIntegerArray(4);
    int rounds = 600;
    int[] wrong = new int[2];
    int[] payload = new int[4];
    Thread t = new Thread(() -> {
      for (int i = 1; i <= rounds; i++) {
        while ((int) FLAG.getAcquire(o) < i) pause();
        if (o.data < i * 3) wrong[0]++;
        lazy.lazySet(i);
      }
      for (int i = 1; i <= rounds; i++) {
        while (array.getAcquire(i & 3) < i) pause();
        if (payload[i & 3] < i) wrong[1]++;
      }
    });
    t.start();
    for (int i = 1; i <= rounds; i++) {
      o.data = i * 3;
      FLAG.setRelease(o, i);
      while (i - lazy.get() > 10) pause();
    }
    for (int i = 1; i <= rounds; i++) {
      payload[i & 3] = i;
      array.setRelease(i & 3, i);
    }
    t.join();
    System.out.println("wrong " + wrong[0] + " " + wrong[1] + ", lazy " + lazy + ", array " + array + ", flag " + FLAG.getVolatile(o));
    java.lang.invoke.VarHandle.fullFence();
    java.lang.invoke.VarHandle.acquireFence();
    java.lang.invoke.VarHandle.releaseFence();
    System.out.println(FLAG.compareAndSet(o, rounds, 1) + " " + FLAG.getAndAdd(o, 5) + " " + FLAG.compareAndExchange(o, 6, 9) + " " + FLAG.compareAndExchangeAcquire(o, 6, 10) + " " + FLAG.getAndBitwiseOrRelease(o, 16) + " " + o.flag);
  }
}
