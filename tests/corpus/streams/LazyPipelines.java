package streams;

/** Streams are lazy and vertical: the order of intermediate calls, short circuits, sorted as a barrier, peek. */
public class LazyPipelines {
  static StringBuilder log = new StringBuilder();

  static <T> T note(String s, T t) {
    log.append(s).append(t).append(' ');
    return t;
  }

  static void show(Object o) {
    System.out.println(o + " <- " + log);
    log.setLength(0);
  }

  public static void main(String[] args) {
    var l = java.util.List.of(5, 3, 8, 1, 9, 2);
    show(l.stream().map(x -> note("m", x)).filter(x -> note("f", x) > 4).findFirst());
    show(l.stream().peek(x -> note("p", x)).anyMatch(x -> x == 8));
    show(l.stream().peek(x -> note("p", x)).allMatch(x -> x > 3));
    show(l.stream().peek(x -> note("p", x)).limit(2).toList());
    show(l.stream().peek(x -> note("a", x)).skip(4).peek(x -> note("b", x)).toList());
    show(l.stream().peek(x -> note("a", x)).sorted().peek(x -> note("b", x)).limit(2).toList());
    show(l.stream().peek(x -> note("a", x)).takeWhile(x -> x != 8).toList());
    show(l.stream().dropWhile(x -> note("d", x) != 8).toList());
    show(l.stream().peek(x -> note("a", x)).count());
    show(l.stream().filter(x -> true).peek(x -> note("a", x)).count());
    show(l.stream().flatMap(x -> java.util.stream.Stream.of(x, -x).peek(y -> note("i", y))).filter(x -> x == -3).findFirst());
    show(java.util.stream.Stream.iterate(1, x -> note("n", x * 2)).limit(4).toList());
    show(java.util.stream.Stream.iterate(1, x -> x < 20, x -> note("n", x * 3)).toList());
    show(java.util.stream.Stream.generate(() -> note("g", 1)).skip(1).limit(2).toList());
    show(l.stream().map(x -> note("m", x)).distinct().iterator().next());
    var s = l.stream().map(x -> note("m", x));
    show("nothing yet");
    var it = s.iterator();
    it.next();
    it.next();
    show("two");
    var list = new java.util.ArrayList<>(java.util.List.of(1, 2));
    var late = list.stream();
    list.add(3);
    show(late.map(x -> x * 10).toList());
    show(java.util.stream.Stream.of(1, 2, 3).onClose(() -> note("closed", "")).map(x -> x).sorted((a, b) -> b - a).toList());
    try (var c = java.util.stream.Stream.of(1).onClose(() -> note("first", "")).onClose(() -> note("second", ""))) {
      c.count();
    }
    show("end");
  }
}
