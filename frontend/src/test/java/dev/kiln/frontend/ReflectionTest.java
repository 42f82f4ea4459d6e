package dev.kiln.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.frontend.synth.StandardHooks;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reflection rules keep, without start-up code. */
class ReflectionTest {
  @TempDir Path dir;

  private ClosedWorld world(String source) throws IOException {
    Compiled.java(dir, source);
    return new ClosedWorldBuilder(WorldOptions.of(List.of(dir), "Main").withStart(null))
        .hooks(StandardHooks.create(WorldOptions.of(List.of(dir), "Main")))
        .build();
  }

  private static boolean method(ClosedWorld w, String owner, String name) {
    JClass c = w.find(owner);
    return c != null
        && c.declaredMethods().stream()
            .anyMatch(m -> m.name().equals(name) && m.isReflective() && m.isCompiled());
  }

  private static boolean field(ClosedWorld w, String owner, String name) {
    JClass c = w.find(owner);
    return c != null
        && c.fields().stream().anyMatch(f -> f.name().equals(name) && f.isReflective());
  }

  @Test
  void constantsNameMembers() throws IOException {
    ClosedWorld w =
        world(
            """
            import java.util.concurrent.atomic.*;
            class A { volatile int n; int other; void m(int x) {} void k() {} A() {} }
            class Main {
              public static void main(String[] a) throws Exception {
                AtomicIntegerFieldUpdater.newUpdater(A.class, "n");
                call();
              }
              static void call() throws Exception {
                A.class.getDeclaredMethod("m", int.class);
                A.class.getDeclaredConstructor();
              }
            }
            """);
    assertTrue(field(w, "A", "n"));
    assertFalse(field(w, "A", "other"));
    assertTrue(method(w, "A", "m"));
    assertFalse(method(w, "A", "k"));
    assertTrue(method(w, "A", "<init>"));
    assertTrue(w.isInstantiated(w.find("A")));
    assertFalse(w.reflectionKept().isEmpty());
  }

  @Test
  void computedNamesKeepAllMembersOfTheConstantClass() throws IOException {
    ClosedWorld w =
        world(
            """
            class Base { int inherited; void below() {} }
            class A extends Base { int n; void m() {} }
            class B { int n; void m() {} }
            class Main {
              public static void main(String[] a) throws Exception {
                A.class.getField(a[0]);
                B.class.getMethod(a[0]);
              }
            }
            """);
    assertTrue(field(w, "A", "n"));
    assertTrue(field(w, "Base", "inherited"));
    assertFalse(method(w, "A", "m"));
    assertTrue(method(w, "B", "m"));
    assertFalse(field(w, "B", "n"));
  }

  @Test
  void theClassOfANewObjectOfTheLibraryIsKnown() throws IOException {
    ClosedWorld w =
        world(
            """
            class Main {
              public static void main(String[] a) throws Exception {
                new java.util.BitSet().getClass().getConstructor(int.class);
              }
            }
            """);
    assertTrue(method(w, "java/util/BitSet", "<init>"));
    assertFalse(method(w, "java/util/BitSet", "flip"));
  }

  @Test
  void arraysOfComputedClassesAreKept() throws IOException {
    String source =
        """
        class A {}
        class Main {
          public static void main(String[] a) {
            Class<?> c = new A().getClass();
            System.out.println(%s);
          }
        }
        """;
    assertNull(world(source.formatted("c")).find("[LA;"));
    assertNotNull(world(source.formatted("c.arrayType()")).find("[LA;"));
    assertNotNull(
        world(source.formatted("java.lang.reflect.Array.newInstance(c, 1)")).find("[LA;"));
  }

  @Test
  void classesAreFoundByName() throws IOException {
    ClosedWorld w =
        world(
            """
            class Named { public Named() {} static { System.nanoTime(); } }
            class Other {}
            class Main {
              public static void main(String[] a) throws Exception {
                Class.forName("Named").newInstance();
              }
            }
            """);
    assertTrue(w.find("Named").reflective());
    assertTrue(method(w, "Named", "<init>"));
    assertNull(w.find("Other"));
  }

  @Test
  void openReflectionKeepsTheApplicationsMembers() throws IOException {
    ClosedWorld w =
        world(
            """
            import java.util.*;
            class Item { String name; Item() {} }
            class Order { int id; List<Item> items = new ArrayList<>(); String tell() { return ""; } }
            class Main {
              public static void main(String[] a) throws Exception {
                show(new Order());
              }
              static void show(Object o) throws Exception {
                for (var f : o.getClass().getDeclaredFields()) f.get(o);
                o.getClass().getDeclaredConstructor().newInstance();
              }
            }
            """);
    assertTrue(field(w, "Order", "id"));
    assertTrue(field(w, "Item", "name"), "named in a generic type only");
    assertTrue(method(w, "Item", "<init>"));
    assertFalse(method(w, "Order", "tell"));
    assertFalse(field(w, "java/util/ArrayList", "size"));
  }

