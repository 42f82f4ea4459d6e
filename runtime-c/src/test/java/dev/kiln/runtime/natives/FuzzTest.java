package dev.kiln.runtime.natives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.gc.spec.HeaderWriter;
import dev.kiln.gc.spec.SpecHash;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Coverage-guided fuzzing of the runtime's parsers ({@code natives/test/fuzz.c}): a second each,
 * and for up to an hour each with {@code -Dkiln.fuzz.rounds=100000000 -Dkiln.fuzz.seed=2}.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("kiln.fuzz.rounds", 100_000);

  /** For targets that make system calls in each round. */
  private static final int SYSTEM_CALLS = 10;

  private static final String SEED = System.getProperty("kiln.fuzz.seed", "1");

  @TempDir Path directory;

  @Test
  void inflate() throws Exception {
    Path program =
        compile(
            List.of("natives/test/fuzz_inflate.c"),
            List.of(
                "natives/java_util_zip/inflate.c",
                "natives/java_util_zip/inflate_symbols.c",
                "natives/java_util_zip/inflate_tables.c",
                "natives/java_util_zip/huffman.c",
                "natives/java_util_zip/checksums.c",
                "../gc/c/memory.c"));
    List<Path> seeds = new ArrayList<>();
    for (int level : new int[] {0, 1, 9}) {
      for (int strategy = 0; strategy < 3; strategy++) {
        seeds.add(Files.write(directory.resolve("s" + seeds.size()), deflated(level, strategy)));
      }
    }
    run(program, ROUNDS, seeds);
  }

  @Test
  void options() throws Exception {
    Path program =
        compile(
            List.of("-Wl,--wrap=exit", "-Wl,--wrap=kiln_memory_allocate"),
            List.of(
                "core/test/fuzz_options.c",
                "core/heap_dump_triggers.c",
                "../gc/c/options.c",
                "../gc/c/memory.c"));
    String text =
        "-Xmx64m -Xss1m \"-Da=b c\" -XX:+VerifyHeap -XX:CollectEvery=10 -XX:CollectEverySafepoint=3 -Xlog:gc"
            + " -XX:HeapDumpPath=x -XX:HeapDumpSignal=USR1 -XX:+HeapDumpOnOutOfMemoryError";
    run(program, ROUNDS, List.of(Files.writeString(directory.resolve("options"), text)));
  }

  @Test
  void coverage() throws Exception {
    Path program =
        compile(
            Stream.of("open", "stat", "lstat", "readlink", "rename", "unlink")
                .map(f -> "-Wl,--wrap=" + f)
                .toList(),
            List.of("core/test/fuzz_coverage.c", "core/coverage_file.c", "core/coverage_store.c"));
    ByteBuffer own = ByteBuffer.allocate(48 + 8 + 2 * 40).order(ByteOrder.LITTLE_ENDIAN);
    own.put("KILNCOV1".getBytes(StandardCharsets.US_ASCII));
    own.putLong(31).putLong(3).putLong(9).putLong(1).putLong(2).putLong(1);
    own.putInt(16).putInt(2).putLong(5).putLong(1).putLong(4).putLong(1);
    own.putInt(40).putInt(1).putLong(2).putLong(2).putLong(1).putLong(1);
    run(
        program,
        ROUNDS / SYSTEM_CALLS,
        List.of(Files.write(directory.resolve("counters"), own.array())));
  }

  @Test
  void users() throws Exception {
    Path program =
        compile(
            List.of("-Wl,--wrap=open", "-Wl,--wrap=getuid", "-Wl,--wrap=getpwuid_r"),
            List.of("natives/test/fuzz_user.c"));
    String text = "root:x:0:0:root:/root:/bin/bash\n+nis\nme:x:7:7:Me,,,:/home/me:/bin/sh\n";
    run(program, ROUNDS, List.of(Files.writeString(directory.resolve("users"), text)));
  }

  @Test
  void controlGroups() throws Exception {
    Path program =
        compile(
            List.of("-Wl,--wrap=open", "natives/test/fuzz_groups.c"),
            List.of("../gc/c/machine_memory.c"));
    String text = "5:cpu,memory:/a/b\n0::/user.slice/a.scope\n\0" + "134217728\n";
    run(
        program,
        ROUNDS / SYSTEM_CALLS,
        List.of(
            Files.writeString(directory.resolve("groups"), text),
            Files.writeString(directory.resolve("most"), "0::/\n\0max\n")));
  }

  @Test
  void processes() throws Exception {
    Path program =
        compile(
            List.of("-Wl,--wrap=fopen", "natives/test/fuzz_status.c"),
            List.of("natives/java_lang/process_status.c"));
    String fields = " S 1 2 3 0 -1 4194560 5 6 7 8 123 45 9 10 20 0 1 0 67890 11 12\n";
    run(
        program,
        ROUNDS,
        List.of(
            Files.writeString(directory.resolve("process"), "7 (a) b)" + fields),
            Files.writeString(
                directory.resolve("old"), "7 (a)" + fields.replace("67", "9".repeat(17))),
            Files.writeString(
                directory.resolve("busy"), "7 (a)" + fields.replace("123", "9".repeat(17))),
            Files.writeString(directory.resolve("boot"), "cpu 1\nbtime 1700000000\n")));
  }

  /** Compiles the engine and what is to be tested, the latter with counters. */
  private Path compile(List<String> target, List<String> tested) throws Exception {
    HeaderWriter.write(directory);
    Toolchain toolchain = Toolchain.open();
    List<String> common =
        List.of(
            "-std=gnu17",
            "-O1",
            "-march=x86-64-v2",
            "-fno-strict-aliasing",
            "-D_GNU_SOURCE",
            "-fsanitize=undefined",
            "-fsanitize-trap=all",
            "-I" + directory,
            "-I" + Path.of("natives").toAbsolutePath(),
            "-I" + Path.of("core").toAbsolutePath(),
            "-I" + Path.of("../gc/c").toAbsolutePath());
    List<String> link = new ArrayList<>(common);
    for (int i = 0; i < tested.size(); i++) {
      Path object = directory.resolve("tested" + i + ".o");
      List<String> arguments = new ArrayList<>(common);
      arguments.addAll(
          List.of(
              "-fsanitize-coverage=inline-8bit-counters",
              "-c",
              Path.of(tested.get(i)).toAbsolutePath().toString(),
              "-o",
              object.toString()));
      toolchain.run(directory, Tool.CLANG, arguments);
      link.add(object.toString());
    }
    for (String argument : target) {
      link.add(argument.startsWith("-") ? argument : Path.of(argument).toAbsolutePath().toString());
    }
    Path program = directory.resolve("fuzz");
    link.addAll(
        List.of(
            Path.of("natives/test/fuzz.c").toAbsolutePath().toString(),
            "--ld-path=" + toolchain.program(Tool.LLD),
            "-Wl,--defsym=" + SpecHash.symbol() + "=0",
            "-no-pie",
            "-o",
            program.toString()));
    toolchain.run(directory, Tool.CLANG, link);
    return program;
  }

  private void run(Path program, int rounds, List<Path> seeds) throws Exception {
    List<String> command = new ArrayList<>(List.of(program.toString(), "" + rounds, SEED));
    seeds.forEach(seed -> command.add(seed.toString()));
    Path out = directory.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(1, TimeUnit.HOURS);
    process.destroyForcibly().waitFor();
    assertTrue(ended, "not at its end after an hour");
    assertEquals(0, process.exitValue(), Files.readString(out, StandardCharsets.ISO_8859_1));
  }

  /** A first byte for format and pieces, then a stream. */
  private static byte[] deflated(int level, int strategy) {
    Random random = new Random(level);
    byte[] plain = new byte[700];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = (byte) (strategy == 1 ? random.nextInt(20) : i % 7);
    }
    boolean raw = strategy == 1;
    Deflater deflater = new Deflater(level, raw);
    deflater.setStrategy(strategy);
    deflater.setInput(plain);
    deflater.finish();
    byte[] stream = new byte[2000];
    stream[0] = (byte) (raw ? 15 : 14);
    int length = deflater.deflate(stream, 1, stream.length - 1);
    return Arrays.copyOf(stream, length + 1);
  }
}
