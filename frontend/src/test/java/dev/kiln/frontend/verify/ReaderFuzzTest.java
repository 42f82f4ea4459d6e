package dev.kiln.frontend.verify;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
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
      run(seed);
      for (int round = 0; round < ROUNDS; round++) {
        run(damaged(seed, new Random(round)));
      }
    }
  }

  private static void run(byte[] bytes) {
    try {
      ReaderTarget.fuzzerTestOneInput(bytes);
    } catch (IOException | RuntimeException | Error e) {
      fail(HexFormat.of().formatHex(bytes), e);
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

  private static byte[] damaged(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(1 + random.nextInt(16), bytes.length - at);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0 : 255);
        case 3 ->
            System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
        default -> bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - length));
      }
    }
    return bytes;
  }
}
