package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Class files that the verifier rejects, and calls whose receiver lacks the interface or the
 * method: the same errors at the same places as on HotSpot. One image holds all of them.
 */
class VerificationTest {
  private static final Path WORK = Path.of("target", "verification");

  /** What the bad classes refer to, and the main class without its list. */
  private static final String SOURCE =
      """
      import java.util.concurrent.Callable;

      public class Main {
        interface Case { void run() throws Throwable; }

        static void attempt(String name, Case c) {
          for (int i = 1; i <= 2; i++) {
            try {
              c.run();
              System.out.println(name + " ran");
            } catch (Throwable t) {
              String message = String.valueOf(t.getMessage());
              String first = message.lines().findFirst().orElse("");
              String where = message.lines().filter(l -> l.startsWith("    "))
                  .findFirst().map(l -> l.replaceAll(" @.*", "")).orElse("");
              System.out.println(
                  name + " " + t.getClass().getName() + ": " + shown(first) + where);
            }
          }
        }

        // HotSpot says where in the code; old class files have messages of an older verifier.
        static String shown(String message) {
          return message.replaceAll("(target|handler) \\\\d+$", "$1")
              .replaceAll("^(\\\\(class: \\\\S+ method: \\\\S+ signature: \\\\S+\\\\)).*", "$1");
        }

        public static void main(String[] args) {
      CASES
          System.out.println(BelowBad.class.getName());
        }
      }

      class Targets {
        int number;
        static Integer boxed;
        static void take(Integer i) {}
        static void takeAll(Integer[] i) {}
        static void compare(Comparable<?> c) { System.out.println(c.getClass() != null); }
        static void show(int i) { System.out.println(i); }
        static void ran() { System.out.println("ran"); }
      }

      interface Above { void above(); }
      interface Shape extends Above { void area(); default void twice() { area(); area(); } }
      interface BelowShape extends Shape {}
      interface Single { void only(); }
      interface Nobody { void none(); }
      interface Left { default void side() { System.out.println("left"); } }
      interface Right { default void side() { System.out.println("right"); } }
      abstract class Abstract { abstract void missing(); void present() {} }
      class Concrete extends Abstract {
        void missing() { System.out.println("concrete"); }
        public final void last(int i) {}
      }
      class Circle implements BelowShape {
        public void area() { System.out.println("circle"); }
        public void above() {}
      }
      class Square implements BelowShape {
        public void area() { System.out.println("square"); }
        public void above() { System.out.println("above"); }
      }
      class Only implements Single { public void only() { System.out.println("only"); } }

      class Uses {
        static Shape field;
        static void shape(Shape s) { s.area(); }
        static void single(Single s) { s.only(); }
        static void nobody(Nobody n) { n.none(); }
        static void defaulted(Shape s) { s.twice(); }
        static void useField() { field.area(); }
        static void shapes(Shape[] s) { s[0].area(); }
        static void above(BelowShape s) { Above a = s; a.above(); }
        static void asks(Shape s) { Object o = s; System.out.println(o instanceof Shape); }
        static void abstracted(Abstract a) { a.missing(); }
        static void left(Left l) { l.side(); }
        static void good() {
          shape(new Circle());
          shape(new Square());
          single(new Only());
          abstracted(new Concrete());
          left(new Left() {});
          left(new Left() { public void side() { System.out.println("own"); } });
        }
      }
      """;

  private static final String OTHER =
      "package other; public class Base { public Base() {} protected int secret;"
          + " protected void guarded() {} }";

  @Test
  void sameErrors() throws IOException, InterruptedException {
    Map<String, byte[]> bad = BadCode.all();
    Path sources = WORK.resolve("sources");
    Path classes = WORK.resolve("classes").toAbsolutePath();
    Files.createDirectories(sources.resolve("other"));
    Files.writeString(sources.resolve("other/Base.java"), OTHER);
    Files.writeString(sources.resolve("Main.java"), source(bad));
    Program.compile(sources, classes, List.of());
    for (Map.Entry<String, byte[]> c : bad.entrySet()) {
      Files.write(classes.resolve(c.getKey() + ".class"), c.getValue());
    }
    Program program =
        new Program("bad", List.of(classes), "Main", List.of(), List.of(), new byte[0]);
    Differential.Pair pair = new Differential(WORK).run(program);
    Outcome expected = pair.expected();
    assertTrue(expected.stdout().contains("VerifyError"), expected.toString());
    assertEquals(expected.stdout(), pair.actual().stdout());
    assertEquals(expected.stderr(), pair.actual().stderr());
    assertEquals(expected.exit(), pair.actual().exit());
  }

  /** Stubs of the bad classes are there for the compiler; their class files get replaced. */
  private static String source(Map<String, byte[]> bad) {
    String cases =
        bad.keySet().stream()
            .filter(name -> !STUBS_ONLY.contains(name))
            .map(name -> "    attempt(\"" + name + "\", () -> " + name + ".touch());\n")
            .collect(Collectors.joining());
    String stubs =
        bad.keySet().stream()
            .map(name -> "class " + name + " { static void touch() {} }\n")
            .collect(Collectors.joining());
    return SOURCE.replace("CASES\n", cases + "    attempt(\"good\", Uses::good);\n") + stubs;
  }

  /** Classes that others use. */
  private static final List<String> STUBS_ONLY =
      List.of("BadInterface", "Lacking", "AbstractBelow", "Torn", "Hiding", "Protecting");
}
