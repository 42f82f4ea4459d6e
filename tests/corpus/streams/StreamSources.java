package streams;

import java.util.*;
import java.util.stream.*;

/** Streams from everywhere: arrays, ranges, files' lines, iterators, builders, bits, characters, maps, splits, generators. */
public class StreamSources {
  public static void main(String[] args) throws Exception {
    System.out.println("" + Arrays.stream(new String[] {"a", "b"}).toList() + Arrays.stream(new int[] {1, 2, 3}, 1, 3).boxed().toList() + Stream.of().count() + Stream.of((Object) null).count() + Stream.of(new int[] {1, 2}).count() + Stream.of(new Integer[] {1, 2}).count() + IntStream.of(1, 2).count());
    System.out.println("" + "one\ntwo\n".lines().toList() + "a-b".chars().boxed().toList() + BitSet.valueOf(new long[] {10}).stream().boxed().toList() + new Random(1).ints(2, 0, 5).boxed().toList() + java.util.regex.Pattern.compile(",").splitAsStream("x,y").toList());
    java.nio.file.Path p = java.nio.file.Path.of("ss.txt");
    java.nio.file.Files.writeString(p, "l1\nl2\n\nl4");
    try (Stream<String> s = java.nio.file.Files.lines(p)) {
      System.out.println(s.map(String::length).toList());
    }
    try (var r = java.nio.file.Files.newBufferedReader(p)) {
      System.out.println(r.lines().skip(1).findFirst());
    }
    java.nio.file.Files.delete(p);
    Map<String, Integer> m = new TreeMap<>(Map.of("x", 1, "y", 2));
    System.out.println(m.entrySet().stream().map(Object::toString).toList() + "" + m.keySet().stream().toList() + m.values().stream().mapToInt(i -> i).sum() + Collections.nCopies(3, "n").stream().toList() + Optional.of(1).stream().toList() + new ArrayDeque<>(List.of(1, 2)).stream().toList());
    Iterator<Integer> it = List.of(7, 8, 9).iterator();
    it.next();
    System.out.println(StreamSupport.stream(java.util.Spliterators.spliteratorUnknownSize(it, Spliterator.ORDERED), false).toList() + "" + Stream.<Integer>builder().add(1).add(2).build().toList() + Stream.iterate("a", s -> s + "b").limit(3).toList() + IntStream.iterate(10, i -> i > 0, i -> i - 4).boxed().toList() + Stream.generate(new ArrayDeque<>(List.of(1, 2, 3))::poll).takeWhile(Objects::nonNull).toList());
    System.out.println(Stream.concat(IntStream.range(0, 2).boxed(), Stream.of(9)).toList() + "" + Arrays.asList(3, 1).stream().sorted().toList() + new StringJoiner(",").add("q").toString().chars().count() + EnumSet.allOf(Thread.State.class).stream().map(Enum::name).filter(s -> s.startsWith("T")).toList() + new Scanner("a b c").tokens().toList() + Stream.of("b", "a").collect(Collectors.toCollection(TreeSet::new)).stream().toList() + "%s".formatted(Stream.empty().findAny()));
    var b = Stream.builder();
    b.accept(1);
    b.build();
    try {
      b.add(2);
    } catch (IllegalStateException e) {
      System.out.println("built");
    }
    try {
      Stream<Integer> s = Stream.of(1);
      s.map(x -> x);
      s.filter(x -> true);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
