package language;

/** Local classes that capture variables, are made in loops, refer to each other, are generic, extend one another. */
public class LocalClassCaptures {
  final int base;

  LocalClassCaptures(int base) {
    this.base = base;
  }

  java.util.List<Object> make(int n, String prefix) {
    java.util.List<Object> all = new java.util.ArrayList<>();
    for (int i = 0; i < n; i++) {
      int k = i * 10;
      class Item {
        final int id = k + base;

        Item twin() {
          return new Item();
        }

        @Override
        public String toString() {
          return prefix + id + (k > 0 ? twinText() : "");
        }

        String twinText() {
          class Deep extends Item {
            @Override
            public String toString() {
              return "(" + k + prefix + base + id + ")";
            }
          }
          return new Deep().toString();
        }
      }
      all.add(new Item());
      all.add(new Item().twin());
    }
    return all;
  }

  static <T extends Comparable<T>> T largest(java.util.List<T> list) {
    class Max {
      T best = list.get(0);

      void see(T t) {
        if (t.compareTo(best) > 0) best = t;
      }
    }
    Max m = new Max();
    list.forEach(m::see);
    return m.best;
  }

  public static void main(String[] args) {
    System.out.println(new LocalClassCaptures(5).make(3, "p"));
    System.out.println(largest(java.util.List.of(3, 9, 2)) + largest(java.util.List.of("x", "yy", "y")));
    long[] sum = {0};
    class Adder implements java.util.function.IntConsumer {
      @Override
      public void accept(int v) {
        sum[0] += v * (long) args.length + v;
      }

      Adder again(int times) {
        for (int i = 0; i < times; i++) accept(i);
        return this;
      }
    }
    java.util.stream.IntStream.range(0, 5).forEach(new Adder().again(3));
    System.out.println(sum[0]);
  }
}
