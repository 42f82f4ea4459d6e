import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The class library at work: streams, lambdas, text, regular expressions, big numbers, sorting. */
final class Library implements Soak.Work {
  private static final Pattern WORD = Pattern.compile("(\\w)(\\d+)");

  @Override
  public void round(SplittableRandom random) {
    int n = random.nextInt(1, 400);
    Map<Integer, Long> groups =
        IntStream.range(0, n)
            .boxed()
            .collect(Collectors.groupingBy(i -> i % 7, TreeMap::new, Collectors.counting()));
    Soak.check(groups.values().stream().mapToLong(Long::longValue).sum() == n, "groups");
    String text =
        IntStream.range(0, n).mapToObj(i -> "w" + i).collect(Collectors.joining(","));
    Soak.check(WORD.matcher(text).results().count() == n, "matches");
    Soak.check(String.format("%d:%s", n, text).startsWith(n + ":w0"), "format");
    BigInteger power = BigInteger.valueOf(n + 2).pow(60);
    Soak.check(new BigInteger(power.toString()).equals(power), "digits");
    Integer[] numbers = random.ints(n).boxed().toArray(Integer[]::new);
    Integer[] sorted = numbers.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < n; i++) Soak.check(sorted[i - 1] <= sorted[i], "an order");
    Function<Integer, Integer> all = Function.identity();
    for (int i = 0; i < 50; i++) {
      int add = i;
      all = all.andThen(x -> x + add);
    }
    Soak.check(all.apply(1) == 1226, "lambdas");
    Soak.check(
        IntStream.range(0, n).parallel().mapToObj(Integer::toString).mapToInt(String::length).sum()
            == text.length() - 2 * n + 1,
        "a parallel stream");
  }
}
