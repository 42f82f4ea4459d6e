package library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Streams and collectors. */
public class Streams {
  record Person(String name, int age, String city) {}

  public static void main(String[] args) {
    List<Person> people = List.of(new Person("Ann", 30, "Rome"), new Person("Bob", 25, "Oslo"), new Person("Cid", 35, "Rome"), new Person("Dee", 25, "Oslo"), new Person("Eve", 41, "Lima"));
    System.out.println(people.stream().sorted(Comparator.comparingInt(Person::age).thenComparing(Person::name, Comparator.reverseOrder())).map(Person::name).toList());
    System.out.println(new TreeMap<>(people.stream().collect(Collectors.groupingBy(Person::city, Collectors.averagingInt(Person::age)))));
    System.out.println(people.stream().collect(Collectors.partitioningBy(p -> p.age() > 28, Collectors.mapping(Person::name, Collectors.joining("+", "<", ">")))));
    Map<String, Integer> ages = people.stream().collect(Collectors.toMap(Person::city, Person::age, Integer::sum, TreeMap::new));
    System.out.println(ages);
    System.out.println(IntStream.rangeClosed(1, 5).boxed().flatMap(i -> Stream.iterate(i, x -> x * 2).limit(3)).collect(Collectors.toList()));
    System.out.println(Stream.of(5, 3, 8).reduce(Integer::max) + " " + Stream.of(1, 2, 3, 4).reduce(0, Integer::sum) + IntStream.of(3, 1, 2).sorted().mapToObj(Integer::toString).collect(Collectors.joining(",")));
    System.out.println(DoubleStream.of(1.5, 2.5).summaryStatistics() + " " + IntStream.range(0, 10).average());
    System.out.println(Stream.generate(() -> "x").limit(3).skip(1).peek(s -> System.out.print(s)).count());
    System.out.println(Arrays.stream("b a c".split(" ")).sorted().findFirst().map(String::toUpperCase).orElse("none"));
    System.out.println(Stream.of(1, 2, 3, 4, 5, 6).takeWhile(i -> i < 4).dropWhile(i -> i < 2).anyMatch(i -> i == 3) + " " + Optional.ofNullable((String) null).or(() -> Optional.of("other")).get());
    String both = IntStream.iterate(1, i -> i < 100, i -> i * 3).mapToObj(Integer::valueOf).collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(i -> i), (a, b) -> a + "/" + b));
    System.out.println(both);
    Map<Integer, List<String>> byLength = Stream.of("a", "bb", "cc", "ddd").collect(Collectors.groupingBy(String::length));
    System.out.println(byLength + " " + Stream.of("x", "y").collect(Collectors.collectingAndThen(Collectors.toList(), List::size)));
    System.out.println(Stream.concat(Stream.of(1), Stream.of(2, 1)).distinct().mapToInt(i -> i).max().getAsInt());
    System.out.println(IntStream.range(0, 1000).parallel().mapToObj(i -> i % 7).collect(Collectors.toSet()));
  }
}
