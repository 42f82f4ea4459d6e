package dev.kiln.backend;

import dev.kiln.frontend.world.ReflectiveKeep;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a build has made.
 *
 * @param output the executable
 * @param methods compiled methods
 * @param classes classes in the image
 * @param bytes size of the executable
 * @param objects modules compiled or taken from the cache
 * @param cacheHits those taken from the cache
 * @param timings wall time by phase; with {@code timePasses} also processor time by pass, as {@code
 *     pass NAME}
 * @param missingNatives reachable native methods that the runtime does not implement
 * @param reflectionKept what was kept for reflection, and why
 * @param methodsByPackage compiled methods by package, most first
 * @param peakCompilerMemory largest resident size of this process, in bytes
 */
public record ImageResult(
    Path output,
    int methods,
    int classes,
    long bytes,
    int objects,
    int cacheHits,
    Map<String, Duration> timings,
    List<String> missingNatives,
    List<ReflectiveKeep> reflectionKept,
    Map<String, Integer> methodsByPackage,
    long peakCompilerMemory) {}
