package dev.kiln.frontend.source;

import static org.junit.jupiter.api.Assertions.fail;

import dev.kiln.frontend.Damage;
import dev.kiln.frontend.KeptInputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Random changes of jars: opening and reading them ends well or in one clear error. */
class ArchiveFuzzTest {
  private static final int ROUNDS = Integer.getInteger("kiln.fuzz", 100) * 30;

  private final PrintStream err = System.err;

  /** The JDK's reader of manifests warns of each name that is there twice. */
  @BeforeEach
  void silence() {
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  @AfterEach
  void speak() {
    System.setErr(err);
  }

  @Test
  void damagedJarsAreRefused() throws IOException {
    for (int method : new int[] {ZipEntry.STORED, ZipEntry.DEFLATED}) {
      byte[] seed = jar(method);
      run("the seed", seed);
      for (int round = 0; round < ROUNDS; round++) {
        run("round " + round, Damage.to(seed, round));
      }
    }
  }

  @Test
  void whatOnceFailedIsRefused() throws IOException {
    for (Path file : KeptInputs.of("jar")) {
      run(file.toString(), Files.readAllBytes(file));
    }
  }

  private static void run(String what, byte[] bytes) {
    try {
      ArchiveTarget.fuzzerTestOneInput(bytes);
    } catch (IOException | RuntimeException | Error e) {
      fail(what + ": " + HexFormat.of().formatHex(bytes), e);
    }
  }

  private static byte[] jar(int method) throws IOException {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "META-INF/MANIFEST.MF",
        "Manifest-Version: 1.0\r\nMain-Class: Fuzzed\r\nMulti-Release: true\r\n"
            + "Class-Path: a.jar b/ %20.jar\r\n\r\n");
    files.put("META-INF/services/java.lang.Runnable", "Fuzzed # none\n");
    files.put("META-INF/versions/11/Fuzzed.class", "no class");
    files.put("Fuzzed.class", "no class either");
    files.put("a/resource.txt", "text");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setMethod(method);
        entry.setTime(0);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
