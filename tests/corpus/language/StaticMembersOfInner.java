package language;

/** Static members in inner, local and anonymous classes as Java 16 allows: counters, constants, methods, nested records. */
public class StaticMembersOfInner {
  class Inner {
    static int count;
    static final String NAME = "inner" + 1;

    final int id = ++count;

    static Inner last;

    static String describe() { return NAME + count + (last == null ? "" : last.id); }

    record Snapshot(int id) {
      static Snapshot of(Inner i) { return new Snapshot(i.id); }
    }

    enum Mode { ON, OFF }

    Mode mode() { return Mode.values()[id % 2]; }
  }

  static String local() {
    class Counter {
      static int n = 10;

      static int next() { return n += 5; }
    }
    Counter.next();
    Object o = new Object() {
      static int made = 100;

      final int mine = ++made;

      @Override public String toString() { return "anonymous " + mine + " " + Counter.next(); }
    };
    return o + " " + Counter.n;
  }

  public static void main(String[] args) {
    System.out.println(Inner.describe() + " " + Inner.count);
    StaticMembersOfInner a = new StaticMembersOfInner(), b = new StaticMembersOfInner();
    Inner x = a.new Inner(), y = b.new Inner();
    Inner.last = y;
    System.out.println(x.id + " " + y.id + " " + Inner.describe() + " " + Inner.Snapshot.of(x) + " " + x.mode() + y.mode() + " " + Inner.Mode.valueOf("OFF").ordinal());
    System.out.println(local() + ", " + local());
  }
}
