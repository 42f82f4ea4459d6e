package numbers;

import java.util.*;
import java.util.random.*;

/** SplittableRandom, the L and X families by name, Random's streams and bounds: sequences from seeds. */
public class RandomGenerators {
  static void show(String name, RandomGenerator g) {
    System.out.print(name + " " + g.nextInt() + " " + g.nextLong() + " " + g.nextInt(100) + " " + g.nextInt(-5, 5) + " " + g.nextLong(1L << 40) + " " + g.nextDouble() + " " + g.nextFloat() + " " + g.nextDouble(2, 3) + " " + g.nextBoolean() + " " + (float) g.nextGaussian() + " ");
    byte[] b = new byte[5];
    g.nextBytes(b);
    System.out.println(Arrays.toString(b) + " " + g.ints(4, 0, 10).boxed().toList() + " " + g.longs(2).boxed().toList());
  }

  public static void main(String[] args) {
    show("Random", new Random(42));
    show("SplittableRandom", new SplittableRandom(42));
    SplittableRandom s = new SplittableRandom(7);
    show("split", s.split());
    show("after split", s);
    for (String name : new String[] {"L32X64MixRandom", "L64X128MixRandom", "L64X128StarStarRandom", "L64X256MixRandom", "L128X128MixRandom", "Xoshiro256PlusPlus", "Xoroshiro128PlusPlus"}) show(name, RandomGeneratorFactory.of(name).create(42));
    Random r = new Random(5);
    System.out.println(r.doubles(3).boxed().toList() + " " + r.ints(3).boxed().toList() + " " + r.longs(2, 5, 9).boxed().toList());
    int[] histogram = new int[7];
    for (int i = 0; i < 7000; i++) histogram[r.nextInt(7)]++;
    System.out.println(Arrays.toString(histogram));
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
    Collections.shuffle(l, new Random(3));
    System.out.println(l);
    for (Runnable x : new Runnable[] {() -> r.nextInt(0), () -> r.nextInt(3, 3), () -> r.ints(-1), () -> s.nextDouble(Double.NaN), () -> RandomGeneratorFactory.of("NoSuch"), () -> s.nextLong(5, 1)}) {
      try {
        x.run();
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
    }
    RandomGeneratorFactory<?> f = RandomGeneratorFactory.of("L64X128MixRandom");
    System.out.println(f.name() + " " + f.group() + " " + f.stateBits() + " " + f.equidistribution() + " " + f.isJumpable() + f.isSplittable() + f.isStatistical() + " " + f.period().bitLength());
  }
}
