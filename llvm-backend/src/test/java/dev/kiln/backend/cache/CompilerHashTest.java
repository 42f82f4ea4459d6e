package dev.kiln.backend.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kiln.backend.llvm.ModuleCompiler;
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
    var source = ModuleCompiler.class.getProtectionDomain().getCodeSource().getLocation();
    for (var folder : CompilerHash.folders()) {
      var copied = Files.createDirectories(directory.resolve(folder));
      try (var files = Files.list(Path.of(source.toURI()).resolve(folder))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, copied.resolve(file.getFileName()));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "llvm/UnpolledLoops.class",
        "graph/NaturalLoops.class",
        "object/StackMaps.class",
        "ir/FunctionIr.class"
      })
  void aChangedClassChangesIt(String name) throws Exception {
    assertEquals(CompilerHash.value(), CompilerHash.of(directory));
    var changed = directory.resolve("dev/kiln/backend").resolve(name);
    var bytes = Files.readAllBytes(changed);
    bytes[bytes.length - 1] ^= 1;
    Files.write(changed, bytes);
    assertNotEquals(CompilerHash.value(), CompilerHash.of(directory));
  }
}
