package dev.kiln.cli;

import dev.kiln.backend.ImageResult;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** What a build tells when it is done. */
final class Summary {
  private static final int PACKAGES = 5;

  private Summary() {}

  static void print(ImageResult result, boolean verbose, PrintStream out) {
    out.printf(
        "%s: %,d bytes, %,d methods in %,d classes%n",
        result.output(), result.bytes(), result.methods(), result.classes());
    out.printf(
        "%s; %d objects, %d from the cache%n",
        result.timings().entrySet().stream()
            .map(e -> e.getKey() + " " + seconds(e.getValue()))
            .collect(Collectors.joining(", ")),
        result.objects(),
        result.cacheHits());
    out.println(
        "largest packages: "
            + result.methodsByPackage().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(verbose ? 4 * PACKAGES : PACKAGES)
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", ")));
    if (!result.missingNatives().isEmpty()) {
      out.println(
          result.missingNatives().size()
              + " native methods are reachable but missing (UnsatisfiedLinkError if called)"
              + (verbose ? ":" : "; --verbose lists them"));
      if (verbose) {
        result.missingNatives().forEach(m -> out.println("  " + m));
      }
    }
    if (!result.reflectionKept().isEmpty()) {
      out.println(
          "kept for reflection: "
              + result.reflectionKept().size()
              + (verbose ? ":" : " classes and members; --verbose lists them"));
      if (verbose) {
        result
            .reflectionKept()
            .forEach(keep -> out.println("  " + keep.element() + ": " + keep.why()));
      }
    }
  }

  private static String seconds(Duration duration) {
    return String.format("%.1f s", duration.toMillis() / 1000.0);
  }
}
