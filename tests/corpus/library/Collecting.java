package library;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Stream operations and collectors, sequential and parallel; Optional. */
public class Collecting {
  record Person(String name, String city, int age) {}

  public static void main(String[] args) {
    List<Person> people = List.of(new Person("Ann", "Oslo", 30), new Person("Bob", "Rome", 25), new Person("Cid", "Oslo", 41), new Person("Dee", "Paris", 25), new Person("Eve", "Rome", 67));
    TreeMap<String, String> grouped = people.stream().collect(Collectors.groupingBy(Person::city, TreeMap::new, Collectors.mapping(Person::name, Collectors.joining("/", "<", ">"))));
    System.out.println(grouped);
    System.out.println(new TreeMap<>(people.stream().collect(Collectors.groupingBy(Person::city, Collectors.averagingInt(Person::age)))) + " " + people.stream().collect(Collectors.partitioningBy(p -> p.age() > 28, Collectors.counting())));
    System.out.println(people.stream().collect(Collectors.summarizingInt(Person::age)) + " " + people.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(Person::age), (n, s) -> s + "/" + n)));
    System.out.println(people.stream().collect(Collectors.toMap(Person::age, Person::name, (x, y) -> x + y, TreeMap::new)) + " " + people.stream().sorted(Comparator.comparing(Person::age).thenComparing(Person::name, Comparator.reverseOrder())).map(Person::name).toList());
    System.out.println(people.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size)) + " " + people.stream().collect(Collectors.flatMapping(p -> p.name().chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new))) + people.stream().collect(Collectors.filtering(p -> p.age() < 30, Collectors.reducing(0, Person::age, Integer::sum))) + people.stream().collect(Collectors.maxBy(Comparator.comparingInt(Person::age))) + people.stream().map(Person::age).collect(Collectors.toUnmodifiableSet()).size());
    try {
      people.stream().collect(Collectors.toMap(Person::city, Person::name));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).collect(Collectors.joining(",")) + IntStream.iterate(1, i -> i < 100, i -> i * 3).boxed().toList() + Stream.iterate("a", s -> s + "b").limit(4).skip(1).toList() + IntStream.of(3, 1, 2).sorted().summaryStatistics() + DoubleStream.of(0.1, 0.2, 0.3).sum() + LongStream.range(0, 10).filter(x -> x % 3 == 0).average());
    System.out.println(Stream.of(1, 2, 3, 4, 5, 1).takeWhile(x -> x < 4).toList() + "" + Stream.of(1, 2, 3, 4, 5, 1).dropWhile(x -> x < 4).toList() + Stream.of(3, 1, 3, 2).distinct().sorted(Comparator.reverseOrder()).toList() + Stream.concat(Stream.of("x"), Stream.empty()).findFirst() + Stream.of(List.of(1, 2), List.of(3)).flatMap(List::stream).reduce(0, Integer::sum) + Stream.of(1, 2).<Integer>mapMulti((x, c) -> {
      c.accept(x);
      c.accept(-x);
    }).toList() + Stream.ofNullable(null).count());
    System.out.println(IntStream.range(0, 100000).parallel().filter(x -> x % 7 == 3).mapToLong(x -> (long) x * x).sum() + " " + IntStream.range(0, 1000).parallel().boxed().collect(Collectors.toList()).hashCode() + " " + Arrays.stream(new Random(5).ints(5000).toArray()).parallel().sorted().limit(10).sum() + " " + Stream.of("a", "b", "c", "d").parallel().reduce("", String::concat) + new TreeMap<>(IntStream.range(0, 1000).parallel().boxed().collect(Collectors.groupingByConcurrent(x -> x % 3, Collectors.counting()))));
    IntStream.range(0, 100).parallel().skip(95).forEachOrdered(x -> System.out.print(x + " "));
    System.out.println(Stream.of(1, 2, 3).anyMatch(x -> x > 2) + "" + Stream.of(1).allMatch(x -> x > 2) + Stream.empty().noneMatch(x -> true) + Stream.of(4, 2).min(Comparator.naturalOrder()) + Stream.generate(() -> 7).limit(2).toList() + Arrays.toString(Stream.of("q").toArray(String[]::new)));
    StringBuilder order = new StringBuilder();
    Stream.of("one", "two").peek(s -> order.append("p").append(s)).map(String::length).onClose(() -> order.append(" closed")).forEach(x -> order.append(x)) ;
    try (Stream<Integer> s = Stream.of(1).onClose(() -> order.append(" closed"))) {
      s.iterator().forEachRemaining(order::append);
    }
    System.out.println(order);
    Stream<Integer> used = Stream.of(1);
    used.count();
    try {
      used.count();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    Spliterator<Integer> sp = List.of(1, 2, 3, 4).spliterator();
    Spliterator<Integer> half = sp.trySplit();
    System.out.println(sp.estimateSize() + " " + half.hasCharacteristics(Spliterator.SIZED) + StreamSupport.stream(half, false).toList());
    Optional<String> o = Optional.of("v");
    System.out.println(o + " " + o.map(String::length) + o.filter(String::isEmpty) + o.flatMap(x -> Optional.empty()) + Optional.ofNullable((String) null).or(() -> Optional.of("z")).get() + o.stream().count() + OptionalInt.of(3) + OptionalDouble.empty() + o.hashCode() + o.equals(Optional.of("v")));
    for (Supplier<Object> f : List.<Supplier<Object>>of(() -> Optional.empty().get(), () -> Optional.empty().orElseThrow(IllegalStateException::new), () -> OptionalLong.empty().getAsLong(), () -> Optional.empty().orElse(5))) {
      try {
        System.out.println(f.get());
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    UnaryOperator<Integer> inc = x -> x + 1;
    System.out.println(inc.andThen(x -> x * 2).compose((Integer x) -> x - 3).apply(10) + " " + Predicate.not(String::isEmpty).and(x -> true).negate().or("q"::equals).test("q") + BinaryOperator.minBy(Comparator.<Integer>naturalOrder()).apply(3, 2) + Function.<Integer>identity().apply(1));
  }
}
