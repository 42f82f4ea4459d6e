package library;

import java.util.concurrent.TimeUnit;

/** TimeUnit conversions with saturation, truncation and names; System.nanoTime arithmetic; sleeping at least as long. */
public class TimersAndUnits {
  public static void main(String[] args) throws Exception {
    for (TimeUnit u : TimeUnit.values()) {
      StringBuilder s = new StringBuilder(u + " " + u.toChronoUnit());
      for (long v : new long[] {0, 1, -1, 999, 1001, 86399, Long.MAX_VALUE, Long.MIN_VALUE}) s.append(' ').append(u.toNanos(v)).append(',').append(u.toSeconds(v)).append(',').append(u.toDays(v)).append(',').append(u.convert(v, TimeUnit.MILLISECONDS)).append(',').append(u.convert(v, TimeUnit.HOURS));
      System.out.println(s + " " + u.convert(java.time.Duration.ofMinutes(90)) + " " + TimeUnit.of(u.toChronoUnit()));
    }
    for (long ms : new long[] {0, 1, 5}) {
      long t = System.nanoTime();
      Thread.sleep(ms);
      System.out.print((System.nanoTime() - t >= ms * 1_000_000) + " ");
      t = System.nanoTime();
      TimeUnit.MILLISECONDS.sleep(ms);
      System.out.print((System.nanoTime() - t >= ms * 1_000_000) + " ");
    }
    Object lock = new Object();
    long t = System.currentTimeMillis();
    synchronized (lock) {
      TimeUnit.MILLISECONDS.timedWait(lock, 3);
      lock.wait(1, 500000);
    }
    System.out.println(System.currentTimeMillis() - t >= 3);
    try {
      Thread.sleep(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      TimeUnit.of(java.time.temporal.ChronoUnit.DECADES);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    long a = Long.MAX_VALUE - 5, b = a + 10;
    System.out.println((b - a > 0) + " " + (b > a) + " " + Math.abs(System.currentTimeMillis() - java.time.Instant.now().toEpochMilli()) / 10000 + " " + (new java.util.Date().getTime() > 1_600_000_000_000L));
  }
}
