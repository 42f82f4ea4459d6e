package dev.kiln.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kiln.frontend.world.CallTarget;
import dev.kiln.frontend.world.ClassTarget;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.FieldTarget;
import dev.kiln.frontend.world.JMethod;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Every way in which resolution fails, compared with the error and message of the JVM that runs the
 * test: each case is one static method of a generated class, run here and resolved there.
 */
class ResolutionTest {
  @TempDir Path dir;

  private final Map<String, Consumer<MethodVisitor>> cases = new LinkedHashMap<>();

  @BeforeEach
  void supportingClasses() throws IOException {
    Compiled.java(
        dir,
        """
        package p;
        public class A {
          private int priv; int pack; protected int prot; public int pub; public static int stat;
          public final int fin = hashCode();
          private void privM() {} void packM() {} protected void protM() {} public void pubM() {}
          public static void statM() {} private static void privStat(int[] a, String s) {}
          public abstract static class Abs { public Abs() {} public abstract void abs(); }
          public interface I { void im(); static void is() {} }
          static class Hidden { public static void f() {} public static int g; }
          interface HiddenI { int g = 1; }
          private A(int x) {}
          public A() {}
        }
        """);
    Compiled.java(dir, "package p; public class B extends A { }");
  }

  private void call(String name, int op, String owner, String method, String desc, boolean itf) {
    cases.put(
        name,
        m -> {
          if (op != Opcodes.INVOKESTATIC) {
            m.visitInsn(Opcodes.ACONST_NULL);
            if (op != Opcodes.INVOKEINTERFACE) {
              m.visitTypeInsn(Opcodes.CHECKCAST, owner);
            }
          }
          for (int i = 1; desc.charAt(i) != ')'; i++) {
            m.visitInsn(desc.charAt(i) == 'I' ? Opcodes.ICONST_0 : Opcodes.ACONST_NULL);
            i = desc.charAt(i) == 'I' ? i : desc.indexOf(';', i);
          }
          m.visitMethodInsn(op, owner, method, desc, itf);
          m.visitInsn(Opcodes.RETURN);
        });
  }

  private void get(String name, int op, String owner, String field, String desc) {
    cases.put(
        name,
        m -> {
          if (op == Opcodes.GETFIELD || op == Opcodes.PUTFIELD) {
            m.visitInsn(Opcodes.ACONST_NULL);
            m.visitTypeInsn(Opcodes.CHECKCAST, owner);
          }
          if (op == Opcodes.PUTFIELD || op == Opcodes.PUTSTATIC) {
            m.visitInsn(Opcodes.ICONST_0);
          }
          m.visitFieldInsn(op, owner, field, desc);
          m.visitInsn(Opcodes.RETURN);
        });
  }

  private void type(String name, int op, String type) {
    cases.put(
        name,
        m -> {
          if (op != Opcodes.NEW) {
            m.visitInsn(op == Opcodes.ANEWARRAY ? Opcodes.ICONST_1 : Opcodes.ACONST_NULL);
          }
          m.visitTypeInsn(op, type);
          m.visitInsn(Opcodes.RETURN);
        });
  }