  @Test
  void stringsElsewhereNameClassesForAnOpenLookUp() throws IOException {
    ClosedWorld w =
        world(
            """
            class Main {
              static Object make(String type, String method) throws Exception {
                return Class.forName(type).getMethod(method, CharSequence.class)
                    .invoke(null, "PT1S");
              }
              public static void main(String[] a) throws Exception {
                make("java.time.Duration", "parse");
              }
            }
            """);
    assertTrue(w.find("java/time/Duration").reflective());
    assertTrue(method(w, "java/time/Duration", "parse"));
    assertFalse(method(w, "java/time/Duration", "toDays"));
  }

  @Test
  void enumsHaveValuesOnceTheyCanBeAsked() throws IOException {
    String colour = "enum Colour { RED, BLUE }\n";
    ClosedWorld asked =
        world(
            colour
                + """
                class Main {
                  public static void main(String[] a) {
                    Enum.valueOf(Colour.class, a[0]);
                  }
                }
                """);
    assertTrue(method(asked, "Colour", "values"));
  }

  @Test
  void annotationElementsAreFactsOnly() throws IOException {
    ClosedWorld w =
        world(
            """
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) @interface Mark { String value(); }
            @Mark("x") class Main {
              public static void main(String[] a) {
                Main.class.getAnnotation(Mark.class);
              }
            }
            """);
    JMethod value = w.find("Mark", "value", "()Ljava/lang/String;");
    assertNotNull(value);
    assertTrue(value.isReflective());
    assertTrue(w.find("Mark").methods().contains(value));
  }

  @Test
  void servicesHaveTheirProviders() throws IOException {
    Files.createDirectories(dir.resolve("META-INF/services"));
    Files.writeString(
        dir.resolve("META-INF/services/Codec"), "# ours\nZip # the one\n\nno.such.Provider\n");
    ClosedWorld w =
        world(
            """
            interface Codec {}
            class Zip implements Codec { public Zip() {} }
            class Main {
              public static void main(String[] a) {
                java.util.ServiceLoader.load(Codec.class);
              }
            }
            """);
    assertEquals(Map.of("Codec", List.of("Zip", "no.such.Provider")), w.services());
    assertTrue(method(w, "Zip", "<init>"));
  }

  @Test
  void recordsKeepTheirAccessors() throws IOException {
    ClosedWorld w =
        world(
            """
            record Point(int x, int y) {}
            class Main {
              public static void main(String[] a) {
                Point.class.getRecordComponents();
                java.lang.reflect.Array.newInstance(Point.class, 3);
              }
            }
            """);
    assertTrue(method(w, "Point", "x"));
    assertNotNull(w.find("[LPoint;"));
  }

  @Test
  void whatIsMadeForTheProgramIsNotTheLibrarys() throws IOException {
    ClosedWorld w =
        world(
            """
            import java.lang.annotation.*;
            import java.lang.reflect.Proxy;
            @Retention(RetentionPolicy.RUNTIME) @interface Mark { int value(); }
            @Mark(1) class Main {
              public static void main(String[] a) {
                Runnable own = () -> System.out.println(a.length + " of " + a[0]);
                own.run();
                Main.class.getAnnotation(Mark.class).value();
                Main.class.getAnnotation(FunctionalInterface.class);
                Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, (p, m, x) -> null);
              }
            }
            """);
    assertTrue(w.find("java/lang/String").isLibrary());
    assertFalse(w.find("Main").isLibrary());
    assertFalse(w.find("[LMain;") != null && w.find("[LMain;").isLibrary());
    assertFalse(w.find("java/lang/StringConcatHelper$$Kiln$App").isLibrary());
    assertEquals("java.base", w.find("java/lang/StringConcatHelper$$Kiln$App").moduleName());
    assertTrue(w.find("java/lang/StringConcatHelper$$Kiln").isLibrary());
    assertFalse(w.find("Mark$$KilnAnnotation").isLibrary());
    assertTrue(w.find("java/lang/FunctionalInterface$$KilnAnnotation").isLibrary());
    List<JClass> proxies =
        w.classes().stream().filter(c -> c.name().contains("$Proxy") && !c.isArray()).toList();
    assertFalse(proxies.isEmpty());
    assertTrue(proxies.stream().noneMatch(JClass::isLibrary));
    assertTrue(
        w.classes().stream()
            .filter(c -> c.name().contains("$$Kiln$Lambda"))
            .allMatch(c -> c.isLibrary() == (c.moduleName() != null)));
  }
}
