package language;

/** var: of anonymous classes, intersection results, loops, resources, lambda parameters, arrays, diamond. */
public class VarInference {
  static class Res implements AutoCloseable {
    final String name;

    Res(String name) {
      this.name = name;
    }

    @Override
    public void close() {
      System.out.println("close " + name);
    }
  }

  public static void main(String[] args) {
    var i = 5;
    var l = 5L + i;
    var c = 'c';
    var s = c + "s";
    var f = i / 2f;
    var list = new java.util.ArrayList<java.util.Map<String, ? extends Number>>();
    list.add(java.util.Map.of("k", 1));
    list.add(java.util.Map.of("k", 2.5));
    for (var m : list) for (var e : m.entrySet()) System.out.print(e.getKey() + e.getValue().intValue() + " ");
    for (var k = 0; k < 3; k++) System.out.print(k);
    System.out.println(l + s + f + ((Object) l).getClass() + ((Object) f).getClass());
    var array = new int[][] {{1}, {2, 3}};
    var row = array[1];
    row[0] += i;
    System.out.println(array[1][0] + array.length);
    var counter = new Object() {
      int hits = 10;
      String label = "hits";

      void hit() {
        hits++;
      }
    };
    counter.hit();
    Runnable r = () -> counter.hits *= 2;
    r.run();
    System.out.println(counter.label + counter.hits);
    try (var a = new Res("a"); var b = new Res("b")) {
      System.out.println(a.name + b.name);
    }
    java.util.function.BiFunction<Integer, Integer, Integer> add = (var x, var y) -> x + y;
    var choice = args.length == 0 ? java.util.List.of(1) : new java.util.HashSet<Integer>();
    System.out.println(add.apply(1, 2) + " " + choice.size() + " " + choice.contains(1));
    var var = "var";
    System.out.println(var.length() + new Object() {
      @Override
      public String toString() {
        return "inline " + var;
      }
    }.toString());
  }
}
