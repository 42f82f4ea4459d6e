package dev.kiln.backend.cache;

import dev.kiln.backend.object.MalformedObject;
import dev.kiln.backend.object.ObjectFacts;
import dev.kiln.backend.object.ObjectFactsCodec;
import dev.kiln.gc.spec.SpecHash;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compiled objects by what they were compiled from.
 *
 * <ol>
 *   <li>The key is a hash of the module's text, the compiler's options and the versions of all that
 *       shapes an object.
 *   <li>An entry is one file: the ELF object, behind it the facts for the tables, and a trailer
 *       with their length. A linker reads it as an object and never looks behind it.
 *   <li>Entries are written beside and renamed, so that builds may share a cache at any time.
 *   <li>{@link #trim} deletes what was not used for longest when the cache outgrows its bound.
 * </ol>
 */
public final class ObjectCache {
  /** A stored object: its file, and what the tables need. */
  public record Entry(Path object, ObjectFacts facts) {}

  private static final long TRAILER_MAGIC = 0x4b494c4e4f424a31L;
  private static final int TRAILER_SIZE = 16;

  /** An object, or what a store that was broken off has left. */
  private static final Pattern ENTRY =
      Pattern.compile("[0-9a-f]{2}/([0-9a-f]+\\.o|object.*\\.partial)");

  private static final Duration TOUCH_AFTER = Duration.ofHours(12);

  private final Path directory;
  private final String salt;

  /**
   * A cache in a directory, made when first needed.
   *
   * @param options all compiler options that change objects
   */
  public ObjectCache(Path directory, String options) {
    this.directory = directory;
    this.salt =
        String.join(
            "\n",
            options,
            Toolchain.VERSION,
            CompilerHash.value(),
            SpecHash.symbol(),
            "facts " + ObjectFactsCodec.VERSION,
            "");
  }

  /** The key of a module's text. */
  public String key(String moduleText) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt.getBytes(StandardCharsets.UTF_8));
      digest.update(moduleText.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The entry of a key; a damaged one counts as absent. */
  public Optional<Entry> find(String key) throws IOException {
    var file = file(key);
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < TRAILER_SIZE) {
        return Optional.empty();
      }
      var trailer = read(channel, size - TRAILER_SIZE, TRAILER_SIZE);
      long length = trailer.getLong(0);
      if (trailer.getLong(8) != TRAILER_MAGIC || length < 0 || length > size - TRAILER_SIZE) {
        return Optional.empty();
      }
      var facts = read(channel, size - TRAILER_SIZE - length, (int) length);
      var entry = new Entry(file, ObjectFactsCodec.decode(facts));
      touch(file);
      return Optional.of(entry);
    } catch (NoSuchFileException | MalformedObject e) {
      return Optional.empty(); // a damaged one is compiled and written again
    }
  }

  private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
    var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining() && channel.read(buffer, at + buffer.position()) >= 0) {}
    return buffer.flip();
  }

  private static void touch(Path file) throws IOException {
    var now = Instant.now();
    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(TOUCH_AFTER))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  /** Stores an object under a key. */
  public Entry store(String key, byte[] object, ObjectFacts facts) throws IOException {
    var file = file(key);
    Files.createDirectories(file.getParent());
    var encoded = ObjectFactsCodec.encode(facts);
    var trailer = ByteBuffer.allocate(TRAILER_SIZE).order(ByteOrder.LITTLE_ENDIAN);
    trailer.putLong(encoded.length).putLong(TRAILER_MAGIC);
    var partial = Files.createTempFile(file.getParent(), "object", ".partial");
    try (var out = Files.newOutputStream(partial)) {
      out.write(object);
      out.write(encoded);
      out.write(trailer.array());
    }
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    return new Entry(file, facts);
  }

  private Path file(String key) {
    return directory.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".o");
  }

  private boolean isEntry(Path file) {
    String path = directory.relativize(file).toString();
    return ENTRY.matcher(path).matches() && Files.isRegularFile(file);
  }

  /**
   * Deletes entries, the longest unused first, until the rest takes at most {@code bound} bytes.
   * Entries used in the last hour stay, for a build may be about to link them. Whatever else is in
   * the directory (the unpacked toolchain for one) is not touched.
   */
  public void trim(long bound) throws IOException {
    record Stored(Path file, long size, Instant used) {}
    if (!Files.isDirectory(directory)) {
      return;
    }
    List<Stored> entries = new ArrayList<>();
    var visitor =
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (isEntry(file)) {
              entries.add(new Stored(file, facts.size(), facts.lastModifiedTime().toInstant()));
            }
            return FileVisitResult.CONTINUE;
          }

          /** Other builds make and delete files too. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        };
    Files.walkFileTree(directory, Set.of(), 2, visitor);
    long total = entries.stream().mapToLong(Stored::size).sum();
    entries.sort(Comparator.comparing(Stored::used));
    var recent = Instant.now().minus(Duration.ofHours(1));
    for (var entry : entries) {
      if (total <= bound || entry.used().isAfter(recent)) {
        return;
      }
      Files.deleteIfExists(entry.file());
      total -= entry.size();
    }
  }
}
