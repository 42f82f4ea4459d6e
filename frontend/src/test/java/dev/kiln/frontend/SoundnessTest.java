package dev.kiln.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JMethod;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What HotSpot runs of a program must be reachable: its diagnostic list of methods touched is the
 * oracle.
 */
class SoundnessTest {
  private static final Pattern TOUCHED = Pattern.compile("(?m)^(p/[^ .:]+)\\.([^ :]+):(\\(\\S+)$");

  /** The library's classes for which nothing stands in for the JDK's own code. */
  private static final Pattern LIBRARY =
      Pattern.compile(
          "(?m)^(java/util/(?:PriorityQueue|BitSet|StringJoiner|AbstractQueue)(?:\\$\\w+)?)"
              + "\\.([^ :]+):(\\(\\S+)$");

  @TempDir Path dir;

  @Test
  void everythingThatRunsIsReachable() throws Exception {
    Compiled.java(
        dir,
        """
        package p;
        import java.util.*;
        import java.util.function.*;
        import java.util.stream.*;
        public class Main {
          interface Shape { double area(); default String text() { return name() + area(); }
            private String name() { return getClass().getSimpleName(); } }
          record Circle(double r) implements Shape { public double area() { return 3 * r * r; } }
          static class Square implements Shape { final double side; Square(double s) { side = s; }
            public double area() { return side * side; } @Override public String text() { return "sq"; } }
          enum Color { RED { int code() { return 1; } }, BLUE; int code() { return 2; } }
          static class Bad extends RuntimeException { Bad(String s) { super(s); } }
          static class Holder { static final Holder INSTANCE = new Holder(); int n; int next() { return ++n; } }
          static <T extends Comparable<T>> T max(List<T> all) {
            T best = all.get(0);
            for (T t : all) if (t.compareTo(best) > 0) best = t;
            return best;
          }
          class Inner implements Iterator<Integer> { int i; public boolean hasNext() { return i < 3; }
            public Integer next() { return i++; } }
          public static void main(String[] args) throws Exception {
            List<Shape> shapes = new ArrayList<>(List.of(new Circle(2), new Square(3)));
            shapes.forEach(s -> System.out.println(s.text()));
            Map<String, List<Shape>> by = shapes.stream().collect(
                Collectors.groupingBy(Shape::text, TreeMap::new, Collectors.toList()));
            System.out.println(by.keySet());
            switch (Color.valueOf("RED")) { case RED: System.out.println(Color.BLUE.code()); break; default: }
            System.out.println(max(Arrays.asList(3, 1, 2)) + Color.RED.code());
            try { throw new Bad("x" + Holder.INSTANCE.next()); } catch (Bad e) { System.out.println(e.getMessage()); }
            Iterator<Integer> it = new Main().new Inner();
            Iterable<Integer> all = () -> it;
            for (int n : all) System.out.println(n);
            PriorityQueue<String> q = new PriorityQueue<>(Comparator.comparing(String::length).reversed());
            q.add("a"); q.add("bb"); System.out.println(q.poll());
            Supplier<Function<Integer, Integer>> f = () -> x -> x + Holder.INSTANCE.n;
            System.out.println(f.get().apply(1));
            Thread t = new Thread(() -> System.out.println(new ArrayDeque<>(List.of(1, 2)).peekLast()));
            t.start(); t.join();
            System.out.println(new Circle(1).equals(new Circle(1)) + " " + new Circle(1).hashCode());
            StringJoiner j = new StringJoiner("-"); j.add("a").add("b"); System.out.println(j);
            BitSet bits = new BitSet(); bits.set(5); System.out.println(bits);
          }
        }
        """);
    ClosedWorld world =
        new ClosedWorldBuilder(
                WorldOptions.of(List.of(dir), "p.Main").withNatives(RuntimeCatalog.load()))
            .build();
    Set<String> reachable =
        world.compiledMethods().stream().map(JMethod::symbol).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    String output = touched(dir, "p.Main");
    for (Pattern pattern : List.of(TOUCHED, LIBRARY)) {
      int count = 0;
      for (Matcher m = pattern.matcher(output); m.find(); count++) {
        String symbol = m.group(1) + "." + m.group(2) + m.group(3);
        if (!symbol.contains("$$Lambda")
            && !m.group(2).equals("<clinit>")
            && !reachable.contains(symbol)) {
          missing.add(symbol);
        }
      }
      assertTrue(count > 5, () -> "no list of methods in: " + output);
    }
    assertEquals(List.of(), missing);
  }

  private static String touched(Path classes, String main) throws Exception {
    Process p =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xint",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+LogTouchedMethods",
                "-XX:+PrintTouchedMethodsAtExit",
                "-cp",
                classes.toString(),
                main)
            .redirectErrorStream(true)
            .start();
    String text = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, p.waitFor(), text);
    return text;
  }
}
