package language;

/** Records, enums and interfaces declared in methods: static context, used in streams, each method its own. */
public class LocalRecords {
  static int counter;

  static String first(String text) {
    record Count(String word, int n) {
      Count next() {
        return new Count(word, n + 1 + counter++ * 0);
      }
    }
    java.util.Map<String, Count> counts = new java.util.TreeMap<>();
    for (String w : text.split(" ")) counts.merge(w, new Count(w, 1), (a, b) -> a.next());
    return counts.values().toString();
  }

  static String second(int x) {
    enum Parity {
      EVEN, ODD;

      static Parity of(int x) {
        return values()[x & 1];
      }
    }
    interface Namer {
      String name(Parity p, int x);
    }
    record Count(Parity p, Namer n) {
      String text(int x) {
        return n.name(p, x);
      }
    }
    Namer namer = (p, v) -> v + " is " + p;
    return new Count(Parity.of(x), namer).text(x) + " " + counter;
  }

  public static void main(String[] args) {
    System.out.println(first("a b a c b a"));
    System.out.println(second(3) + ", " + second(4));
    record Pair<A, B>(A a, B b) {
      <C> Pair<A, C> with(C c) {
        return new Pair<>(a, c);
      }
    }
    System.out.println(java.util.stream.IntStream.range(0, 6).mapToObj(i -> new Pair<>(i, i * i % 7)).sorted(java.util.Comparator.comparing((Pair<Integer, Integer> p) -> p.b()).thenComparing(Pair::a)).map(p -> p.with("s" + p.b())).toList());
    class Local {
      record Inside(int x) {}

      static int made;

      Inside make() {
        return new Inside(++made);
      }
    }
    System.out.println(new Local().make() + " " + new Local().make() + " " + Pair.class.isRecord() + " " + Local.Inside.class.getSimpleName());
  }
}
