package language;

import java.lang.annotation.*;
import java.util.*;

/** Records: compact constructors, arrays and floats in equality, varargs, nested generics, static members, interfaces, overridden accessors. */
public class RecordCorners {
  @Retention(RetentionPolicy.RUNTIME)
  @interface Mark {
    String value() default "none";
  }

  record Empty() {}

  record Floats(float f, double d) {}

  record Arrays2(int[] a, String... rest) {}

  record Pair<A extends Comparable<A>, B>(A first, B second) implements Comparable<Pair<A, B>> {
    static int compared;

    @Override
    public int compareTo(Pair<A, B> o) {
      compared++;
      return first.compareTo(o.first);
    }

    <C> Pair<A, C> with(C c) {
      return new Pair<>(first, c);
    }
  }

  record Range(int from, int to) {
    Range {
      if (from > to) {
        int t = from;
        from = to;
        to = t;
      }
    }

    Range(int to) {
      this(0, to);
    }

    static Range of(String s) {
      String[] p = s.split("-");
      return p.length == 1 ? new Range(Integer.parseInt(p[0])) : new Range(Integer.parseInt(p[0]), Integer.parseInt(p[1]));
    }

    int length() {
      return to - from;
    }

    @Override
    public int to() {
      return to * 10;
    }
  }

  record All(boolean z, byte b, char c, short s, int i, long l, float f, double d, Object o, int[][] aa) {}

  record Marked(@Mark("x") int x, @Mark List<? extends Number> y) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Marked m && m.x == x;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  record Node(String name, Node next) {}

  public static void main(String[] args) throws Exception {
    System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + " " + new Empty().hashCode());
    System.out.println(new Floats(0f, -0.0).equals(new Floats(0f, 0.0)) + " " + new Floats(Float.NaN, Double.NaN).equals(new Floats(Float.intBitsToFloat(0x7fc00001), Double.NaN)) + " " + new Floats(1, 2).hashCode() + " " + new Floats(-0f, 1e10));
    int[] same = {1};
    System.out.println(new Arrays2(same, "a").equals(new Arrays2(same, "a")) + " " + new Arrays2(null).equals(new Arrays2(null, (String[]) null)) + new Arrays2(same).rest().length);
    List<Pair<String, Integer>> l = new ArrayList<>(List.of(new Pair<>("b", 1), new Pair<>("a", null), new Pair<>("c", 3)));
    Collections.sort(l);
    System.out.println(l + " " + (Pair.compared > 0) + " " + l.get(0).with(List.of(1)) + " " + new Pair<>("x", null).hashCode() + " " + new Pair<>("x", "y").hashCode());
    System.out.println(new Range(5, 2) + " " + Range.of("7") + " " + Range.of("9-1").length() + " " + new Range(3).equals(new Range(0, 3)) + " " + new Range(1, 2).to() + " " + new Range(1, 2).hashCode());
    System.out.println(new All(true, (byte) -1, 'c', (short) 3, 4, 5L, 6f, 7.5, null, null) + " " + new All(true, (byte) -1, 'c', (short) 3, 4, 5L, 6f, 7.5, "o", null).hashCode());
    System.out.println(new Marked(1, List.of(1)).equals(new Marked(1, List.of(2.5))) + " " + Marked.class.getRecordComponents()[0].getAnnotation(Mark.class) + " " + Marked.class.getRecordComponents()[1].getGenericType() + " " + Marked.class.getRecordComponents()[1].getAccessor().invoke(new Marked(3, List.of(4L))));
    Node loop = null;
    for (int i = 0; i < 300; i++) loop = new Node("n" + i, loop);
    System.out.println(loop.toString().length() + " " + loop.hashCode() + " " + loop.equals(new Node("n299", loop.next())));
    record Local(int a) {
      static int count = 5;
      int twice() {
        return 2 * a + count;
      }
    }
    System.out.println(new Local(4).twice() + " " + new Local(3) + " " + Local.class.isRecord() + Local.class.isLocalClass());
  }
}
