package dev.kiln.tests;

import dev.kiln.backend.ImageInspector;
import dev.kiln.backend.ImageOptions;
import dev.kiln.backend.ImageProgress;
import dev.kiln.backend.ImageResult;
import dev.kiln.backend.NativeImage;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.frontend.WorldOptions;
import dev.kiln.report.census.Census;
import dev.kiln.toolchain.CacheDirectory;
import dev.kiln.toolchain.MemoryLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles programs with Kiln and compares their behaviour with HotSpot's. */
public final class Differential {
  private static final boolean VERIFY = Boolean.getBoolean("kiln.verify");

  /** Who wants the code verified wants its statepoints verified too. */
  private static final ImageInspector INSPECTOR =
      VERIFY ? parts -> Census.check(Census.of(parts)) : ImageInspector.NONE;

  private final Path work;

  /**
   * @param work where executables and temporary files go
   */
  public Differential(Path work) {
    this.work = work;
  }

  /** The directory of this run's files. */
  public Path work() {
    return work;
  }

  /** Both outcomes of a program, the oracle's first. */
  public record Pair(Outcome expected, Outcome actual, ImageResult image) {}

  /** Builds and runs. */
  public Pair run(Program program) throws IOException, InterruptedException {
    ImageResult image = build(program);
    Path directory = Files.createDirectories(work.resolve(program.name() + "-run"));
    return new Pair(
        program.onHotSpot(directory), program.natively(image.output(), directory), image);
  }

  /** Builds only. */
  public ImageResult build(Program program) throws IOException {
    return build(program, "concurrent");
  }

  /** Builds with a given plan of the collector. */
  public ImageResult build(Program program, String plan) throws IOException {
    Files.createDirectories(work);
    return NativeImage.build(
        options(program, plan, MemoryLibrary.LIBC, false, false), ImageProgress.SILENT, INSPECTOR);
  }

  /** Builds with a given library for {@code malloc}. */
  public ImageResult build(Program program, MemoryLibrary memory) throws IOException {
    Files.createDirectories(work);
    return NativeImage.build(
        options(program, "concurrent", memory, false, false), ImageProgress.SILENT, INSPECTOR);
  }

  /** Builds with debug information ({@code -g}), which names the fields in heap dumps too. */
  public ImageResult buildForDebugging(Program program) throws IOException {
    Files.createDirectories(work);
    return NativeImage.build(
        options(program, "concurrent", MemoryLibrary.LIBC, true, false),
        ImageProgress.SILENT,
        INSPECTOR);
  }

  /** Builds with a given plan, with counters of statepoints or without, and shows the parts. */
  public ImageResult build(Program program, String plan, boolean coverage, ImageInspector inspector)
      throws IOException {
    Files.createDirectories(work);
    return NativeImage.build(
        options(program, plan, MemoryLibrary.LIBC, false, coverage),
        ImageProgress.SILENT,
        inspector);
  }

  private ImageOptions options(
      Program program, String plan, MemoryLibrary memory, boolean debug, boolean coverage) {
    return new ImageOptions(
        WorldOptions.of(program.classPath(), program.mainClass()),
        work.resolve(program.name()).toAbsolutePath(),
        2,
        debug,
        false,
        plan,
        memory,
        ModuleText.Target.DEFAULT,
        VERIFY,
        false,
        List.of(),
        cache(),
        List.of(),
        true,
        Runtime.getRuntime().availableProcessors(),
        coverage);
  }

  /** Where objects and HotSpot's outcomes are kept. */
  static Path cache() {
    return CacheDirectory.path();
  }
}
