package dev.kiln.frontend.verify;

import static org.junit.jupiter.api.Assertions.fail;

import dev.kiln.frontend.Damage;
import dev.kiln.frontend.KeptInputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** Random changes of class files: reading and verifying them ends well or in one clear error. */
class ReaderFuzzTest {
  private static final int ROUNDS = Integer.getInteger("kiln.fuzz", 100) * 10;

  @Test
  void damagedClassFilesAreRefused() throws IOException {
    for (Class<?> good : List.of(VerifierTest.class, ClassVerifier.class, ReaderTarget.class)) {
      byte[] seed = renamed(good);
      run("the seed", seed);
      for (int round = 0; round < ROUNDS; round++) {
        run("round " + round, Damage.to(seed, round));
      }
    }
  }

  @Test
  void whatOnceFailedIsRefused() throws IOException {
    for (Path file : KeptInputs.of("class")) {
      run(file.toString(), Files.readAllBytes(file));
    }
  }

  private static void run(String what, byte[] bytes) {
    try {
      ReaderTarget.fuzzerTestOneInput(bytes);
    } catch (IOException | RuntimeException | Error e) {
      fail(what + ": " + HexFormat.of().formatHex(bytes), e);
    }
  }

  private static byte[] renamed(Class<?> c) throws IOException {
    String name = c.getName().replace('.', '/');
    try (InputStream in = c.getResourceAsStream(c.getSimpleName() + ".class")) {
      ClassWriter writer = new ClassWriter(0);
      SimpleRemapper names = new SimpleRemapper(name, ReaderTarget.NAME);
      new ClassReader(in.readAllBytes()).accept(new ClassRemapper(writer, names), 0);
      return writer.toByteArray();
    }
  }
}
