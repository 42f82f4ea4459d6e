package dev.kiln.tests;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What HotSpot does, kept from run to run. The key is everything the outcome depends on: the class
 * files, the Java version, arguments, input, working directory, and the environment's locale and
 * user.
 */
public final class Oracle {
  private static final List<String> ENVIRONMENT = List.of("HOME", "USER", "TZ", "LANG", "PATH");

  private final Path kept;

  /**
   * @param cache where outcomes are kept
   */
  public Oracle(Path cache) throws IOException {
    kept = Files.createDirectories(cache.resolve("hotspot"));
  }

  /**
   * The outcome, from the cache if it is there.
   *
   * @param classFiles those that the program may load
   * @param directory where it runs
   */
  public Outcome outcome(Program program, List<Path> classFiles, Path directory)
      throws IOException, InterruptedException {
    Path file = kept.resolve(key(program, classFiles, directory));
    if (Files.exists(file)) {
      return read(file);
    }
    Outcome outcome = program.onHotSpot(directory);
    write(outcome, file);
    return outcome;
  }

  /**
   * Runs on HotSpot whatever is kept.
   *
   * @throws IllegalStateException if the kept outcome was another: the program is not deterministic
   */
  public Outcome again(Program program, List<Path> classFiles, Path directory)
      throws IOException, InterruptedException {
    Outcome first = outcome(program, classFiles, directory);
    Outcome second = program.onHotSpot(Corpus.emptyDirectory(directory));
    if (!first.equals(second)) {
      Files.delete(kept.resolve(key(program, classFiles, directory)));
      throw new IllegalStateException(
          "HotSpot's outcome varies: " + first.difference(second, "once", "again"));
    }
    return second;
  }

  private static Outcome read(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      int exit = in.readInt();
      return new Outcome(text(in), text(in), exit);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.ISO_8859_1);
  }

  private void write(Outcome outcome, Path file) throws IOException {
    Path fresh = Files.createTempFile(kept, "new", null);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(fresh))) {
      out.writeInt(outcome.exit());
      for (String text : List.of(outcome.stdout(), outcome.stderr())) {
        out.writeInt(text.length());
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String key(Program program, List<Path> classFiles, Path directory) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Map<String, String> environment = new TreeMap<>(System.getenv());
      environment.keySet().removeIf(name -> !ENVIRONMENT.contains(name) && !name.startsWith("LC_"));
      for (Object part :
          List.of(
              Runtime.version(),
              System.getProperty("java.home"),
              program.mainClass(),
              Program.HOTSPOT_OPTIONS,
              program.vmOptions(),
              program.arguments(),
              directory.toAbsolutePath(),
              environment)) {
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
      }
      digest.update(program.input());
      for (Path file : classFiles) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
