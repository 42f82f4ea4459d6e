package dev.kiln.frontend;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.world.ClosedWorld;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java source compiled into a directory, for tests. */
final class Compiled {
  private Compiled() {}

  /** Compiles one source text, which may hold several classes, into {@code directory}. */
  static Path java(Path directory, String source) throws IOException {
    return java(directory, List.of(), source);
  }

  static Path java(Path directory, List<String> options, String source) throws IOException {
    Files.createDirectories(directory);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }

          @Override
          public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
          }
        };
    List<String> all = new ArrayList<>(options);
    all.addAll(
        List.of("-d", directory.toString(), "-cp", directory.toString(), "-XDuseUnsharedTable"));
    assertTrue(compiler.getTask(null, null, null, all, null, List.of(file)).call(), source);
    return directory;
  }

  /** Analyses a main class with neither patches nor start-up code. */
  static ClosedWorld world(Path classpath, String main) {
    return new ClosedWorldBuilder(WorldOptions.of(List.of(classpath), main).withStart(null))
        .hooks(Hooks.NONE)
        .build();
  }
}
