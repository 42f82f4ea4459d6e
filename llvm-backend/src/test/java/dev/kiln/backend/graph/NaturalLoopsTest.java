package dev.kiln.backend.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalLoopsTest {
  private static List<NaturalLoops.Loop> loops(int[]... successors) {
    var graph = new FlowGraph(successors);
    return NaturalLoops.of(graph, graph.immediateDominators());
  }

  private static int[] to(int... blocks) {
    return blocks;
  }

  private static String text(NaturalLoops.Loop loop) {
    return loop.header() + " " + loop.latches() + " " + loop.blocks();
  }

  @Test
  void aBlockMayLeadToItself() {
    assertEquals(
        List.of("1 {1} {1}"),
        loops(to(1), to(1, 2), to()).stream().map(NaturalLoopsTest::text).toList());
  }

  @Test
  void twoEdgesBackToABlockAreOfOneLoop() {
    var found = loops(to(1), to(2, 3), to(1, 4), to(1), to());
    assertEquals(
        List.of("1 {2, 3} {1, 2, 3}"), found.stream().map(NaturalLoopsTest::text).toList());
  }

  @Test
  void innerOnesComeFirst() {
    var found = loops(to(1), to(2, 5), to(3), to(2, 4), to(1), to());
    assertEquals(
        List.of("2 {3} {2, 3}", "1 {4} {1, 2, 3, 4}"),
        found.stream().map(NaturalLoopsTest::text).toList());
    assertTrue(found.get(0).isIn(found.get(1)));
    assertFalse(found.get(1).isIn(found.get(0)));
    assertFalse(found.get(0).isIn(found.get(0)));
  }

  @Test
  void loopsBehindEachOtherAreInNoneOfThem() {
    var found = loops(to(1), to(1, 2), to(2, 3), to());
    assertEquals(
        List.of("1 {1} {1}", "2 {2} {2}"), found.stream().map(NaturalLoopsTest::text).toList());
    assertFalse(found.get(0).isIn(found.get(1)));
    assertFalse(found.get(1).isIn(found.get(0)));
  }

  @Test
  void aCycleWithTwoEntriesIsNone() {
    assertEquals(List.of(), loops(to(1, 2), to(2), to(1, 3), to()));
  }

  /** What nothing leads to would have everything for a dominator. */
  @Test
  void whatIsNeverReachedClosesNone() {
    assertEquals(List.of(), loops(to(1), to(), to(1, 2)));
  }
}
