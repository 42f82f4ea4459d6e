package dev.kiln.tests.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import dev.kiln.generator.Prng;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * A few hundred random changes of valid input in each target; {@code tests/fuzz} looks for hours,
 * guided by coverage.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("kiln.fuzz", 100);

  /** A target of Jazzer. */
  private interface Target {
    void run(byte[] bytes) throws IOException;
  }

  /** The class that is changed: generics, lambdas, a switch, handlers, a nested enum. */
  public static final class Fuzzed {
    enum Kind {
      FIRST,
      SECOND
    }

    private Fuzzed() {}

    /** Does a little of everything. */
    public static void main(String[] args) {
      for (Kind kind : Kind.values()) {
        Runnable print = () -> System.out.println(kind + " " + args.length);
        try {
          switch (kind) {
            case FIRST -> print.run();
            default -> throw new IllegalStateException("second");
          }
        } catch (RuntimeException e) {
          System.out.println(e.getMessage() + (Object) new long[2][3]);
        }
      }
    }
  }

  private static byte[] seedClass() throws IOException {
    try (InputStream in = Fuzzed.class.getResourceAsStream("FuzzTest$Fuzzed.class")) {
      var writer = new org.objectweb.asm.ClassWriter(0);
      // Under the name that the targets ask for.
      new org.objectweb.asm.ClassReader(in.readAllBytes())
          .accept(
              new org.objectweb.asm.ClassVisitor(org.objectweb.asm.Opcodes.ASM9, writer) {
                @Override
                public void visit(
                    int version,
                    int access,
                    String name,
                    String signature,
                    String superName,
                    String[] interfaces) {
                  super.visit(version, access, "Fuzzed", signature, superName, interfaces);
                }
              },
              0);
      return writer.toByteArray();
    }
  }

  private static byte[] seedJar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
      out.write(
          "Manifest-Version: 1.0\r\nMain-Class: Fuzzed\r\nClass-Path: a.jar b/ %20.jar\r\n\r\n"
              .getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("Fuzzed.class"));
      out.write(seedClass());
    }
    return bytes.toByteArray();
  }

  @Test
  void classFiles() throws IOException {
    mutate(seedClass(), ClassFileTarget::fuzzerTestOneInput);
  }

  @Test
  void jars() throws IOException {
    mutate(seedJar(), JarTarget::fuzzerTestOneInput);
  }

  @Test
  void objects() {
    mutate(Seeds.of("object"), ObjectTarget::fuzzerTestOneInput);
    mutate(Seeds.of("facts"), FactsTarget::fuzzerTestOneInput);
  }

  @Test
  void reports() {
    mutate(Seeds.of("counters"), CountersTarget::fuzzerTestOneInput);
    mutate(Seeds.of("report"), ReportTarget::fuzzerTestOneInput);
  }

  @Test
  void arguments() {
    mutate(Seeds.of("arguments"), ArgumentsTarget::fuzzerTestOneInput);
  }

  private static void mutate(byte[] seed, Target target) {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = mutant(seed, new Prng(round));
      try {
        target.run(bytes);
      } catch (IOException | RuntimeException | Error e) {
        fail("round " + round + ": " + HexFormat.of().formatHex(bytes), e);
      }
    }
  }

  /** Changes some bytes, or moves, repeats or drops a piece. */
  private static byte[] mutant(byte[] seed, Prng random) {
    byte[] bytes = seed.clone();
    for (int i = random.between(1, 4); i > 0; i--) {
      int at = random.below(bytes.length);
      int length = Math.min(random.between(1, 16), bytes.length - at);
      switch (random.below(6)) {
        case 0, 1 -> bytes[at] = (byte) random.next();
        case 2 -> bytes[at] ^= (byte) (1 << random.below(8));
        case 3 -> bytes[at] = random.pick((byte) 0, (byte) 255, (byte) 127, (byte) 1);
        case 4 ->
            System.arraycopy(bytes, at, bytes, random.below(bytes.length - length + 1), length);
        default -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, bytes.length - length));
      }
    }
    return bytes;
  }
}
