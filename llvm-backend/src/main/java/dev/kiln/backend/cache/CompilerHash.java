package dev.kiln.backend.cache;

import dev.kiln.backend.graph.FlowGraph;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.llvm.ModuleCompiler;
import dev.kiln.backend.object.ObjectFacts;
import dev.kiln.gc.spec.ReferenceAccess;
import dev.kiln.toolchain.elf.ElfObject;
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
import java.util.List;

/**
 * A hash of the classes that make objects of modules' texts, so that no object of an older Kiln is
 * taken for one of this: a mended pass must not leave what it once did wrong in somebody's cache.
 */
final class CompilerHash {
  /** One class of each package that an object or what is kept of it depends on. */
  private static final List<Class<?>> PARTS =
      List.of(
          FlowGraph.class,
          ModuleText.class,
          ModuleCompiler.class,
          ObjectFacts.class,
          ReferenceAccess.class,
          ElfObject.class);

  private static final String VALUE = compute();

  private CompilerHash() {}

  static String value() {
    return VALUE;
  }

  private static String compute() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : PARTS) {
        var place = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
          add(digest, place, part);
        } else {
          try (var jar = FileSystems.newFileSystem(place)) {
            add(digest, jar.getPath("/"), part);
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("Kiln's own classes cannot be read", e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The classes of which those of the same package count. */
  static List<Class<?>> parts() {
    return PARTS;
  }

  /** The same if all lay below one root. */
  static String of(Path root) throws IOException, NoSuchAlgorithmException {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var part : PARTS) {
      add(digest, root, part);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A package's files, by name. */
  private static void add(MessageDigest digest, Path root, Class<?> part) throws IOException {
    var folder = root.resolve(part.getPackageName().replace('.', '/'));
    try (var files = Files.list(folder)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
  }
}
