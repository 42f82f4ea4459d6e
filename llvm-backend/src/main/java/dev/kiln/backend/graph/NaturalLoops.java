package dev.kiln.backend.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The natural loops of a graph: an edge to a block that dominates its source closes one, and it
 * consists of what leads to that source without passing the block. Loops with one header are one.
 */
public final class NaturalLoops {
  /**
   * A loop.
   *
   * @param header the block that dominates all others of it
   * @param latches those from which an edge leads back to it
   * @param blocks all of them
   */
  public record Loop(int header, BitSet latches, BitSet blocks) {
    /** Whether it is nested in another one. */
    public boolean isIn(Loop other) {
      return other.header != header && other.blocks.get(header);
    }
  }

  private NaturalLoops() {}

  /** All of a graph, inner ones before those that they are nested in. */
  public static List<Loop> of(FlowGraph graph, int[] immediateDominators) {
    var latches = new TreeMap<Integer, BitSet>();
    var predecessors = new ArrayList<List<Integer>>();
    for (int b = 0; b < graph.size(); b++) {
      predecessors.add(new ArrayList<>(2));
    }
    for (int b = 0; b < graph.size(); b++) {
      if (immediateDominators[b] < 0) {
        continue; // nothing leads there
      }
      for (int s : graph.successors(b)) {
        predecessors.get(s).add(b);
        if (FlowGraph.dominates(immediateDominators, s, b)) {
          latches.computeIfAbsent(s, header -> new BitSet()).set(b);
        }
      }
    }
    var loops = new ArrayList<Loop>();
    latches.forEach((header, back) -> loops.add(loop(header, back, predecessors)));
    loops.sort(Comparator.comparingInt(loop -> loop.blocks.cardinality()));
    return loops;
  }

  private static Loop loop(int header, BitSet latches, List<List<Integer>> predecessors) {
    var blocks = new BitSet();
    blocks.set(header);
    var open = new ArrayList<Integer>();
    latches.stream().forEach(open::add);
    while (!open.isEmpty()) {
      int block = open.remove(open.size() - 1);
      if (!blocks.get(block)) {
        blocks.set(block);
        open.addAll(predecessors.get(block));
      }
    }
    return new Loop(header, latches, blocks);
  }
}
