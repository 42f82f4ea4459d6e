package dev.kiln.cli;

import dev.kiln.frontend.InputError;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A fault's bundle in a directory. It comes from somebody else: what is in it may be anything, but
 * nothing is written beside the directory, and the only command is a build there.
 */
public final class UnpackedBundle {
  /** Several times what {@link FaultBundle} takes in: a small zip can unpack to any size. */
  private static final long LIMIT = 2L << 30;

  private final Path bundle;
  private final Path place;
  private long room = LIMIT;
  private List<String> command;
  private List<String> leftOut;

  private UnpackedBundle(Path bundle, Path place) {
    this.bundle = bundle;
    this.place = place;
  }

  /**
   * Unpacks a bundle.
   *
   * @param place an absolute, normalized path of a directory
   * @throws InputError if it is no bundle
   */
  public static UnpackedBundle unpack(Path bundle, Path place) throws IOException {
    UnpackedBundle unpacked = new UnpackedBundle(bundle, place);
    unpacked.unpack();
    unpacked.command = unpacked.readCommand();
    unpacked.leftOut = unpacked.lines("left-out.txt");
    return unpacked;
  }

  /** The command line that repeats the bundle's build. */
  public List<String> command() {
    return command;
  }

  /** What the bundle had no room for, a line each. */
  public List<String> leftOut() {
    return leftOut;
  }

  private InputError error(String reason, Exception cause) {
    return new InputError(bundle.toString(), reason, cause);
  }

  private void unpack() throws IOException {
    if (!Files.isRegularFile(bundle)) {
      throw error("does not exist", null);
    }
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        unpack(zip, entry, file(entry));
      }
    } catch (EOFException e) {
      throw error("ends too early", e);
    } catch (ZipException | FileSystemException e) {
      throw error("cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private Path file(ZipEntry entry) {
    try {
      Path file = place.resolve(entry.getName()).normalize();
      if (file.startsWith(place) && (entry.isDirectory() || !file.equals(place))) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw error("has an entry that cannot be a file: " + entry, e);
    }
    throw error("has an entry that climbs out: " + entry, null);
  }

  private void unpack(ZipFile zip, ZipEntry entry, Path file) throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    try (InputStream in = zip.getInputStream(entry);
        OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        room -= n;
        if (room < 0) {
          throw error("is larger than a bundle can be", null);
        }
        out.write(buffer, 0, n);
      }
    }
  }

  private List<String> readCommand() throws IOException {
    List<String> lines = lines("replay.txt");
    if (lines.isEmpty()) {
      throw error("is no bundle of a fault: it has no replay.txt", null);
    }
    int count = lines.size();
    // Any other command might run something, or write elsewhere.
    if (count < 3
        || !lines.get(0).equals("build")
        || !lines.subList(count - 2, count).equals(List.of("-o", FaultBundle.PROGRAM))) {
      throw error("has a replay.txt that is no build into " + FaultBundle.PROGRAM, null);
    }
    String unpacked = place.toString();
    return lines.stream().map(line -> line.replace(FaultBundle.INPUT_MARK, unpacked)).toList();
  }

  /** Of a text file; none if there is no such file. */
  private List<String> lines(String name) throws IOException {
    Path file = place.resolve(name);
    try {
      return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    } catch (CharacterCodingException e) {
      throw error("has a " + name + " that is not UTF-8", e);
    }
  }
}
