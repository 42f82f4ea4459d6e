package dev.kiln.runtime.natives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed bytes equal to zlib's (through the JDK's Deflater), and decompression of them. */
class ZipTest {
  @TempDir static Path directory;
  private static NativeProgram program;

  @BeforeAll
  static void compile() throws Exception {
    program =
        NativeProgram.compile(
            directory,
            "test/zip.c",
            "java_util_zip/deflate.c",
            "java_util_zip/deflate_codes.c",
            "java_util_zip/deflate_matching.c",
            "java_util_zip/deflate_store.c",
            "java_util_zip/deflate_window.c",
            "java_util_zip/inflate.c",
            "java_util_zip/inflate_symbols.c",
            "java_util_zip/inflate_tables.c",
            "java_util_zip/huffman.c",
            "java_util_zip/checksums.c",
            "../../gc/c/memory.c");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 4, 9})
  void bytesAreThoseOfZlib(int level) throws Exception {
    for (int kind = 0; kind < 4; kind++) {
      var plain = bytes(kind, 50_000 + 30_000 * kind);
      for (int strategy = Deflater.DEFAULT_STRATEGY;
          strategy <= Deflater.HUFFMAN_ONLY;
          strategy++) {
        boolean raw = (kind + strategy) % 2 == 0;
        var expected = deflate(plain, level, strategy, raw);
        var name = raw ? "raw" : "zlib";
        var actual =
            program.run(plain, "deflate", "" + level, "" + strategy, name, "1000000").out();
        assertArrayEquals(expected, actual, "kind " + kind + " strategy " + strategy);
        for (var piece : new String[] {"77", "100000"}) {
          var back = program.run(expected, "inflate", "0", "0", name, piece);
          assertEquals(0, back.status(), back.err());
          assertArrayEquals(plain, back.out());
        }
      }
    }
  }

  @Test
  void badDataIsNamed() throws Exception {
    assertMessage("incorrect header check", 1, 2, 3, 4);
    assertMessage("unknown compression method", 0x79, 0x18, 0, 0);
    assertMessage("invalid block type", 0x78, 0x9c, 0x07);
    assertMessage("invalid stored block lengths", 0x78, 0x9c, 0x01, 1, 2, 3, 4);
    assertMessage("invalid distance too far back", 0x78, 0x9c, 0x63, 0x60, 0x44, 0x05, 0x00, 0x00);
  }

  private static void assertMessage(String message, int... bytes) throws Exception {
    var input = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      input[i] = (byte) bytes[i];
    }
    var expected = messageOfJava(input);
    assertEquals(expected, program.run(input, "inflate", "0", "0", "zlib", "1000").err());
    if (expected.isEmpty()) {
      return; // valid after all: the comparison is what counts
    }
    assertEquals(message, expected);
  }

  private static String messageOfJava(byte[] input) {
    var inflater = new java.util.zip.Inflater();
    try {
      inflater.setInput(input);
      inflater.inflate(new byte[1000]);
      return "";
    } catch (java.util.zip.DataFormatException e) {
      return e.getMessage();
    } finally {
      inflater.end();
    }
  }

  private static byte[] deflate(byte[] plain, int level, int strategy, boolean raw) {
    var deflater = new Deflater(level, raw);
    deflater.setStrategy(strategy);
    if (strategy != Deflater.DEFAULT_STRATEGY) {
      deflater.deflate(new byte[0]); // the strategy is set by a first call
    }
    deflater.setInput(plain);
    deflater.finish();
    var out = new ByteArrayOutputStream();
    var buffer = new byte[1_000_000];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return out.toByteArray();
  }

  private static byte[] bytes(int kind, int length) {
    var random = new Random(kind);
    var bytes = new byte[length];
    switch (kind) {
      case 0 -> random.nextBytes(bytes);
      case 1 -> Arrays.fill(bytes, (byte) 'a');
      case 2 -> {
        for (int i = 0; i < length; i++) {
          bytes[i] = (byte) (random.nextInt(4) * random.nextInt(3));
        }
      }
      default -> {
        var text = new StringBuilder();
        while (text.length() < length) {
          text.append("word")
              .append(random.nextInt(900))
              .append(random.nextInt(9) == 0 ? "\n" : " ");
        }
        System.arraycopy(text.toString().getBytes(), 0, bytes, 0, length);
      }
    }
    return bytes;
  }
}
