import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;

/** Variable handles of each shape, known and unknown. */
public class Variables {
  private volatile int count;
  private long total;
  private String name = "first";
  private boolean flag;
  private byte small;
  private double real;
  private static int shared = 5;
  private final int fixed = 9;
  private static final VarHandle COUNT;
  private static final VarHandle TOTAL;
  private static final VarHandle NAME;
  private static final VarHandle FLAG;
  private static final VarHandle SMALL;
  private static final VarHandle REAL;
  private static final VarHandle SHARED;
  private static final VarHandle FIXED;
  private static final VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
  private static final VarHandle STRINGS = MethodHandles.arrayElementVarHandle(String[].class);
  private static final VarHandle VIEW =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle BUFFER =
      MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  static {
    try {
      MethodHandles.Lookup l = MethodHandles.lookup();
      COUNT = l.findVarHandle(Variables.class, "count", int.class);
      TOTAL = l.findVarHandle(Variables.class, "total", long.class);
      NAME = l.findVarHandle(Variables.class, "name", String.class);
      FLAG = l.findVarHandle(Variables.class, "flag", boolean.class);
      SMALL = l.findVarHandle(Variables.class, "small", byte.class);
      REAL = l.findVarHandle(Variables.class, "real", double.class);
      SHARED = l.findStaticVarHandle(Variables.class, "shared", int.class);
      FIXED = l.findVarHandle(Variables.class, "fixed", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static int through(VarHandle h, Variables v, int n) {
    return (int) h.getAndAdd(v, n);
  }

  static Object read(VarHandle h, Variables v) {
    return (String) h.getVolatile(v);
  }

  public static void main(String[] args) throws Exception {
    Variables v = new Variables();
    System.out.println(COUNT.compareAndSet(v, 0, 3) + " " + (int) COUNT.getAndAdd(v, 4) + v.count);
    System.out.println((int) COUNT.compareAndExchange(v, 7, 8) + " " + (int) COUNT.getVolatile(v));
    COUNT.setRelease(v, 11);
    System.out.println((int) COUNT.getAcquire(v) + " " + (int) COUNT.getAndBitwiseOr(v, 4));
    COUNT.getAndAdd(v, 1);
    System.out.println((long) TOTAL.getAndAdd(v, 5) + " " + (long) TOTAL.getAndSet(v, 6L) + v.total);
    System.out.println(NAME.compareAndSet(v, "first", "second") + v.name + (String) NAME.get(v));
    System.out.println((Object) NAME.getAndSet(v, null) + v.name + NAME.compareAndSet(v, null, "third"));
    FLAG.set(v, true);
    SMALL.setVolatile(v, (byte) 300);
    REAL.setOpaque(v, 2.5f);
    System.out.println((boolean) FLAG.get(v) + " " + v.small + " " + (double) REAL.getOpaque(v));
    System.out.println((byte) SMALL.getAndAdd(v, (byte) 100) + " " + v.small);
    System.out.println((int) SHARED.getAndAdd(2) + " " + (int) SHARED.get() + " " + (int) FIXED.get(v));
    try {
      FIXED.set(v, 1);
    } catch (UnsupportedOperationException e) {
      System.out.println("final");
    }
    int[] ints = {1, 2, 3};
    System.out.println((int) INTS.getAndAdd(ints, 1, 40) + " " + ints[1]);
    try {
      INTS.set(ints, 3, 1);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e);
    }
    String[] strings = {"a", "b"};
    System.out.println(STRINGS.compareAndSet(strings, 0, "a", "z") + strings[0]);
    byte[] bytes = {0, 0, 1, 2, 3, 4, 5, 6};
    System.out.println((int) VIEW.get(bytes, 1));
    VIEW.set(bytes, 0, 0x01020304);
    System.out.println(bytes[0] + "" + bytes[3]);
    ByteBuffer buffer = ByteBuffer.allocate(16);
    BUFFER.set(buffer, 0, 0x0102030405060708L);
    System.out.println(buffer.get(0) + " " + (long) BUFFER.get(buffer, 0));
    System.out.println(through(COUNT, v, 5) + " " + through(COUNT, v, 5) + read(NAME, v));
    try {
      COUNT.getAndAdd((Variables) null, 1);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    AtomicReference<String> reference = new AtomicReference<>("x");
    System.out.println(reference.updateAndGet(x -> x + "y") + reference.compareAndSet("x", "q"));
    ConcurrentLinkedQueue<Integer> queue = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < 5; i++) {
      queue.add(i);
    }
    System.out.println(queue.poll() + queue.size());
    CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> 20).thenApply(x -> x + 1);
    System.out.println(f.get() + ForkJoinPool.commonPool().submit(() -> 1).get());
    VarHandle.fullFence();
  }
}
