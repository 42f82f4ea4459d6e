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
    HeaderWriter.write(directory);
    var natives = Path.of("natives").toAbsolutePath();
    var toolchain = Toolchain.open();
    var program = directory.resolve("program");
    var arguments =
        new ArrayList<>(
            List.of(
                "-std=gnu17",
                "-O2",
                "-march=x86-64-v2",
                "-ffp-contract=off",
                "-fwrapv",
                "-fno-strict-aliasing",
                "-D_GNU_SOURCE",
                "-pthread",
                "-I" + directory,
                "-I" + natives,
                "-I" + Path.of("core").toAbsolutePath(),
                "-I" + Path.of("../gc/c").toAbsolutePath(),
                "--ld-path=" + toolchain.program(Tool.LLD),
                // The rows that name natives refer to the specification, which is not linked here.
                "-Wl,--defsym=" + SpecHash.symbol() + "=0",
                "-no-pie",
                "-lm",
                "-o",
                program.toString()));
    Stream.of(files).map(f -> natives.resolve(f).toString()).forEach(arguments::add);
    toolchain.run(directory, Tool.CLANG, arguments);
    return new NativeProgram(program);
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
