package dev.kiln.runtime.natives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The runtime's C tests under the sanitizers of the system's gcc, which the bundled clang lacks. A
 * finding ends the program. {@code -Dkiln.heavy=true}: longer.
 */
class SanitizedRuntimeTest {
  private static final boolean HEAVY = Boolean.getBoolean("kiln.heavy");
  private static final String MEMORY = "../../gc/c/memory.c";
  private static final byte[] NOTHING = {};

  @TempDir Path directory;

  @BeforeAll
  static void needed() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/gcc")), "needs gcc: apt-get install gcc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"address,undefined", "thread"})
  void monitorsAndHandshakes(String sanitizers) throws Exception {
    var program =
        NativeProgram.compileSanitized(
            directory,
            sanitizers,
            "../core/test/monitors_test.c",
            "../core/monitor.c",
            "../core/monitor_table.c",
            "../core/monitor_wait.c",
            "../core/threads.c",
            "../core/handshake.c",
            MEMORY);
    for (int i = 0; i < (HEAVY ? 100 : 1); i++) {
      var out = new String(run(program, NOTHING));
      assertTrue(out.endsWith("ok\n"), out);
    }
  }

  @Test
  void compression() throws Exception {
    var program =
        NativeProgram.compileSanitized(
            directory,
            "address,undefined",
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
            MEMORY);
    var random = new Random(3);
    var plain = new byte[100_000];
    random.nextBytes(plain);
    Arrays.fill(plain, 20_000, 40_000, (byte) 'a');
    for (int i = 40_000; i < 90_000; i++) {
      plain[i] = (byte) (random.nextInt(4) * random.nextInt(3));
    }
    for (var level : new String[] {"-1", "0", "1", "4", "9"}) {
      var packed = run(program, plain, "deflate", level, "0", "zlib", "1000000");
      assertArrayEquals(plain, run(program, packed, "inflate", "0", "0", "zlib", "77"));
      for (int tries = 0; tries < (HEAVY ? 2_000 : 5); tries++) {
        var damaged = packed.clone();
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        var result = program.run(damaged, "inflate", "0", "0", "zlib", "100000");
        assertEquals(-1, result.err().indexOf("Sanitizer"), result.err());
        assertEquals(-1, result.err().indexOf("runtime error"), result.err());
      }
    }
  }

  @Test
  void strictMath() throws Exception {
    var program =
        NativeProgram.compileSanitized(
            directory,
            "address,undefined",
            "test/strict_math.c",
            "java_lang/fdlibm_reduce.c",
            "java_lang/fdlibm_trig.c",
            "java_lang/fdlibm_arc.c",
            "java_lang/fdlibm_exp_log.c");
    int pairs = HEAVY ? 1_000_000 : 20_000;
    var bits = new byte[pairs * 16];
    new Random(5).nextBytes(bits);
    assertEquals(pairs * 14 * 8, run(program, bits).length);
  }

  /** The sanitizers do find something. */
  @Test
  @EnabledIfSystemProperty(named = "kiln.heavy", matches = "true")
  void faultsAreFound() throws Exception {
    Path fault =
        Files.writeString(
            directory.resolve("fault.c"),
            "#include <stdlib.h>\nint main(int n, char **a) { (void)a; return ((char *)malloc(1))[n]; }\n");
    var program = NativeProgram.compileSanitized(directory, "address", fault.toString());
    assertTrue(program.run(NOTHING).err().contains("AddressSanitizer: heap-buffer-overflow"));
  }

  private static byte[] run(NativeProgram program, byte[] input, String... arguments)
      throws Exception {
    var result = program.run(input, arguments);
    assertEquals("", result.err());
    assertEquals(0, result.status());
    return result.out();
  }
}
