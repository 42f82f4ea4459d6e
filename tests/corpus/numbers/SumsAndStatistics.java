package numbers;

/** Summary statistics, compensated sums of streams, averages, min and max with NaN and signed zeros. */
public class SumsAndStatistics {
  public static void main(String[] args) {
    double[] v = {1e100, 1, -1e100, 0.1, 0.2, 0.3};
    double naive = 0;
    for (double d : v) naive += d;
    var s = java.util.stream.DoubleStream.of(v).summaryStatistics();
    System.out.println(naive + " " + s + " " + java.util.stream.DoubleStream.of(v).sum() + " " + java.util.stream.DoubleStream.of(v).average() + " " + java.util.Arrays.stream(v).reduce(0, Double::sum));
    System.out.println(java.util.stream.DoubleStream.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0).sum() + " " + java.util.stream.DoubleStream.iterate(0.1, x -> x).limit(1000).sum() + " " + java.util.stream.Stream.of(0.1, 0.7, 0.2).collect(java.util.stream.Collectors.summingDouble(x -> x)) + " " + java.util.stream.Stream.of(0.1, 0.7, 0.2).collect(java.util.stream.Collectors.averagingDouble(x -> x)));
    double[] odd = {0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY};
    System.out.println(java.util.stream.DoubleStream.of(odd).max() + " " + java.util.stream.DoubleStream.of(0.0, -0.0).min() + " " + java.util.stream.DoubleStream.of(-0.0, 0.0).max() + " " + java.util.stream.DoubleStream.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY).sum() + " " + java.util.stream.DoubleStream.of(Double.POSITIVE_INFINITY, 1).sum() + " " + java.util.stream.DoubleStream.empty().sum() + java.util.stream.DoubleStream.empty().average());
    var i = java.util.stream.IntStream.of(Integer.MAX_VALUE, Integer.MAX_VALUE, 2).summaryStatistics();
    System.out.println(i + " " + java.util.stream.IntStream.of(Integer.MAX_VALUE, 1).sum() + " " + new java.util.IntSummaryStatistics() + " " + new java.util.LongSummaryStatistics(3, -5, 5, 1) + " " + new java.util.DoubleSummaryStatistics());
    i.combine(java.util.stream.IntStream.range(-5, 5).summaryStatistics());
    i.accept(7);
    System.out.println(i.getMin() + " " + i.getMax() + " " + i.getSum() + " " + i.getAverage() + " " + i.getCount() + " " + java.util.stream.LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b) + " " + java.util.stream.LongStream.of(Long.MAX_VALUE, 1).average());
  }
}
