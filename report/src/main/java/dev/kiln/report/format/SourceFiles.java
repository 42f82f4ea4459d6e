package dev.kiln.report.format;

import dev.kiln.report.model.SourceIndex.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Finds the text of source files: in directories, jars and zip files, in packages' directories or,
 * as in a JDK's {@code src.zip}, below the module's name.
 */
public final class SourceFiles implements Closeable {
  /** Not to be taken for a failure to write what is made of sources. The message says which. */
  public static final class Unreadable extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    Unreadable(String message, IOException cause) {
      super(message, cause);
    }
  }

  private final List<Path> roots = new ArrayList<>();
  private final List<FileSystem> archives = new ArrayList<>();

  /**
   * Looks into these, in order.
   *
   * @throws IOException if one cannot be read; its message names it
   */
  public SourceFiles(List<Path> places) throws IOException {
    try {
      for (var place : places) {
        if (Files.isDirectory(place)) {
          roots.add(place);
        } else {
          var archive = open(place);
          archives.add(archive);
          archive.getRootDirectories().forEach(roots::add);
        }
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private static FileSystem open(Path archive) throws IOException {
    try {
      return FileSystems.newFileSystem(archive);
    } catch (ProviderNotFoundException | ZipException e) {
      throw new IOException(
          archive + " is no archive; name directories, jars and zip files of sources", e);
    }
  }

  /** The file of a source. */
  public Optional<Path> find(Source source) {
    var inModule = source.module() == null ? null : source.module() + "/" + source.path();
    for (var root : roots) {
      var file = below(root, source.path());
      if (file.isEmpty() && inModule != null) {
        file = below(root, inModule);
      }
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }

  /** Names come from class files: some no file can have, others lead out of the directory. */
  private static Optional<Path> below(Path root, String name) {
    try {
      var relative = root.getFileSystem().getPath(name).normalize();
      var file = root.resolve(relative);
      boolean outside = relative.isAbsolute() || relative.startsWith("..");
      return outside || !Files.isRegularFile(file) ? Optional.empty() : Optional.of(file);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Path of a source for other tools: the file's if it is one on disk. */
  String place(Source source) {
    return find(source)
        .filter(file -> file.getFileSystem() == FileSystems.getDefault())
        .map(file -> file.toAbsolutePath().normalize().toString())
        .orElse(source.path());
  }

  /**
   * The lines of a source; empty if it is not there.
   *
   * @throws Unreadable if it is, but cannot be read
   */
  public List<String> lines(Source source) {
    var file = find(source);
    if (file.isEmpty()) {
      return List.of();
    }
    try {
      return new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new Unreadable(file.get().toUri() + " cannot be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    for (var archive : archives) {
      archive.close();
    }
  }
}
