package numbers;

/** Random with seeds: every method's sequence, streams, Gaussian, bounds; SplittableRandom; shuffles. */
public class RandomSequences {
  public static void main(String[] args) {
    for (long seed : new long[] {0, 42, -1, Long.MAX_VALUE}) {
      var r = new java.util.Random(seed);
      byte[] b = new byte[7];
      r.nextBytes(b);
      System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(16) + " " + r.nextInt(Integer.MAX_VALUE) + " " + r.nextInt(1 << 30) + " " + r.nextInt(5, 9) + " " + r.nextLong() + " " + r.nextBoolean() + " " + r.nextFloat() + " " + r.nextDouble() + " " + r.nextGaussian() + " " + r.nextGaussian() + " " + java.util.Arrays.toString(b) + " " + r.nextLong(100) + " " + r.nextDouble(2, 3) + " " + r.nextExponential());
      System.out.println(java.util.Arrays.toString(r.ints(4, 0, 100).toArray()) + " " + r.doubles(3).sum() + " " + r.longs(2, 5, 6).sum());
      r.setSeed(seed);
      var list = new java.util.ArrayList<>(java.util.List.of(1, 2, 3, 4, 5, 6, 7, 8));
      java.util.Collections.shuffle(list, r);
      System.out.println(list);
      var s = new java.util.SplittableRandom(seed);
      var t = s.split();
      System.out.println(s.nextInt() + " " + t.nextLong() + " " + s.nextInt(3, 7) + " " + t.nextDouble() + " " + t.split().nextBoolean() + " " + s.ints(3, 0, 9).sum());
    }
    int[] buckets = new int[6];
    var r = new java.util.Random(5);
    for (int i = 0; i < 6000; i++) buckets[r.nextInt(6)]++;
    System.out.println(java.util.Arrays.toString(buckets));
    try {
      r.nextInt(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    var x = java.util.random.RandomGenerator.of("L64X128MixRandom");
    System.out.println(x.nextInt(1) + " " + java.util.concurrent.ThreadLocalRandom.current().nextInt(3, 4) + " " + (Math.random() < 1));
  }
}
