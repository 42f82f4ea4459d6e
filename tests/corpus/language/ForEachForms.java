package language;

/** Enhanced for over arrays, iterables, nested, changed under way, unboxing and widening the element, iterator evaluated once. */
public class ForEachForms {
  static int evaluated;

  static <T> T once(T t) {
    evaluated++;
    return t;
  }

  static class Countdown implements Iterable<Integer> {
    final int from;

    Countdown(int from) {
      this.from = from;
    }

    @Override
    public java.util.Iterator<Integer> iterator() {
      return new java.util.Iterator<>() {
        int n = from;

        @Override
        public boolean hasNext() {
          return n > 0;
        }

        @Override
        public Integer next() {
          return n--;
        }
      };
    }
  }

  public static void main(String[] args) {
    int sum = 0;
    int[] a = {1, 2, 3};
    for (int x : once(a)) {
      sum += x;
      a[2] = 100;
      if (x == 2) a = new int[] {50, 51, 52};
    }
    for (long x : new char[] {'a', 'b'}) sum += x;
    for (double x : new byte[] {1, -2}) sum += x * 10;
    for (int x : once(java.util.List.of(5, 6))) sum += x;
    for (long x : new Countdown(4)) sum += x;
    System.out.println(sum + " " + evaluated);
    StringBuilder s = new StringBuilder();
    for (String[] row : new String[][] {{"a", "b"}, {}, {"c"}}) for (String c : row) s.append(c);
    for (var e : java.util.Map.of("k", 1).entrySet()) s.append(e.getKey()).append(e.getValue());
    for (Object o : new Integer[] {1, null}) s.append(o);
    for (final int i : new Countdown(3)) {
      if (i == 2) continue;
      Runnable r = () -> s.append('#').append(i);
      r.run();
    }
    for (Iterable<Integer> x = new Countdown(2); x != null; x = null) for (int y : x) s.append(y);
    System.out.println(s);
    try {
      for (int x : new Integer[] {7, null}) s.append(x);
    } catch (NullPointerException e) {
      System.out.println("null element");
    }
    try {
      for (int x : (int[]) null) s.append(x);
    } catch (NullPointerException e) {
      System.out.println("null array");
    }
    java.util.List<Integer> list = new java.util.ArrayList<>(java.util.List.of(1, 2, 3, 4));
    try {
      for (Integer i : list) if (i == 2) list.remove(i);
    } catch (java.util.ConcurrentModificationException e) {
      System.out.println("changed " + list);
    }
    for (Integer i : list) if (i == 3) list.remove(i);
    System.out.println(list);
  }
}
