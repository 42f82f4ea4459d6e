package dev.kiln.runtime;

import dev.kiln.runtime.build.RuntimeVariant;
import dev.kiln.toolchain.CLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipInputStream;

/** The compiled C runtime as a file to link with. */
public final class RuntimeArchive {
  private RuntimeArchive() {}

  /**
   * Makes the archive for a C library available: for glibc the packaged one, for musl compiled from
   * the packaged sources when first asked for.
   *
   * @param cache directory to put it in, under a name that holds its hash; reused when there
   * @throws IllegalStateException if the runtime was not built, or musl's headers are missing
   */
  public static Path file(Path cache, CLibrary library) {
    boolean packaged = library == CLibrary.GLIBC;
    var resource = packaged ? "libkilnrt.a" : "runtime-sources.zip";
    try (var stream = RuntimeArchive.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing: the C runtime was not built");
      }
      var bytes = stream.readAllBytes();
      var name = "libkilnrt-%s-%s.a".formatted(library.name().toLowerCase(), hash(bytes));
      var file = cache.toAbsolutePath().resolve(name);
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        if (packaged) {
          var partial = Files.createTempFile(file.getParent(), "libkilnrt", ".partial");
          Files.write(partial, bytes);
          Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
          RuntimeVariant.build(new ZipInputStream(new ByteArrayInputStream(bytes)), library, file);
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the C runtime's archive", e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
