package dev.kiln.tests.odd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * A jar of classes that no Java compiler emits. Each case is a class whose method {@code run}
 * prints; the main class calls them all and prints what they throw.
 */
final class OddProgram implements Opcodes {
  static final String MAIN = "OddMain";

  /** Printing, written in Java. All that is not ASCII is escaped. */
  static final String SAY =
      """
      public class Say {
        static void text(String s) {
          StringBuilder out = new StringBuilder();
          for (char c : s.toCharArray()) {
            out.append(c >= ' ' && c <= '~' ? "" + c : String.format("<%04x>", (int) c));
          }
          System.out.println(out);
        }
        public static void s(Object o) { text(String.valueOf(o)); }
        public static void i(int i) { text("int " + i); }
        public static void l(long l) { text("long " + l); }
        public static void f(float f) { text("float " + Integer.toHexString(Float.floatToRawIntBits(f))); }
        public static void d(double d) { text("double " + Long.toHexString(Double.doubleToRawLongBits(d))); }
        public static void z(boolean z) { text("boolean " + z); }
        public static void c(Object o) { text(o == null ? "null" : o.getClass().getName()); }
        public static void thrown(String name, Throwable t) {
          text(name + " threw " + t);
          StackTraceElement[] trace = t.getStackTrace();
          for (int i = 0; i < Math.min(3, trace.length); i++) {
            text("  at " + trace[i]);
          }
        }
        /** Calls f so that it returns, and so that it overflows the stack, on stacks of several sizes. */
        public static void overflows(java.util.function.IntUnaryOperator f) throws InterruptedException {
          i(f.applyAsInt(2));
          int[] caught = {0};
          Runnable often = () -> {
            for (int i = 0; i < 100; i++) {
              try {
                f.applyAsInt(Integer.MAX_VALUE);
              } catch (StackOverflowError e) {
                caught[0]++;
              }
            }
          };
          often.run();
          for (int kilobytes : new int[] {256, 300, 512, 2048}) {
            Thread thread = new Thread(null, often, "" + kilobytes, kilobytes << 10);
            thread.start();
            thread.join();
            i(caught[0]);
          }
        }
      }
      """;

  private final Map<String, byte[]> classes = new LinkedHashMap<>();
  private final List<String> cases = new ArrayList<>();

  /** A case of its own class, version 49: no stack maps, subroutines allowed. */
  void add(String name, Consumer<Code> run) {
    add(name, V1_5, cls -> method(cls, "run", "()V", run));
  }

  /** A case with more members; one of them is {@code static void run()}. */
  void add(String name, int version, Consumer<ClassWriter> members) {
    type(name, version, ACC_PUBLIC | ACC_SUPER, "java/lang/Object", new String[0], members);
    cases.add(name);
  }

  /** A class or interface that is no case. */
  void type(
      String name,
      int version,
      int access,
      String superclass,
      String[] interfaces,
      Consumer<ClassWriter> members) {
    ClassWriter cls = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    cls.visit(version, access, name, null, superclass, interfaces);
    members.accept(cls);
    cls.visitEnd();
    classes.put(name, cls.toByteArray());
  }

  static void method(ClassWriter cls, String name, String desc, Consumer<Code> body) {
    method(cls, ACC_PUBLIC | ACC_STATIC, name, desc, body);
  }

  static void method(ClassWriter cls, int access, String name, String desc, Consumer<Code> body) {
    Code code = new Code(cls.visitMethod(access, name, desc, null, null));
    code.visitCode();
    body.accept(code);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** A constructor that does nothing else than call the superclass's. */
  static void constructor(ClassWriter cls, String superclass) {
    method(
        cls,
        ACC_PUBLIC,
        "<init>",
        "()V",
        c -> {
          c.visitVarInsn(ALOAD, 0);
          c.visitMethodInsn(INVOKESPECIAL, superclass, "<init>", "()V", false);
          c.visitInsn(RETURN);
        });
  }

  /** The class files of all cases. */
  Collection<byte[]> classFiles() {
    return classes.values();
  }

  /** Writes the jar. */
  Path write(Path jar, Path say) throws IOException {
    type(MAIN, V1_5, ACC_PUBLIC, "java/lang/Object", new String[0], this::main);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("Say.class"));
      out.write(Files.readAllBytes(say));
      for (var entry : classes.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey() + ".class"));
        out.write(entry.getValue());
      }
    }
    return jar;
  }

  private void main(ClassWriter cls) {
    method(
        cls,
        "main",
        "([Ljava/lang/String;)V",
        c -> {
          for (String name : cases) {
            Label start = new Label();
            Label end = new Label();
            Label handler = new Label();
            Label next = new Label();
            c.visitTryCatchBlock(start, end, handler, "java/lang/Throwable");
            c.say("== " + name);
            c.visitLabel(start);
            c.call(name, "run", "()V");
            c.visitLabel(end);
            c.visitJumpInsn(GOTO, next);
            c.visitLabel(handler);
            c.visitVarInsn(ASTORE, 1);
            c.visitLdcInsn(name);
            c.visitVarInsn(ALOAD, 1);
            c.call("Say", "thrown", "(Ljava/lang/String;Ljava/lang/Throwable;)V");
            c.visitLabel(next);
          }
          c.visitInsn(RETURN);
        });
  }
}
