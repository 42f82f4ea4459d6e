package dev.kiln.tests.generated;

import dev.kiln.generator.JavaBatch;
import java.util.List;
import java.util.TreeMap;

/**
 * What HotSpot made of the programs of a batch, and what must be equal to it.
 *
 * @param results by program, as {@link BatchRun} gives them
 */
record Expectation(List<String> results) {
  /**
   * Programs by number that HotSpot refused or did not run to an end, with what it said. A
   * generated program is promised to be valid and to end: one that is not compares nothing,
   * whatever Kiln does.
   */
  TreeMap<Integer, String> unusable() {
    TreeMap<Integer, String> unusable = new TreeMap<>();
    for (int i = 0; i < results.size(); i++) {
      if (!ended(results.get(i))) {
        unusable.put(i, "HotSpot: " + results.get(i));
      }
    }
    return unusable;
  }

  /** How many ran out of stack or heap, which compares little. */
  long limited() {
    return results.stream().filter(result -> result.startsWith(JavaBatch.LIMITS)).count();
  }

  /** Programs that differ by number, with both results, and the unusable ones. */
  TreeMap<Integer, String> differences(List<String> actual) {
    TreeMap<Integer, String> different = unusable();
    for (int i = 0; i < results.size(); i++) {
      if (!isEqual(results.get(i), actual.get(i))) {
        different.putIfAbsent(i, results.get(i) + " | " + actual.get(i));
      }
    }
    return different;
  }

  private static boolean ended(String result) {
    return !result.startsWith(BatchRun.EXIT)
        && !result.startsWith(BatchRun.HUNG)
        && !result.startsWith(JavaBatch.REJECTED);
  }

  /**
   * Where HotSpot ran out of stack or heap, any end counts as equal: how much fits is nobody's
   * promise.
   */
  private static boolean isEqual(String expected, String actual) {
    return expected.equals(actual) || expected.startsWith(JavaBatch.LIMITS) && ended(actual);
  }
}
