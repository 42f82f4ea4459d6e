package dev.kiln.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JMethod;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Selection, compared with what the JVM that runs the test selects. */
class SelectionTest {
  @TempDir Path dir;

  @Test
  void packagePrivateMethodsOverrideOnlyInTheirPackage() throws Exception {
    Compiled.java(
        dir,
        """
        package p;
        public class A { String m() { return "p/A"; }
          public static String call(A a) { return a.m(); } }
        """);
    Compiled.java(
        dir, "package q; public class B extends p.A { public String m() { return \"q/B\"; } }");
    Compiled.java(
        dir, "package p; public class C extends q.B { public String m() { return \"p/C\"; } }");
    Compiled.java(
        dir, "package q; public class D extends p.C { public String m() { return \"q/D\"; } }");
    Compiled.java(
        dir,
        """
        public class Main {
          public static void main(String[] x) {
            for (p.A a : new p.A[] {new p.A(), new q.B(), new p.C(), new q.D()}) p.A.call(a);
          }
        }
        """);
    ClosedWorld w = Compiled.world(dir, "Main");
    JMethod m = w.find("p/A", "m", "()Ljava/lang/String;");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()})) {
      Class<?> a = loader.loadClass("p.A");
      for (String name : new String[] {"p/A", "q/B", "p/C", "q/D"}) {
        Object receiver =
            loader.loadClass(name.replace('/', '.')).getDeclaredConstructor().newInstance();
        Object expected = a.getMethod("call", a).invoke(null, receiver);
        assertEquals(expected, w.select(w.find(name), m).owner().name(), name);
      }
    }
  }

  @Test
  void defaultsConflictAndSpecialize() throws IOException {
    Compiled.java(
        dir,
        """
        interface I { default String m() { return "I"; } }
        interface J extends I { default String m() { return "J"; } }
        interface K {}
        interface M {}
        class OnlyI implements I {}
        class Clash implements I, K {}
        class OneDefault implements I, M {}
        class Both implements I, J {}
        class Main {
          public static void main(String[] a) {
            I[] all = {new OnlyI(), new Both(), new Clash(), new OneDefault()};
            for (I i : all) i.m();
          }
        }
        """);
    // Changed behind the back of the classes that implement them.
    interfaceOf("K", false);
    interfaceOf("M", true);
    ClosedWorld w = Compiled.world(dir, "Main");
    JMethod m = w.find("I", "m", "()Ljava/lang/String;");
    assertEquals("I", w.select(w.find("OnlyI"), m).owner().name());
    assertEquals("J", w.select(w.find("Both"), m).owner().name());
    assertNull(w.select(w.find("Clash"), m));
    assertEquals("I", w.select(w.find("OneDefault"), m).owner().name());
  }

  private void interfaceOf(String name, boolean isAbstract) throws IOException {
    ClassWriter w = new ClassWriter(0);
    int kind = Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
    w.visit(Opcodes.V17, kind, name, null, "java/lang/Object", null);
    int access = Opcodes.ACC_PUBLIC | (isAbstract ? Opcodes.ACC_ABSTRACT : 0);
    MethodVisitor m = w.visitMethod(access, "m", "()Ljava/lang/String;", null, null);
    if (!isAbstract) {
      m.visitCode();
      m.visitLdcInsn(name);
      m.visitInsn(Opcodes.ARETURN);
      m.visitMaxs(1, 1);
    }
    m.visitEnd();
    Files.write(dir.resolve(name + ".class"), w.toByteArray());
  }
}
