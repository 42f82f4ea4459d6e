package dev.kiln.cli;

import dev.kiln.backend.ImageOptions;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Identifies what a build depends on: its options, the contents of its class path, and Kiln itself
 * and the JDK by the names, sizes and times of their files.
 */
final class InputDigest {
  private final MessageDigest digest;

  private InputDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A short text, the same for the same inputs. */
  static String of(ImageOptions options, List<Path> classPath) throws IOException {
    InputDigest digest = new InputDigest();
    digest.add(options.toString());
    for (Path entry : classPath) {
      digest.addContents(entry);
    }
    for (String own : System.getProperty("java.class.path").split(File.pathSeparator)) {
      digest.addIdentity(Path.of(own));
    }
    Path jdk = options.world().jdkHome();
    Path home = jdk != null ? jdk : Path.of(System.getProperty("java.home"));
    digest.addIdentity(home.resolve("lib").resolve("modules"));
    return HexFormat.of().formatHex(digest.digest.digest(), 0, 12);
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private void addContents(Path entry) throws IOException {
    if (entry.getFileName() != null && entry.getFileName().toString().equals("*")) {
      addContents(entry.toAbsolutePath().getParent());
      return;
    }
    for (Path file : files(entry)) {
      add(file.toString());
      digest.update(Files.readAllBytes(file));
    }
  }

  private void addIdentity(Path entry) throws IOException {
    for (Path file : files(entry)) {
      add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
    }
  }

  private static List<Path> files(Path entry) throws IOException {
    if (!Files.exists(entry)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(entry)) {
      return new ArrayList<>(walk.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
