package language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Records: nested, local, generic, compact constructors that change parameters, overridden accessors, varargs, static members, interfaces. */
public class RecordForms {
  record Range(int low, int high) implements Comparable<Range>, Iterable<Integer> {
    static final Range EMPTY = new Range(0, 0);
    private static int made;

    Range {
      if (low > high) {
        int t = low;
        low = high;
        high = t;
      }
      made++;
    }

    Range(int high) {
      this(0, high);
    }

    static Range of(int... bounds) {
      return new Range(bounds[0], bounds[bounds.length - 1]);
    }

    int size() {
      return high - low;
    }

    @Override
    public int compareTo(Range o) {
      return Integer.compare(size(), o.size());
    }

    @Override
    public java.util.Iterator<Integer> iterator() {
      return new java.util.Iterator<>() {
        int at = low;

        @Override
        public boolean hasNext() {
          return at < high;
        }

        @Override
        public Integer next() {
          return at++;
        }
      };
    }

    record Inner(Range outer, String... names) {
      @Override
      public String[] names() {
        return names.clone();
      }

      @Override
      public String toString() {
        return "Inner" + outer + Arrays.toString(names);
      }
    }
  }

  record Node<T extends Comparable<T>>(T value, Node<T> left, Node<T> right) {
    Node(T value) {
      this(value, null, null);
    }

    Node<T> add(T other) {
      int c = other.compareTo(value);
      if (c < 0) {
        return new Node<>(value, left == null ? new Node<>(other) : left.add(other), right);
      }
      return c == 0 ? this : new Node<>(value, left, right == null ? new Node<>(other) : right.add(other));
    }

    <R extends Comparable<R>> Node<R> map(Function<? super T, ? extends R> f) {
      return new Node<R>(f.apply(value), left == null ? null : left.map(f), right == null ? null : right.map(f));
    }
  }

  record Secret(String user, String password) {
    @Override
    public String password() {
      return "***";
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Secret s && s.user.equals(user);
    }

    @Override
    public int hashCode() {
      return Objects.hash(user);
    }
  }

  record Numbers(float f, double d, long l, byte b) {}

  record Self(List<Object> items) {}

  public static void main(String[] args) {
    Range r = new Range(5, 2);
    System.out.println(r + " " + r.size() + " " + Range.of(1, 2, 9) + " " + new Range(3).compareTo(r) + " " + Range.made + Range.EMPTY);
    int sum = 0;
    for (int i : r) {
      sum += i;
    }
    System.out.println(sum);
    Range.Inner inner = new Range.Inner(r, "a", "b");
    inner.names()[0] = "changed";
    System.out.println(inner + " " + inner.equals(new Range.Inner(r, "a", "b")) + new Range.Inner(r).names().length);
    Node<Integer> tree = new Node<>(5).add(3).add(8).add(4);
    System.out.println(tree + " " + tree.map(i -> "n" + i).left() + " " + tree.equals(new Node<>(5).add(3).add(4).add(8)));
    System.out.println(new Secret("u", "p") + " " + new Secret("u", "p").password() + new Secret("u", "x").equals(new Secret("u", "p")) + new Secret("u", null).hashCode());
    record Local(String key, int value) {
      static int calls;

      static Local parse(String s) {
        calls++;
        String[] parts = s.split("=");
        return new Local(parts[0], Integer.parseInt(parts[1]));
      }
    }
    List<Local> locals = new ArrayList<>(List.of(Local.parse("b=2"), Local.parse("a=1")));
    locals.sort(java.util.Comparator.comparing(Local::key));
    System.out.println(locals + " " + Local.calls);
    Numbers n = new Numbers(Float.NaN, -0.0, Long.MIN_VALUE, (byte) -1);
    System.out.println(n + " " + n.hashCode() + " " + n.equals(new Numbers(Float.intBitsToFloat(0x7fc00001), -0.0, Long.MIN_VALUE, (byte) -1)) + n.equals(new Numbers(Float.NaN, 0.0, Long.MIN_VALUE, (byte) -1)));
    System.out.println(new Self(null) + " " + new Self(null).hashCode() + new Self(null).equals(new Self(List.of())) + new Self(List.of(new Self(null))));
    Map<Range, String> map = Map.of(new Range(1, 2), "x");
    System.out.println(map.get(new Range(2, 1)) + " " + new Range(1, 1).equals(null) + " " + (Object) r.getClass().isRecord() + Record.class.isInstance(r));
    try {
      new Numbers(1, 2, 3, (byte) 4).equals(new Self(null).items().get(0));
    } catch (NullPointerException e) {
      System.out.println("null items");
    }
  }
}
