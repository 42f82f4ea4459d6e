package dev.kiln.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The compiled C runtime, {@code libkilnrt.a}, packaged with this class. */
public final class RuntimeArchive {
  private RuntimeArchive() {}

  /**
   * Makes the archive available as a file.
   *
   * @param cache directory to put it in, under a name that holds its hash; reused when there
   * @param variant "" for glibc, "-musl" for musl
   * @throws IllegalStateException if the archive was not built
   */
  public static Path file(Path cache, String variant) {
    var name = "libkilnrt" + variant + ".a";
    try (var stream = RuntimeArchive.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing: the C runtime was not built");
      }
      var bytes = stream.readAllBytes();
      var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      var file = cache.resolve("libkilnrt" + variant + "-" + hash.substring(0, 16) + ".a");
      if (!Files.exists(file)) {
        Files.createDirectories(cache);
        var partial = Files.createTempFile(cache, "libkilnrt", ".partial");
        Files.write(partial, bytes);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack " + name, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
