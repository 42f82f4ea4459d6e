package dev.kiln.report.model;

import java.util.List;

/**
 * All that is known of an image's statepoints. Written as JSON; {@code docs/coverage.md} describes
 * each field.
 *
 * @param format {@link #FORMAT}
 * @param version {@link #VERSION}
 * @param image the image
 * @param runs what runs of it have told; null if there were none
 * @param classes classes with code in the image, inlined code included
 * @param methods their methods, which other parts name by number
 * @param functions compiled methods, in the image's order
 * @param violations what must not be
 */
public record Report(
    String format,
    int version,
    Image image,
    Runs runs,
    List<SourceClass> classes,
    List<Method> methods,
    List<Function> functions,
    List<Violation> violations) {
  public static final String FORMAT = "kiln-statepoints";
  public static final int VERSION = 1;

  /**
   * An image.
   *
   * @param name the executable's
   * @param id number with which its counter files begin, in hexadecimal; 0 without coverage
   * @param textBytes size of compiled code
   * @param tableBytes size of the safepoint tables
   * @param flags number of coverage flags
   */
  public record Image(String name, String id, int textBytes, int tableBytes, int flags) {}

  /**
   * What the counters come from.
   *
   * @param runs processes whose counters were added up
   * @param scans times that a collection looked at a thread's stack
   */
  public record Runs(long runs, long scans) {}

  /**
   * A class.
   *
   * @param name as {@code java/lang/String}
   * @param module of the JDK, or null for what is the program's or was made on its account
   * @param source name of the source file, or null
   */
  public record SourceClass(String name, String module, String source) {
    /** Its package, as {@code java.lang}; empty for none. */
    public String packageName() {
      int slash = name.lastIndexOf('/');
      return slash < 0 ? "" : name.substring(0, slash).replace('/', '.');
    }

    /** Path of its source file as in a source directory, {@code java/lang/String.java}, or null. */
    public String sourcePath() {
      return source == null ? null : name.substring(0, name.lastIndexOf('/') + 1) + source;
    }
  }

  /**
   * A method.
   *
   * @param owner index of its class
   * @param name name and descriptor, as {@code length()I}
   */
  public record Method(int owner, String name) {}

  /**
   * A compiled method.
   *
   * @param method its number
   * @param start offset in the image's code
   * @param size in bytes
   * @param frame size of its frame in bytes
   * @param loops natural loops in its code
   * @param leafCalls calls of functions that never collect
   * @param tailCalls jumps to other functions
   * @param statepoints calls that may collect or throw, by address
   * @param unpolledLoops loops that can go round without a poll
   * @param faults implicit null checks
   */
  public record Function(
      int method,
      int start,
      int size,
      int frame,
      int loops,
      int leafCalls,
      int tailCalls,
      List<Statepoint> statepoints,
      List<UnpolledLoop> unpolledLoops,
      List<FaultSite> faults) {}

  /**
   * A loop without a poll.
   *
   * @param address offset of its first block in the image's code
   * @param blocks number of its blocks
   * @param reason BOUNDED, RETRY, ALLOCATES or NONE
   * @param line of the nearest statepoint before it, -1 if there is none: about where it is
   */
  public record UnpolledLoop(int address, int blocks, String reason, int line) {}

  /**
   * An access whose fault means a null reference.
   *
   * @param address of the instruction
   * @param handler where execution goes on
   */
  public record FaultSite(int address, int handler) {}

  /**
   * Something wrong.
   *
   * @param kind one word
   * @param method symbol
   * @param line about where, -1 if unknown
   * @param address offset in the image's code
   * @param text a sentence
   */
  public record Violation(String kind, String method, int line, int address, String text) {
    @Override
    public String toString() {
      return "%s: %s%s (code offset 0x%x): %s"
          .formatted(kind, method, line < 0 ? "" : " near line " + line, address, text);
    }
  }
}
