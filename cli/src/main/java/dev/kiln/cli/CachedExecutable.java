package dev.kiln.cli;

import dev.kiln.backend.ImageOptions;
import dev.kiln.backend.NativeImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The executable of exactly these inputs and options, built if the cache has none. */
final class CachedExecutable {
  private CachedExecutable() {}

  static Path of(ImageArguments arguments, ImageArguments.Program program) throws IOException {
    Path directory = Files.createDirectories(arguments.cacheDir().resolve("run"));
    ImageOptions draft = arguments.options(program, directory.resolve(program.name()));
    Path executable =
        directory.resolve(program.name() + "-" + InputDigest.of(draft, program.classPath()));
    Path statepoints = ImageArguments.statepoints(executable);
    boolean wanted = arguments.coverage || arguments.report != null;
    if (!Files.exists(executable) || wanted && !Files.exists(statepoints)) {
      try (ProgressDisplay progress = ProgressDisplay.of(arguments.quiet)) {
        NativeImage.build(
            arguments.options(program, executable),
            arguments.facts.watching(progress),
            new StatepointInspector(wanted ? statepoints : null, arguments.verify));
      }
    }
    if (arguments.report != null) {
      Files.copy(statepoints, arguments.report, StandardCopyOption.REPLACE_EXISTING);
    }
    return executable;
  }
}
