package streams;

/** flatMap, mapMulti, concat and nested streams; null results; closing of inner streams; zip by indices. */
public class FlatMaps {
  sealed interface Tree permits Leaf, Node {
    default java.util.stream.Stream<Integer> leaves() {
      return this instanceof Leaf l ? java.util.stream.Stream.of(l.v()) : ((Node) this).kids().stream().flatMap(Tree::leaves);
    }
  }

  record Leaf(int v) implements Tree {}

  record Node(java.util.List<Tree> kids) implements Tree {}

  public static void main(String[] args) {
    Tree t = new Node(java.util.List.of(new Leaf(1), new Node(java.util.List.of(new Leaf(2), new Node(java.util.List.of()), new Leaf(3))), new Leaf(4)));
    System.out.println(t.leaves().toList() + " " + t.leaves().mapToInt(x -> x).sum() + " " + t.leaves().limit(2).toList());
    int[] closed = {0};
    System.out.println(java.util.stream.Stream.of(1, 2, 3).flatMap(x -> x == 2 ? null : java.util.stream.Stream.of(x, x * 10).onClose(() -> closed[0]++)).toList() + " " + closed[0]);
    System.out.println(java.util.stream.Stream.of("a,b", "", "c").flatMap(s -> java.util.Arrays.stream(s.split(","))).map(s -> "[" + s + "]").toList() + " " + java.util.stream.Stream.of(1, "two", 3.0, "four").<String>mapMulti((o, c) -> { if (o instanceof String s) { c.accept(s); c.accept(s.toUpperCase()); } }).toList());
    var triples = java.util.stream.IntStream.rangeClosed(1, 20).boxed().flatMap(a -> java.util.stream.IntStream.rangeClosed(a, 20).boxed().flatMap(b -> java.util.stream.IntStream.rangeClosed(b, 29).filter(c -> a * a + b * b == c * c).mapToObj(c -> java.util.List.of(a, b, c)))).toList();
    System.out.println(triples);
    System.out.println(java.util.stream.Stream.concat(java.util.stream.Stream.concat(java.util.stream.Stream.of(1), java.util.stream.Stream.empty()), java.util.stream.Stream.of(2, 3)).map(x -> x + 1).toList() + " " + java.util.stream.Stream.of(java.util.List.of(1, 2), java.util.Set.of(3)).flatMap(java.util.Collection::stream).mapToInt(Integer::intValue).sum() + " " + java.util.stream.Stream.of("ab", "cd").flatMapToInt(String::chars).sum() + " " + java.util.stream.Stream.of(1.5, 2.5).flatMapToDouble(java.util.stream.DoubleStream::of).sum());
    var names = java.util.List.of("x", "y", "z");
    var values = java.util.List.of(10, 20);
    System.out.println(java.util.stream.IntStream.range(0, Math.min(names.size(), values.size())).mapToObj(i -> names.get(i) + "=" + values.get(i)).toList() + " " + java.util.stream.Stream.iterate(new int[] {0, 1}, f -> new int[] {f[1], f[0] + f[1]}).limit(15).map(f -> f[0]).toList());
    System.out.println(java.util.stream.Stream.of(5, 1, 4).reduce((a, b) -> a - b) + " " + java.util.stream.Stream.of("a", "bb", "ccc").reduce(0, (n, s) -> n + s.length(), Integer::sum) + " " + java.util.stream.Stream.builder().add(1).add("x").build().toList() + java.util.stream.Stream.ofNullable(null).count() + " " + java.util.Arrays.toString(java.util.stream.Stream.of(3, 1).toArray(Integer[]::new)) + java.util.Arrays.toString(java.util.stream.Stream.of("q").toArray()));
  }
}
