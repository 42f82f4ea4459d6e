package dev.kiln.runtime.natives;

import dev.kiln.gc.spec.HeaderWriter;
import dev.kiln.gc.spec.SpecHash;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A small program around some of the natives' C files, compiled by the bundled clang. */
record NativeProgram(Path file) {
  record Result(int status, byte[] out, String err) {}

  /** Compiles files given relative to {@code runtime-c/natives}. */
  static NativeProgram compile(Path directory, String... files) throws Exception {
    var toolchain = Toolchain.open();
    var arguments = arguments(directory, files);
    arguments.addAll(List.of("-O2", "--ld-path=" + toolchain.program(Tool.LLD)));
    toolchain.run(directory, Tool.CLANG, arguments);
    return new NativeProgram(program(directory));
  }

  /** The same by the system's gcc, with sanitizers of its, which the bundled clang lacks. */
  static NativeProgram compileSanitized(Path directory, String sanitizers, String... files)
      throws Exception {
    var command = arguments(directory, files);
    command.addAll(
        0,
        List.of(
            "/usr/bin/gcc",
            "-O1",
            "-g",
            "-DKILN_ENTRY=",
            "-DKILN_RARE_ENTRY=",
            "-fsanitize=" + sanitizers,
            "-fno-sanitize-recover=all"));
    var log = directory.resolve("gcc.log").toFile();
    int status =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(Files.readString(log.toPath()));
    }
    return new NativeProgram(program(directory));
  }

  private static Path program(Path directory) {
    return directory.resolve("program");
  }

  private static List<String> arguments(Path directory, String... files) throws Exception {
    HeaderWriter.write(directory);
    var natives = Path.of("natives").toAbsolutePath();
    var arguments =
        new ArrayList<>(
            List.of(
                "-std=gnu17",
                "-march=x86-64-v2",
                "-ffp-contract=off",
                "-fwrapv",
                "-fno-strict-aliasing",
                "-D_GNU_SOURCE",
                "-Dkiln_spec_hash_test=" + SpecHash.symbol(),
                "-pthread",
                "-I" + directory,
                "-I" + natives,
                "-I" + Path.of("core").toAbsolutePath(),
                "-I" + Path.of("../gc/c").toAbsolutePath(),
                // The rows that name natives refer to the specification, which is not linked here.
                "-Wl,--defsym=" + SpecHash.symbol() + "=0",
                "-no-pie",
                "-o",
                program(directory).toString()));
    Stream.of(files).map(f -> natives.resolve(f).toString()).forEach(arguments::add);
    arguments.add("-lm");
    return arguments;
  }

  Result run(byte[] input, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of(file.toString()));
    command.addAll(List.of(arguments));
    var in = Files.createTempFile(file.getParent(), "in", "");
    var out = Files.createTempFile(file.getParent(), "out", "");
    var err = Files.createTempFile(file.getParent(), "err", "");
    Files.write(in, input);
    int status =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Result(status, Files.readAllBytes(out), Files.readString(err));
  }
}
