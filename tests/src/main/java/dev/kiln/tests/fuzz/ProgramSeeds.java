package dev.kiln.tests.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** {@link FuzzedProgram} as the targets get it, and a bundle of a fault. */
final class ProgramSeeds {
  /** The name that the targets ask for. */
  static final String NAME = "Fuzzed";

  private static final String TESTABLE = "Lorg/junit/platform/commons/annotation/Testable;";
  private static final String NESTED = "Lorg/junit/jupiter/api/Nested;";
  private static final String SOURCE = "Lorg/junit/jupiter/params/provider/MethodSource;";

  private ProgramSeeds() {}

  /** Its class file under the name that the targets ask for. */
  static byte[] classFile() {
    String name = FuzzedProgram.class.getName().replace('.', '/');
    try (InputStream in = FuzzedProgram.class.getResourceAsStream("FuzzedProgram.class")) {
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(in.readAllBytes())
          .accept(new ClassRemapper(writer, new SimpleRemapper(name, NAME)), 0);
      return writer.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A jar of it; not compressed, so that a changed byte is a changed byte of what is in it. */
  static byte[] jar() {
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put(
        "META-INF/MANIFEST.MF",
        text(
            "Manifest-Version: 1.0\r\nMain-Class: Fuzzed\r\nClass-Path: a.jar b/ %20.jar\r\n\r\n"));
    entries.put("META-INF/kiln/reflection", text("Fuzzed\njava.lang.Thread#yield\n"));
    entries.put("META-INF/kiln/proxies", text("java.lang.Runnable, java.io.Closeable\n"));
    entries.put("META-INF/services/java.lang.Runnable", text("Fuzzed # none\n"));
    entries.put(NAME + ".class", classFile());
    return zip(entries);
  }

  /**
   * A jar with tests: a class of an annotation of its own, which is testable, and in it one that is
   * nested and has a factory of arguments.
   */
  static byte[] tests() {
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put("t/Mark.class", testClass("t/Mark", "java/lang/Object", TESTABLE, null));
    entries.put("t/Base.class", testClass("t/Base", "java/lang/Object", null, "Lt/Mark;"));
    entries.put("t/T.class", testClass("t/T", "t/Base", null, null));
    entries.put("t/T$N.class", testClass("t/T$N", "java/lang/Object", NESTED, "Lt/Mark;"));
    return zip(entries);
  }

  private static byte[] testClass(String name, String superclass, String mark, String onMethod) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superclass, new String[] {"t/I"});
    if (mark != null) {
      writer.visitAnnotation(mark, true).visitEnd();
    }
    writer.visitInnerClass("t/T$N", "t/T", "N", Opcodes.ACC_PUBLIC);
    if (onMethod != null) {
      MethodVisitor method =
          writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "f", "()V", null, null);
      method.visitAnnotation(onMethod, true).visitEnd();
      AnnotationVisitor source = method.visitAnnotation(SOURCE, true);
      AnnotationVisitor values = source.visitArray("value");
      values.visit(null, "t.T#arguments");
      values.visitEnd();
      source.visitEnd();
      method.visitEnd();
    }
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** What {@link ListsTarget} divides at the zeros. */
  static byte[] lists() {
    return text(
        "Fuzzed\njava.lang.Thread#yield\n\0java.lang.Runnable, java.io.Closeable\n\0Fuzzed # x\n");
  }

  /** What {@code kiln reproduce} is given. */
  static byte[] bundle() {
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put("command.txt", text("build\n-cp\na\n"));
    entries.put("replay.txt", text("build\n-O1\n-cp\n@INPUT@/input/0-a\n-o\n@INPUT@/program\n"));
    entries.put("left-out.txt", text("input/1-b (9 bytes): b\n"));
    entries.put("input/0-a/A.class", text("class"));
    return zip(entries);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setMethod(ZipOutputStream.STORED);
      for (var each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        CRC32 crc = new CRC32();
        crc.update(each.getValue());
        entry.setCrc(crc.getValue());
        entry.setSize(each.getValue().length);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(each.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
