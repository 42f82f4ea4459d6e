package dev.kiln.tests.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UtilizationTest {
  /** Gaps of 10 at 100 and of 20 at 130, in 1000. */
  private final Utilization two = new Utilization(new long[] {100, 130}, new long[] {10, 20}, 1000);

  @Test
  void aWindowInsideAGapIsLost() {
    assertEquals(0, two.minimum(20));
    assertEquals(0, two.minimum(5));
  }

  @Test
  void aWindowOverBothGapsLosesBoth() {
    assertEquals(0.4, two.minimum(50), 1e-9);
    assertEquals(0.7, two.minimum(100), 1e-9);
  }

  @Test
  void theWholeRunLosesAllGaps() {
    assertEquals(0.97, two.minimum(1000), 1e-9);
  }

  @Test
  void readsWhatTheProgramPrints() {
    assertEquals(
        two.minimum(50), Utilization.parse("100 10\n130 20\ntotal 1000\n").minimum(50), 1e-9);
  }

  @Test
  void percentilesOfTheGaps() {
    assertEquals("0.0 0.0 0.0 0.0 0.0 2 3.00 %", two.gaps());
    assertEquals(
        "2.0 3.0 3.0 3.0 3.0 3 0.60 %",
        new Utilization(new long[] {0, 5000, 9000}, new long[] {1000, 2000, 3000}, 1000000).gaps());
  }

  @Test
  void drawsACurveForEachCollector() {
    double[] curve = new double[Utilization.WINDOWS.length];
    assertTrue(Utilization.svg(Map.of("A", curve)).contains(">A</text>"));
  }
}
