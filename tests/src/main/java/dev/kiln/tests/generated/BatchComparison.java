package dev.kiln.tests.generated;

import dev.kiln.backend.ImageOptions;
import dev.kiln.backend.ImageProgress;
import dev.kiln.backend.NativeImage;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.frontend.WorldOptions;
import dev.kiln.generator.JavaBatch;
import dev.kiln.toolchain.MemoryLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A batch of programs on HotSpot and natively, in any number of configurations. */
final class BatchComparison implements Comparison {
  private static final List<String> HOTSPOT =
      List.of(
          "-XX:-OmitStackTraceInFastThrow",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx1g");

  private final Path work;
  private final Path cache;
  private final Path jar;
  private final int count;
  private final Duration limit;
  private final Expectation expectation;
  private final Map<Integer, Path> images = new HashMap<>();

  /**
   * Runs the batch on HotSpot.
   *
   * @param work a directory for the jar and the images
   * @param count programs in the batch
   * @param limit for each program
   */
  BatchComparison(JavaBatch batch, int count, Path work, Path cache, Duration limit)
      throws IOException, InterruptedException {
    this.work = Files.createDirectories(work).toAbsolutePath();
    this.cache = cache.toAbsolutePath();
    this.count = count;
    this.limit = limit;
    jar = this.work.resolve("batch.jar");
    batch.writeTo(jar);
    expectation = new Expectation(List.of(hotSpot().run(count)));
  }

  @Override
  public TreeMap<Integer, String> differences(Configuration configuration)
      throws IOException, InterruptedException {
    return expectation.differences(List.of(natively(configuration).run(count)));
  }

  @Override
  public Expectation expectation() {
    return expectation;
  }

  BatchRun hotSpot() {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(HOTSPOT);
    command.addAll(List.of("-cp", jar.toString(), JavaBatch.MAIN));
    return new BatchRun(command, "", work.resolve("hotspot.err"), limit);
  }

  BatchRun natively(Configuration configuration) throws IOException {
    Path image = images.get(configuration.optimization());
    if (image == null) {
      image = build(configuration.optimization());
      images.put(configuration.optimization(), image);
    }
    return new BatchRun(
        List.of(image.toString()), configuration.options(), work.resolve("native.err"), limit);
  }

  private Path build(int optimization) throws IOException {
    Path image = work.resolve("batch-O" + optimization);
    NativeImage.build(
        new ImageOptions(
            WorldOptions.of(List.of(jar), JavaBatch.MAIN),
            image,
            optimization,
            false,
            false,
            "concurrent",
            MemoryLibrary.LIBC,
            ModuleText.Target.DEFAULT,
            Boolean.getBoolean("kiln.verify"),
            false,
            List.of(),
            cache,
            List.of(),
            true,
            Integer.getInteger("kiln.jobs", Runtime.getRuntime().availableProcessors()),
            false),
        ImageProgress.SILENT);
    return image;
  }
}
