package dev.kiln.runtime.build;

import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiles C and assembly files, each only when it or something it includes has changed.
 *
 * <ol>
 *   <li>Beside each object lie the list of files it was made of (written by clang) and a key: the
 *       hash of the options and of the contents of all these files.
 *   <li>If the key computed now equals the stored one, the object is up to date.
 *   <li>Otherwise compile; store the list and the new key last.
 * </ol>
 */
final class CCompiler {
  private final Toolchain toolchain;
  private final List<String> options;
  private final Path objects;
  private final Path root;
  private final Map<Path, String> contentHashes = new ConcurrentHashMap<>();

  CCompiler(Toolchain toolchain, List<String> options, Path objects, Path root) {
    this.toolchain = toolchain;
    this.options = options;
    this.objects = objects;
    this.root = root;
  }

  /**
   * Compiles one file.
   *
   * @return true if it was compiled, false if it was up to date
   */
  boolean compile(Path source, Path object) throws IOException {
    var dependencies = sibling(object, ".d");
    var keyFile = sibling(object, ".key");
    if (Files.exists(object)
        && Files.exists(keyFile)
        && Files.readString(keyFile).equals(key(dependenciesIn(dependencies)))) {
      return false;
    }
    Files.createDirectories(objects);
    var arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-MD", "-MF", dependencies.toString()));
    arguments.addAll(List.of("-c", source.toString(), "-o", object.toString()));
    var output = toolchain.run(root, Tool.CLANG, arguments);
    if (!output.err().isEmpty()) {
      System.err.print(output.err());
    }
    Files.writeString(keyFile, key(dependenciesIn(dependencies)));
    return true;
  }

  private static Path sibling(Path object, String suffix) {
    return object.resolveSibling(object.getFileName() + suffix);
  }

  private List<Path> dependenciesIn(Path list) throws IOException {
    if (!Files.exists(list)) {
      return List.of();
    }
    var text = Files.readString(list).replace("\\\n", " ");
    var files = new ArrayList<Path>();
    for (var word : text.substring(text.indexOf(':') + 1).strip().split("\\s+")) {
      files.add(root.resolve(word));
    }
    return files;
  }

  private String key(List<Path> files) {
    var digest = sha256();
    digest.update(String.join("\0", options).getBytes());
    for (var file : files) {
      digest.update(file.toString().getBytes());
      digest.update(contentHashes.computeIfAbsent(file, CCompiler::contentHash).getBytes());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String contentHash(Path file) {
    try {
      return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
    } catch (IOException gone) {
      return "gone";
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
