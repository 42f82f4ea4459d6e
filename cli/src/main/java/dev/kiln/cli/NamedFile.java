package dev.kiln.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file or directory that the user has named. That it cannot be read or written is no fault of
 * Kiln's: it is told in a line.
 *
 * @param what the option or parameter that names it
 * @param path where it is
 */
record NamedFile(String what, Path path) {
  /** Reads something. */
  interface Reading<T> {
    T read() throws IOException;
  }

  /** Writes the file. */
  interface Writing {
    void to(Path path) throws IOException;
  }

  /** A path as it was typed; the locale may have no way to say it to the system. */
  static Path parse(String what, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageError(what + ": no path can be " + text + " (" + e.getReason() + ")");
    }
  }

  /** Something that can be read is there. */
  void checkInput() {
    if (!Files.exists(path)) {
      throw new UsageError(what + ": there is no file " + path);
    }
    if (Files.isDirectory(path)) {
      throw new UsageError(what + ": " + path + " is a directory; name a file");
    }
  }

  /** A file can be put there. */
  void checkOutput() {
    if (path == null) {
      return;
    }
    if (Files.isDirectory(path)) {
      throw new UsageError(what + ": " + path + " is a directory; name a file");
    }
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UsageError(
          what + ": " + path + " cannot be written: make the directory " + parent + " first");
    }
    if (!Files.isWritable(Files.exists(path) || parent == null ? path : parent)) {
      throw new UsageError(what + ": " + path + " cannot be written; name another file");
    }
  }

  /** A directory is there or can be made. */
  void checkOutputDirectory() {
    if (path == null) {
      return;
    }
    Path nearest = path.toAbsolutePath();
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    if (!Files.isDirectory(nearest)) {
      throw new UsageError(
          what + ": " + nearest + " is a file; remove it, or name another directory than " + path);
    }
  }

  /** What is read from files that messages of exceptions name. */
  static <T> T read(String what, Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UsageError(what + ": " + reason(e));
    }
  }

  /** Writes it, if the user has named one. */
  void write(Writing writing) {
    if (path == null) {
      return;
    }
    try {
      writing.to(path);
    } catch (IOException e) {
      throw new UsageError(what + ": " + path + " cannot be written: " + reason(e));
    }
  }

  /** Why something cannot be read or written, for a message. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    } else if (e instanceof NoSuchFileException missing) {
      return "there is no file " + missing.getFile();
    } else if (e instanceof FileAlreadyExistsException file) {
      return file.getFile() + " is in the way";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
