package dev.kiln.tests.generated;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/** Some programs that HotSpot has run, to be compared in any number of configurations. */
interface Comparison {
  /** Makes one of seeds. */
  interface Maker {
    Comparison of(List<Long> seeds) throws IOException, InterruptedException;
  }

  Expectation expectation();

  /**
   * Programs that differ by number, with what is different.
   *
   * @throws RuntimeException if Kiln cannot build them
   */
  TreeMap<Integer, String> differences(Configuration configuration)
      throws IOException, InterruptedException;
}
