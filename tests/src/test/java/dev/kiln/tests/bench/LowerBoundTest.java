package dev.kiln.tests.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LowerBoundTest {
  @Test
  void stopsAreSummedUpAndBesidesNothing() {
    String log =
        "[0.1s][info][gc] GC(0) Pause Young (Allocation Failure) 5M->3M(10M) 1.500ms\n"
            + "[0.2s][info][gc] GC(1) Concurrent (Allocation Rate) 5M->3M(10M) 7.000ms rounds=2\n"
            + "[0.3s][info][gc] GC(2) Pause Full (System.gc()) 5M->3M(10M) 2.250ms\n"
            + "trees 1 2 3\n";
    assertEquals(3.75e6, LowerBound.pauses(log));
  }
}
