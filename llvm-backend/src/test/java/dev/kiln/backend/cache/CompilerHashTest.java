package dev.kiln.backend.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.kiln.backend.llvm.ModuleCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerHashTest {
  @TempDir Path directory;

  @Test
  void aChangedPassChangesIt() throws Exception {
    var source = ModuleCompiler.class.getProtectionDomain().getCodeSource().getLocation();
    var folder =
        Path.of(source.toURI()).resolve(ModuleCompiler.class.getPackageName().replace('.', '/'));
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, directory.resolve(file.getFileName()));
      }
    }
    assertEquals(CompilerHash.value(), CompilerHash.of(directory));
    var pass = directory.resolve("UnpolledLoops.class");
    var bytes = Files.readAllBytes(pass);
    bytes[bytes.length - 1] ^= 1;
    Files.write(pass, bytes);
    assertNotEquals(CompilerHash.value(), CompilerHash.of(directory));
  }
}
