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
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** {@link FuzzedProgram} as the targets get it, and a bundle of a fault. */
final class ProgramSeeds {
  /** The name that the targets ask for. */
  static final String NAME = "Fuzzed";

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
