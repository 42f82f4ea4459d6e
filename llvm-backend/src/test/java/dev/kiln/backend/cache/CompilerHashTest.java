package dev.kiln.backend.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerHashTest {
  @TempDir Path directory;

  @BeforeEach
  void copyClasses() throws Exception {
    for (var part : CompilerHash.parts()) {
      var source = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
      var folder = part.getPackageName().replace('.', '/');
      var copied = Files.createDirectories(directory.resolve(folder));
      if (Files.isDirectory(source)) {
        copy(source.resolve(folder), copied);
      } else {
        try (var jar = FileSystems.newFileSystem(source)) {
          copy(jar.getPath("/", folder), copied);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.list(from)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backend/llvm/UnpolledLoops.class",
        "backend/graph/NaturalLoops.class",
        "backend/object/StackMaps.class",
        "backend/ir/FunctionIr.class",
        "gc/spec/ReferenceAccess.class",
        "toolchain/elf/ElfObject.class"
      })
  void aChangedClassChangesIt(String name) throws Exception {
    assertEquals(CompilerHash.value(), CompilerHash.of(directory));
    var changed = directory.resolve("dev/kiln").resolve(name);
    var bytes = Files.readAllBytes(changed);
    bytes[bytes.length - 1] ^= 1;
    Files.write(changed, bytes);
    assertNotEquals(CompilerHash.value(), CompilerHash.of(directory));
  }
}