  @Test
  void errorsAreThoseOfTheJvm() throws Exception {
    call("noMethod", Opcodes.INVOKESTATIC, "p/A", "gone", "(ILjava/lang/String;)V", false);
    call("noVirtual", Opcodes.INVOKEVIRTUAL, "p/B", "gone", "()V", false);
    call("noInterfaceMethod", Opcodes.INVOKEINTERFACE, "p/A$I", "gone", "()V", true);
    call("noClass", Opcodes.INVOKESTATIC, "p/Gone", "f", "()V", false);
    call("privateMethod", Opcodes.INVOKEVIRTUAL, "p/A", "privM", "()V", false);
    call("packageMethod", Opcodes.INVOKEVIRTUAL, "p/B", "packM", "()V", false);
    call("staticCallOfInstance", Opcodes.INVOKESTATIC, "p/A", "pubM", "()V", false);
    call("virtualCallOfStatic", Opcodes.INVOKEVIRTUAL, "p/A", "statM", "()V", false);
    call("interfaceCallOfStatic", Opcodes.INVOKEINTERFACE, "p/A$I", "is", "()V", true);
    call("classAsInterface", Opcodes.INVOKEINTERFACE, "p/A", "pubM", "()V", true);
    call("interfaceAsClass", Opcodes.INVOKEVIRTUAL, "p/A$I", "im", "()V", false);
    call("staticOnWrongKind", Opcodes.INVOKESTATIC, "p/A$I", "is", "()V", false);
    call("staticOnWrongKind2", Opcodes.INVOKESTATIC, "p/A", "statM", "()V", true);
    call("hiddenClass", Opcodes.INVOKESTATIC, "p/A$Hidden", "f", "()V", false);
    get("noField", Opcodes.GETFIELD, "p/A", "gone", "I");
    get("wrongType", Opcodes.GETFIELD, "p/A", "pub", "J");
    get("privateField", Opcodes.GETFIELD, "p/A", "priv", "I");
    get("packageField", Opcodes.GETFIELD, "p/B", "pack", "I");
    get("staticAsInstance", Opcodes.GETFIELD, "p/A", "stat", "I");
    get("instanceAsStatic", Opcodes.GETSTATIC, "p/A", "pub", "I");
    get("hiddenOwner", Opcodes.GETSTATIC, "p/A$Hidden", "g", "I");
    get("hiddenInterface", Opcodes.GETSTATIC, "p/A$HiddenI", "g", "I");
    get("finalField", Opcodes.PUTFIELD, "p/A", "fin", "I");
    type("newMissing", Opcodes.NEW, "p/Gone");
    type("newAbstract", Opcodes.NEW, "p/A$Abs");
    type("newInterface", Opcodes.NEW, "p/A$I");
    type("arrayOfMissing", Opcodes.ANEWARRAY, "p/Gone");
    type("newHidden", Opcodes.NEW, "p/A$Hidden");
    // Fine in both:
    call("good", Opcodes.INVOKESTATIC, "p/B", "statM", "()V", false);
    get("goodField", Opcodes.GETSTATIC, "p/B", "stat", "I");

    Files.write(dir.resolve("Main.class"), mainClass());
    ClosedWorld world = Compiled.world(dir, "Main");
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> actual = new LinkedHashMap<>();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()})) {
      for (String name : cases.keySet()) {
        expected.put(name, run(loader.loadClass("Main"), name));
        actual.put(name, resolve(world, world.find("Main", name, "()V")));
      }
    }
    assertEquals(lines(expected), lines(actual));
  }

  private static String lines(Map<String, String> m) {
    StringBuilder sb = new StringBuilder();
    m.forEach((k, v) -> sb.append(k).append(": ").append(v).append('\n'));
    return sb.toString();
  }

  private byte[] mainClass() {
    ClassWriter w = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    w.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER,
        "Main",
        null,
        "java/lang/Object",
        null);
    MethodVisitor main =
        w.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
    main.visitCode();
    cases
        .keySet()
        .forEach(n -> main.visitMethodInsn(Opcodes.INVOKESTATIC, "Main", n, "()V", false));
    main.visitInsn(Opcodes.RETURN);
    main.visitMaxs(0, 0);
    main.visitEnd();
    cases.forEach(
        (name, body) -> {
          MethodVisitor m =
              w.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, "()V", null, null);
          m.visitCode();
          body.accept(m);
          m.visitMaxs(0, 0);
          m.visitEnd();
        });
    w.visitEnd();
    return w.toByteArray();
  }

  private static String run(Class<?> main, String name) throws ReflectiveOperationException {
    try {
      main.getMethod(name).invoke(null);
      return "fine";
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NullPointerException) {
        return "fine";
      }
      assertThrows(
          LinkageError.class,
          () -> {
            throw e.getCause();
          });
      String text = e.getCause().getClass().getName() + ": " + e.getCause().getMessage();
      return text.replaceAll("loader java.net.URLClassLoader @[0-9a-f]+", "loader 'app'");
    }
  }

  private static String resolve(ClosedWorld world, JMethod m) {
    for (AbstractInsnNode i : m.code().instructions) {
      if (i instanceof MethodInsnNode call
          && world.resolveCall(m, call) instanceof CallTarget.LinkageError e) {
        return shown(e.errorClass(), e.message());
      }
      if (i instanceof FieldInsnNode get
          && world.resolveField(m, get) instanceof FieldTarget.LinkageError e) {
        return shown(e.errorClass(), e.message());
      }
      if (i instanceof TypeInsnNode t && t.getOpcode() != Opcodes.CHECKCAST) {
        if (world.resolveClass(m, t.desc) instanceof ClassTarget.LinkageError e) {
          return shown(e.errorClass(), e.message());
        }
        if (t.getOpcode() == Opcodes.NEW && world.find(t.desc).isAbstract()) {
          return shown("java/lang/InstantiationError", t.desc.replace('/', '.'));
        }
      }
    }
    return "fine";
  }

  private static String shown(String errorClass, String message) {
    return errorClass.replace('/', '.') + ": " + message;
  }
}
