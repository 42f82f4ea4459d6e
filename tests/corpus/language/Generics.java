package language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Generic classes and methods: bounds, wildcards, erasure casts, varargs, primitives boxed, raw types, intersections. */
public class Generics {
  static class Stack<T> implements Iterable<T> {
    private Object[] items = new Object[1];
    private int size;

    @SafeVarargs
    final Stack<T> push(T... more) {
      for (T t : more) {
        if (size == items.length) {
          items = java.util.Arrays.copyOf(items, size * 2);
        }
        items[size++] = t;
      }
      return this;
    }

    @SuppressWarnings("unchecked")
    T pop() {
      if (size == 0) {
        throw new NoSuchElementException("empty");
      }
      return (T) items[--size];
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<T>() {
        private int at = size;

        @Override
        public boolean hasNext() {
          return at > 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T next() {
          return (T) items[--at];
        }
      };
    }
  }

  static class Numbers<N extends Number & Comparable<N>> extends Stack<N> {
    double total() {
      double d = 0;
      for (N n : this) {
        d += n.doubleValue();
      }
      return d;
    }

    N largest() {
      N best = null;
      for (N n : this) {
        best = best == null || n.compareTo(best) > 0 ? n : best;
      }
      return best;
    }
  }

  interface Builder<S extends Builder<S>> {
    S self();

    S add(String s);
  }

  static class Text implements Builder<Text> {
    final StringBuilder b = new StringBuilder();

    @Override
    public Text self() {
      return this;
    }

    @Override
    public Text add(String s) {
      b.append(s);
      return self();
    }
  }

  static <S extends Builder<S>> S twice(S s, String t) {
    return s.add(t).self().add(t);
  }

  static <T extends CharSequence & Comparable<T>> String both(T a, T b) {
    return a.length() + ":" + a.compareTo(b) + a.charAt(0);
  }

  static <T> void swap(T[] a, int i, int j) {
    T t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  static double sum(List<? extends Number> l) {
    double d = 0;
    for (Number n : l) {
      d += n.doubleValue();
    }
    return d;
  }

  static void fill(List<? super Integer> l) {
    for (int i = 0; i < 3; i++) {
      l.add(i);
    }
  }

  @SafeVarargs
  static <T> T[] array(T... items) {
    return items;
  }

  static <T> T[] pair(T a, T b) {
    return array(a, b);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Stack<String> s = new Stack<String>().push("a", "b").push("c").push();
    String joined = "";
    for (String t : s) {
      joined += t.toUpperCase();
    }
    System.out.println(joined + s.pop() + s.pop() + s.pop());
    try {
      s.pop();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    Numbers<Integer> n = new Numbers<>();
    n.push(4, 9, 2);
    int popped = n.pop() + 1;
    System.out.println(n.total() + " " + n.largest() + " " + popped);
    System.out.println(twice(new Text(), "xy").b + both("b", "a"));
    Integer[] ints = {1, 2};
    swap(ints, 0, 1);
    List<Object> objects = new ArrayList<>();
    fill(objects);
    List<Number> numbers = new ArrayList<>(List.of(1.5));
    fill(numbers);
    System.out.println(ints[0] + " " + objects + sum(numbers) + array(1, 2).getClass() + array("x").length + array().getClass());
    try {
      String[] pair = pair("a", "b");
      System.out.println(pair.length);
    } catch (ClassCastException e) {
      System.out.println("generic array is Object[]");
    }
    Stack raw = s;
    raw.push(1, 2L);
    Object fine = s.pop();
    System.out.println(fine);
    try {
      String bad = s.pop();
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    List<int[]> arrays = List.of(new int[] {1}, new int[] {2, 3});
    int total = 0;
    for (int[] a : arrays) {
      total += a[a.length - 1]++;
    }
    System.out.println(total + " " + arrays.get(1)[1]);
    Integer cached = 127, same = 127;
    Long l = 5L;
    System.out.println((cached == same) + " " + l.equals(5) + l.equals(5L) + (l == 5) + new Object[] {1, 'c', 2f}[1]);
    try {
      Integer none = args.length > 0 ? 1 : null;
      int unboxed = none;
    } catch (NullPointerException e) {
      System.out.println("null unboxed");
    }
    boolean flag = args.length == 0;
    System.out.println((flag ? 1 : 2.0) + " " + (flag ? (Object) 1 : 2.0) + " " + (flag ? 'a' : 0) + (flag ? null : 0) + (flag ? Integer.valueOf(7) : Long.valueOf(8)));
  }
}
