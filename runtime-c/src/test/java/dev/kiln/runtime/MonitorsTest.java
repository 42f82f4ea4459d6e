package dev.kiln.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.gc.spec.HeaderWriter;
import dev.kiln.gc.spec.SpecHash;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles monitors and handshakes with the fakes of {@code core/test} and puts them under load.
 */
class MonitorsTest {
  private static final Path CORE = Path.of("core").toAbsolutePath();

  @Test
  void monitorsHoldUnderStopsAndDeflation(@TempDir Path directory) throws Exception {
    HeaderWriter.write(directory);
    Path program = directory.resolve("monitors_test");
    Toolchain toolchain = Toolchain.open();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-std=gnu17",
                "-O2",
                "-march=x86-64-v2",
                "-fno-omit-frame-pointer",
                "-fno-strict-aliasing",
                "-ftls-model=local-exec",
                "-D_GNU_SOURCE",
                "-Dkiln_spec_hash_test=" + SpecHash.symbol(),
                "-pthread",
                "-I" + directory,
                "-I" + CORE,
                "-I" + Path.of("../gc/c").toAbsolutePath(),
                "--ld-path=" + toolchain.program(Tool.LLD),
                "-o",
                program.toString()));
    Stream.of(
            "test/monitors_test.c",
            "monitor.c",
            "monitor_table.c",
            "monitor_wait.c",
            "threads.c",
            "handshake.c",
            "../../gc/c/memory.c")
        .map(file -> CORE.resolve(file).toString())
        .forEach(arguments::add);
    toolchain.run(directory, Tool.CLANG, arguments);
    Path log = directory.resolve("log");
    Process process =
        new ProcessBuilder(program.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    assertTrue(ended, "deadlock");
    String output = Files.readString(log);
    assertEquals(0, process.exitValue(), output);
    assertTrue(output.endsWith("ok\n"), output);
  }
}
