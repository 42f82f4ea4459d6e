/**
 * What a busy thread loses: {@code Gaps LIVE_MIB SECONDS} allocates and looks at the clock all the time, and prints each gap of more than
 * 20 microseconds between two looks as {@code start length}, in nanoseconds from the beginning, then {@code total LENGTH}. From these
 * the minimum mutator utilization follows.
 */
public final class Gaps {
  private static final int MOST = 2_000_000;
  private static final long LEAST = 20_000;

  private Gaps() {}

  public static void main(String[] args) {
    int kept = (int) ((Long.parseLong(args[0]) << 20) / 64);
    long length = Long.parseLong(args[1]) * 1_000_000_000L;
    long[] starts = new long[MOST];
    long[] lengths = new long[MOST];
    Object[][] ring = new Object[kept / 1024][];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = fill();
    }
    int count = 0;
    int random = 1;
    Object[] block = new Object[1024];
    int at = 0;
    long begin = System.nanoTime();
    long last = begin;
    while (last - begin < length) {
      for (int i = 0; i < 8; i++) {
        block[at++] = new long[6];
      }
      if (at == block.length) {
        random = random * 1664525 + 1013904223;
        ring[(random >>> 1) % ring.length] = block;
        block = new Object[1024];
        at = 0;
      }
      long now = System.nanoTime();
      if (now - last > LEAST && count < MOST) {
        starts[count] = last - begin;
        lengths[count++] = now - last;
      }
      last = now;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(starts[i]).append(' ').append(lengths[i]).append('\n');
    }
    System.out.print(text.append("total ").append(last - begin).append('\n'));
  }

  private static Object[] fill() {
    Object[] block = new Object[1024];
    for (int i = 0; i < block.length; i++) {
      block[i] = new long[6];
    }
    return block;
  }
}
