import java.lang.reflect.Field;
import sun.misc.Unsafe;

/** Memory outside the heap: prints {@code offheap nanoseconds} for a block of 16 to 4,096 bytes, taken, touched and given back later. */
public final class OffHeap {
  private static final int BLOCKS = 5_000_000;
  private static final int ALIVE = 4096;

  private OffHeap() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    Field field = Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Unsafe unsafe = (Unsafe) field.get(null);
    long[] ring = new long[ALIVE];
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      int random = 12345;
      long start = System.nanoTime();
      for (int i = 0; i < BLOCKS; i++) {
        random = random * 1664525 + 1013904223;
        int at = random >>> 20;
        unsafe.freeMemory(ring[at]);
        long block = unsafe.allocateMemory(16L << ((random >>> 8) % 9));
        unsafe.putLong(block, i);
        ring[at] = block;
      }
      best = Math.min(best, (double) (System.nanoTime() - start) / BLOCKS);
    }
    System.out.println("offheap " + best);
  }
}
