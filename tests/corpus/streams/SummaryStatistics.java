package streams;

import java.util.*;
import java.util.stream.*;

/** IntSummaryStatistics and its like: empty, extreme, combined, compensated sums, text. */
public class SummaryStatistics {
  public static void main(String[] args) {
    System.out.println(IntStream.empty().summaryStatistics() + "\n" + LongStream.empty().summaryStatistics() + "\n" + DoubleStream.empty().summaryStatistics());
    System.out.println(IntStream.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE).summaryStatistics());
    System.out.println(LongStream.of(Long.MAX_VALUE, 1).summaryStatistics());
    System.out.println(DoubleStream.of(0.1, 0.2, 0.3, -0.0, 1e300).summaryStatistics());
    System.out.println(DoubleStream.of(1, Double.NaN, 2).summaryStatistics());
    System.out.println(DoubleStream.of(Double.POSITIVE_INFINITY, 1, Double.NEGATIVE_INFINITY).summaryStatistics());
    double[] tenths = new double[1000];
    Arrays.fill(tenths, 0.1);
    double naive = 0;
    for (double d : tenths) naive += d;
    System.out.println(naive + " " + DoubleStream.of(tenths).sum() + " " + DoubleStream.of(tenths).average().getAsDouble() + " " + DoubleStream.of(1e100, 1, -1e100).sum() + " " + DoubleStream.of(Double.MAX_VALUE, Double.MAX_VALUE).sum() + " " + DoubleStream.of(-0.0, -0.0).sum());
    IntSummaryStatistics a = IntStream.range(0, 10).summaryStatistics(), b = new IntSummaryStatistics();
    b.accept(-100);
    b.combine(a);
    System.out.println(b + " " + b.getAverage() + " " + new IntSummaryStatistics(2, 3, 4, 7));
    for (Runnable r : new Runnable[] {() -> new IntSummaryStatistics(-1, 0, 0, 0), () -> new IntSummaryStatistics(1, 5, 4, 9), () -> new DoubleSummaryStatistics(1, Double.NaN, 1, 1)}) {
      try {
        r.run();
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(IntStream.of(3, 1, 2).max() + " " + IntStream.empty().max() + " " + DoubleStream.of(1, Double.NaN).max() + " " + DoubleStream.of(0.0, -0.0).min() + " " + LongStream.range(0, 5).average() + " " + IntStream.of(1, 1, 2).distinct().average());
    System.out.println(Stream.of(1, 2, 3).collect(Collectors.summarizingLong(x -> x * 1_000_000_000_000L)) + " " + Stream.of("a", "bbb").mapToInt(String::length).summaryStatistics().getMax());
  }
}
