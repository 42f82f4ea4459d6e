package language;

/** Self-bounded types: builders, comparables, visitors with type parameters, fluent subclasses. */
public class RecursiveGenerics {
  abstract static class Builder<T extends Builder<T>> {
    protected StringBuilder out = new StringBuilder();

    abstract T self();

    T add(String s) {
      out.append(s).append(';');
      return self();
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }

  static class Html extends Builder<Html> {
    @Override
    Html self() {
      return this;
    }

    Html tag(String t) {
      out.insert(0, "<" + t + ">").append("</" + t + ">");
      return this;
    }
  }

  interface Visitor<R> {
    R leaf(int v);

    R node(Tree l, Tree r);
  }

  interface Tree {
    <R> R accept(Visitor<R> v);

    static Tree leaf(int n) {
      return new Tree() {
        @Override
        public <R> R accept(Visitor<R> v) {
          return v.leaf(n);
        }
      };
    }

    static Tree node(Tree l, Tree r) {
      return new Tree() {
        @Override
        public <R> R accept(Visitor<R> v) {
          return v.node(l, r);
        }
      };
    }
  }

  static <E extends Enum<E> & Comparable<E>> E max(E a, E b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  static <T extends Comparable<? super T>> T top(java.util.Collection<? extends T> c) {
    java.util.Iterator<? extends T> i = c.iterator();
    T best = i.next();
    while (i.hasNext()) {
      T t = i.next();
      if (t.compareTo(best) > 0) best = t;
    }
    return best;
  }

  public static void main(String[] args) {
    System.out.println(new Html().add("x").tag("b").add("y").tag("i"));
    Tree t = Tree.node(Tree.node(Tree.leaf(1), Tree.leaf(2)), Tree.leaf(3));
    int sum = t.accept(new Visitor<Integer>() {
      @Override
      public Integer leaf(int v) {
        return v;
      }

      @Override
      public Integer node(Tree l, Tree r) {
        return l.accept(this) + r.accept(this);
      }
    });
    String text = t.accept(new Visitor<String>() {
      @Override
      public String leaf(int v) {
        return "" + v;
      }

      @Override
      public String node(Tree l, Tree r) {
        return "(" + l.accept(this) + " " + r.accept(this) + ")";
      }
    });
    System.out.println(sum + " " + text + " " + max(Thread.State.NEW, Thread.State.WAITING) + " " + top(java.util.List.of("b", "c")));
  }
}
