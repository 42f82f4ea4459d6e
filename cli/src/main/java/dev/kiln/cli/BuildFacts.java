package dev.kiln.cli;

import dev.kiln.backend.ImageProgress;
import dev.kiln.backend.Phase;
import java.nio.file.Path;
import java.util.List;

/** What is known of the build under way, for the bundle if it fails. */
final class BuildFacts {
  private List<Path> classPath = List.of();
  private String mainClass;
  private Path output;
  private volatile Phase phase;

  void program(List<Path> entries, String main) {
    classPath = entries;
    mainClass = main;
  }

  void output(Path file) {
    output = file;
  }

  /** The same progress, noting its phase. */
  ImageProgress watching(ImageProgress progress) {
    return new ImageProgress() {
      @Override
      public void phase(Phase next, int total) {
        phase = next;
        progress.phase(next, total);
      }

      @Override
      public void advance(int done) {
        progress.advance(done);
      }
    };
  }

  List<Path> classPath() {
    return classPath;
  }

  String mainClass() {
    return mainClass;
  }

  /** The executable that was to be; null if that was not known yet. */
  Path output() {
    return output;
  }

  /** Null before the first. */
  Phase phase() {
    return phase;
  }
}
