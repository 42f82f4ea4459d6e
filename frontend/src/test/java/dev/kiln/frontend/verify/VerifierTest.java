package dev.kiln.frontend.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.frontend.ClosedWorldBuilder;
import dev.kiln.frontend.WorldOptions;
import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the verifier lets pass and what not; messages are compared with HotSpot's in tests. */
class VerifierTest implements Opcodes {
  @TempDir Path dir;

  /** All of it is right, and HotSpot verifies it with -Xverify:all. */
  @Test
  void acceptsTheClassLibrary() throws IOException {
    assertEquals(0, VerifyEverything.run("jrt:java.base"));
  }

  /** Compiled code where interfaces meet: no call of it needs a look at the receiver. */
  @Test
  void javacNeverConfusesInterfaces() throws IOException {
    String source =
        """
        import java.util.*;
        import java.util.function.*;
        public class Main {
          interface Shape { double area(); }
          interface Named { String name(); }
          record Disc(double r) implements Shape, Named {
            public double area() { return r; }
            public String name() { return "disc"; }
          }
          enum Unit implements Shape, Named { ONE; public double area() { return 1; } }
          static <T extends Object & Shape & Named> double both(T t, T[] ts) {
            double sum = t.name().length() + t.area();
            for (T x : ts) { sum += x.area() + x.name().length(); }
            return sum;
          }
          public static void main(String[] a) {
            var o = a.length == 0 ? new Disc(1) : Unit.ONE;
            System.out.println(o.area() + o.name());
            Comparable<?> c = a.length == 0 ? "x" : Integer.valueOf(1);
            Collection<String> l = a.length == 0 ? new ArrayList<>() : new HashSet<>();
            for (String s : l) { c = s; }
            Shape[] shapes = a.length == 0 ? new Disc[1] : Unit.values();
            shapes[0].area();
            both(new Disc(2), new Disc[0]);
            Runnable r = (Runnable & java.io.Serializable) () -> System.out.println(l);
            try { r.run(); } catch (IllegalStateException | NullPointerException e) {
              Supplier<? extends RuntimeException> s = () -> e;
              throw s.get();
            }
            System.out.println(c);
          }
        }
        """;
    Path file = Files.writeString(dir.resolve("Main.java"), source);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", dir.toString(), file.toString());
    assertEquals(0, result);
    ClosedWorld world = world();
    for (JClass c : world.classes()) {
      assertFalse(c.isLenient(), c.name());
      assertNull(c.linkError(), c.name());
    }
  }

  @Test
  void aBadMethodSpoilsItsClassAndThoseBelow() throws IOException {
    define("Bad", "java/lang/Object", w -> method(w, "bad", m -> m.visitInsn(POP)));
    define("Below", "Bad", w -> method(w, "called", m -> call(m, "Never", "called")));
    define("Never", "java/lang/Object", w -> method(w, "called", m -> {}));
    define("Main", "java/lang/Object", w -> main(w, m -> call(m, "Below", "called")));
    ClosedWorld world = world();
    assertEquals("java/lang/VerifyError", world.find("Below").linkError().errorClass());
    String message = world.find("Below").linkError().message();
    assertTrue(message.startsWith("Operand stack underflow\n"), message);
    assertTrue(message.contains("Bad.bad()V"), message);
    assertNull(world.find("Main").linkError());
    assertNull(world.find("Never"), "its caller never runs");
    assertNotNull(world.find("java/lang/VerifyError"));
  }

  /** Tools that compute frames without the hierarchy put Object where interfaces meet. */
  @Test
  void inferenceKnowsMoreThanStackMaps() throws IOException {
    define(
        "Main",
        "java/lang/Object",
        w ->
            main(
                w,
                m -> {
                  Label other = new Label();
                  Label join = new Label();
                  m.visitVarInsn(ALOAD, 0);
                  m.visitInsn(ARRAYLENGTH);
                  m.visitJumpInsn(IFEQ, other);
                  newObject(m, "java/util/ArrayList");
                  m.visitJumpInsn(GOTO, join);
                  m.visitLabel(other);
                  m.visitFrame(F_SAME, 0, null, 0, null);
                  newObject(m, "java/util/ArrayDeque");
                  m.visitLabel(join);
                  m.visitFrame(F_SAME1, 0, null, 1, new Object[] {"java/lang/Object"});
                  m.visitMethodInsn(INVOKEINTERFACE, "java/util/Collection", "clear", "()V", true);
                }));
    assertFalse(world().find("java/util/Collection").isLenient());
  }

  @Test
  void unprovenInterfacesAreLenientWithThoseAbove() throws IOException {
    define(
        "Main",
        "java/lang/Object",
        w ->
            main(
                w,
                m -> {
                  newObject(m, "java/lang/Object");
                  m.visitMethodInsn(INVOKEINTERFACE, "java/util/List", "clear", "()V", true);
                  newObject(m, "java/util/ArrayDeque");
                  m.visitMethodInsn(INVOKEINTERFACE, "java/util/Deque", "clear", "()V", true);
                }));
    ClosedWorld world = world();
    assertNull(world.find("Main").linkError());
    assertTrue(world.find("java/util/List").isLenient());
    assertTrue(world.find("java/util/Collection").isLenient());
    assertFalse(world.find("java/util/Deque").isLenient());
  }

  private ClosedWorld world() {
    return new ClosedWorldBuilder(WorldOptions.of(List.of(dir), "Main").withStart(null))
        .hooks(Hooks.NONE)
        .build();
  }

  private void define(String name, String superclass, Consumer<ClassWriter> members)
      throws IOException {
    ClassWriter w = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    w.visit(V17, ACC_PUBLIC | ACC_SUPER, name, null, superclass, null);
    members.accept(w);
    w.visitEnd();
    Files.write(dir.resolve(name + ".class"), w.toByteArray());
  }

  private static void main(ClassWriter w, Consumer<MethodVisitor> body) {
    method(w, "main", "([Ljava/lang/String;)V", body);
  }

  private static void method(ClassWriter w, String name, Consumer<MethodVisitor> body) {
    method(w, name, "()V", body);
  }

  private static void method(
      ClassWriter w, String name, String desc, Consumer<MethodVisitor> body) {
    MethodVisitor m = w.visitMethod(ACC_PUBLIC | ACC_STATIC, name, desc, null, null);
    m.visitCode();
    body.accept(m);
    m.visitInsn(RETURN);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }

  private static void call(MethodVisitor m, String owner, String name) {
    m.visitMethodInsn(INVOKESTATIC, owner, name, "()V", false);
  }

  private static void newObject(MethodVisitor m, String name) {
    m.visitTypeInsn(NEW, name);
    m.visitInsn(DUP);
    m.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
  }
}
