package dev.kiln.toolchain;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Unpacks the needed part of the LLVM artifact.
 *
 * <ol>
 *   <li>If the directory stands, it is complete: return it.
 *   <li>Otherwise unpack into a new directory beside it. Programs go to {@code bin/}, libraries to
 *       {@code lib/} under the sonames by which they are wanted, clang's own headers to {@code
 *       lib/clang/20/include} where clang looks for them from {@code bin/}.
 *   <li>Rename. Who loses a race for the name deletes his copy and takes the winner's.
 * </ol>
 */
final class ToolchainArchive {
  private static final String PREFIX = "org/bytedeco/llvm/linux-x86_64/";
  private static final String JAVACPP_PREFIX = "org/bytedeco/javacpp/linux-x86_64/";
  private static final String HEADERS = "lib/clang/20/include/";

  private ToolchainArchive() {}

  static Path unpack(Path target) {
    if (Files.isDirectory(target)) {
      return target;
    }
    try {
      Files.createDirectories(target.getParent());
      var partial = Files.createTempDirectory(target.getParent(), "toolchain-partial-");
      try {
        unpackFrom(PREFIX + "clang", PREFIX, programsAndLibraries(), partial);
        unpackFrom(
            JAVACPP_PREFIX + "libjnijavacpp.so",
            JAVACPP_PREFIX,
            Map.of("libjnijavacpp.so", "lib/libjnijavacpp.so"),
            partial);
        Files.createSymbolicLink(partial.resolve("lib/libLLVM.so"), Path.of("libLLVM.so.20.1"));
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
        delete(partial);
      } catch (IOException | RuntimeException e) {
        delete(partial);
        throw e;
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack the bundled LLVM into " + target, e);
    }
  }

  private static Map<String, String> programsAndLibraries() {
    var files = new LinkedHashMap<String, String>();
    for (var tool : Tool.values()) {
      files.put(tool.packaged, "bin/" + tool.program);
    }
    files.put("libLLVM.so", "lib/libLLVM.so.20.1");
    files.put("libclang-cpp.so", "lib/libclang-cpp.so.20.1");
    // JavaCPP's binding and what it loads before it.
    files.put("libjniLLVM.so", "lib/libjniLLVM.so");
    files.put("libLTO.so", "lib/libLTO.so");
    files.put("libRemarks.so", "lib/libRemarks.so");
    return files;
  }

  private static void unpackFrom(
      String witness, String prefix, Map<String, String> files, Path target) throws IOException {
    var url = ToolchainArchive.class.getClassLoader().getResource(witness);
    if (url == null) {
      throw new FileNotFoundException(witness + " is not on the class path");
    }
    if (!(url.openConnection() instanceof JarURLConnection connection)) {
      throw new IOException(url + " is not in a jar");
    }
    connection.setUseCaches(false);
    int found = 0;
    try (var jar = connection.getJarFile()) {
      for (var entries = jar.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        if (entry.isDirectory() || !entry.getName().startsWith(prefix)) {
          continue;
        }
        var name = entry.getName().substring(prefix.length());
        var place = files.get(name);
        if (place != null) {
          found++;
        } else if (name.startsWith(HEADERS)) {
          place = name;
        } else {
          continue;
        }
        copy(jar, entry, target.resolve(place));
      }
    }
    if (found != files.size()) {
      throw new FileNotFoundException("the LLVM artifact lacks some of " + files.keySet());
    }
  }

  private static void copy(JarFile jar, JarEntry entry, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (var in = jar.getInputStream(entry)) {
      Files.copy(in, file);
    }
    if (file.getParent().endsWith("bin")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
