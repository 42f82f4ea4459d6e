import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts the words of a text file and prints the most frequent ones and a few statistics. */
public class WordCount {
  private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}']*");

  public static void main(String[] args) throws IOException {
    String text =
        args.length > 0
            ? Files.readString(Path.of(args[0]), StandardCharsets.UTF_8)
            : new String(System.in.readAllBytes(), StandardCharsets.UTF_8);

    List<String> words =
        WORD.matcher(text)
            .results()
            .map(match -> match.group().toLowerCase(Locale.ROOT))
            .collect(Collectors.toList());

    Map<String, Long> counts =
        words.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    System.out.println(String.format("%,d words, %,d different", words.size(), counts.size()));
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(15)
        .forEach(
            entry ->
                System.out.println(
                    String.format(
                        "%-12s %5d %6.2f%%",
                        entry.getKey(), entry.getValue(), 100.0 * entry.getValue() / words.size())));

    TreeMap<Integer, List<String>> byLength =
        counts.keySet().stream()
            .sorted()
            .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    byLength
        .descendingMap()
        .entrySet()
        .stream()
        .limit(3)
        .forEach(e -> System.out.println(e.getKey() + ": " + String.join(", ", e.getValue())));

    IntSummaryStatistics lengths =
        words.stream().mapToInt(String::length).summaryStatistics();
    System.out.printf(
        "length: min %d, average %.3f, max %d%n",
        lengths.getMin(), lengths.getAverage(), lengths.getMax());

    Map<Boolean, Long> vowels =
        words.parallelStream()
            .collect(
                Collectors.partitioningBy(w -> "aeiou".indexOf(w.charAt(0)) >= 0, Collectors.counting()));
    System.out.println("vowel first: " + vowels.get(true) + ", other: " + vowels.get(false));
    System.out.println(
        Pattern.compile("\\R").splitAsStream(text).filter(line -> !line.isBlank()).count()
            + " lines");
  }
}
