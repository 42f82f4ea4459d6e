package dev.kiln.backend.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FlowGraphTest {
  private static BitSet set(int... bits) {
    var set = new BitSet();
    for (int bit : bits) {
      set.set(bit);
    }
    return set;
  }

  @Test
  void cyclesRemainUntilTheyAreCut() {
    // 0 -> 1 -> 2 -> 1, 2 -> 3 -> 3, 3 -> 4
    var graph = new FlowGraph(new int[][] {{1}, {2}, {1, 3}, {3, 4}, {}});
    assertEquals(List.of(set(3), set(1, 2)), graph.cycles(new BitSet()));
    assertEquals(List.of(set(3)), graph.cycles(set(2)));
    assertEquals(List.of(), graph.cycles(set(1, 3)));
  }

  @Test
  void unreachableBlocksHaveNoDominator() {
    var graph = new FlowGraph(new int[][] {{1, 2}, {3}, {3}, {}, {3}});
    var dominators = graph.immediateDominators();
    assertEquals(0, dominators[3]);
    assertEquals(-1, dominators[4]);
    assertEquals(set(0, 1, 2, 3), graph.reachable());
  }

  /** Against the definition: without {@code by}, no way leads from the entry to the block. */
  @Test
  void dominatorsAreThoseOfTheDefinition() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int size = 2 + random.nextInt(12);
      var successors = new int[size][];
      for (int b = 0; b < size; b++) {
        successors[b] = random.ints(random.nextInt(3), 0, size).distinct().toArray();
      }
      var graph = new FlowGraph(successors);
      var dominators = graph.immediateDominators();
      var reachable = graph.reachable();
      for (int by = 0; by < size; by++) {
        var without = successors.clone();
        without[by] = new int[0];
        var left = new FlowGraph(without).reachable();
        for (int block = 0; block < size; block++) {
          if (reachable.get(block) && reachable.get(by)) {
            boolean expected = block == by || !left.get(block) || by == 0;
            assertEquals(expected, FlowGraph.dominates(dominators, by, block));
          }
        }
      }
    }
  }

  @Test
  void theEntryDominatesAll() {
    var graph = new FlowGraph(new int[][] {{1}, {2}, {1}});
    var dominators = graph.immediateDominators();
    assertTrue(FlowGraph.dominates(dominators, 0, 2));
    assertTrue(FlowGraph.dominates(dominators, 1, 2));
    assertFalse(FlowGraph.dominates(dominators, 2, 1));
  }
}
