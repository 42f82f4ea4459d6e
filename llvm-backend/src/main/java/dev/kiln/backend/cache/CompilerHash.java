package dev.kiln.backend.cache;

import dev.kiln.backend.llvm.ModuleCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A hash of the classes that make objects of modules' texts, so that no object of an older Kiln is
 * taken for one of this: a mended pass must not leave what it once did wrong in somebody's cache.
 */
final class CompilerHash {
  private static final String VALUE = compute();

  private CompilerHash() {}

  static String value() {
    return VALUE;
  }

  private static String compute() {
    try {
      var source = ModuleCompiler.class.getProtectionDomain().getCodeSource().getLocation();
      var place = Path.of(source.toURI());
      var folder = ModuleCompiler.class.getPackageName().replace('.', '/');
      if (Files.isDirectory(place)) {
        return of(place.resolve(folder));
      }
      try (var jar = FileSystems.newFileSystem(place)) {
        return of(jar.getPath(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Kiln's own classes cannot be read", e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of a folder's files, by name. */
  static String of(Path folder) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
