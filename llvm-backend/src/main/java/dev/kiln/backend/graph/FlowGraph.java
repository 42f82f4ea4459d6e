package dev.kiln.backend.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A function's blocks by number and their successors; block 0 is the entry.
 *
 * <p>Dominators: Cooper, Harvey and Kennedy's iteration over reverse postorder. Strongly connected
 * components: Tarjan's algorithm. Both keep their stacks on the heap, for functions may have tens
 * of thousands of blocks.
 */
public final class FlowGraph {
  private static final int NONE = -1;

  private final int[][] successors;

  /** A graph; {@code successors[b]} are the blocks that can follow block {@code b}. */
  public FlowGraph(int[][] successors) {
    this.successors = successors;
  }

  /** Number of blocks. */
  public int size() {
    return successors.length;
  }

  /** The blocks that can follow one. */
  public int[] successors(int block) {
    return successors[block];
  }

  /** The blocks that the entry leads to. */
  public BitSet reachable() {
    var found = new BitSet(size());
    for (int block : postorder()) {
      found.set(block);
    }
    return found;
  }

  private int[] postorder() {
    int size = size();
    var order = new int[size];
    int count = 0;
    if (size == 0) {
      return order;
    }
    var seen = new BitSet(size);
    var stack = new int[size];
    var next = new int[size];
    int depth = 0;
    stack[depth++] = 0;
    seen.set(0);
    while (depth > 0) {
      int block = stack[depth - 1];
      if (next[block] < successors[block].length) {
        int successor = successors[block][next[block]++];
        if (!seen.get(successor)) {
          seen.set(successor);
          stack[depth++] = successor;
        }
      } else {
        order[count++] = block;
        depth--;
      }
    }
    return Arrays.copyOf(order, count);
  }

  /** The immediate dominator of each block; -1 for what the entry does not lead to. */
  public int[] immediateDominators() {
    int size = size();
    var postorder = postorder();
    var number = new int[size];
    Arrays.fill(number, NONE);
    for (int i = 0; i < postorder.length; i++) {
      number[postorder[i]] = i;
    }
    List<List<Integer>> predecessors = new ArrayList<>(size);
    for (int b = 0; b < size; b++) {
      predecessors.add(new ArrayList<>(2));
    }
    for (int b : postorder) {
      for (int s : successors[b]) {
        predecessors.get(s).add(b);
      }
    }
    var dominator = new int[size];
    Arrays.fill(dominator, NONE);
    if (size > 0) {
      dominator[0] = 0;
    }
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int i = postorder.length - 2; i >= 0; i--) {
        int block = postorder[i];
        int common = NONE;
        for (int p : predecessors.get(block)) {
          if (dominator[p] != NONE) {
            common = common == NONE ? p : intersect(dominator, number, common, p);
          }
        }
        if (dominator[block] != common) {
          dominator[block] = common;
          changed = true;
        }
      }
    }
    return dominator;
  }

  private static int intersect(int[] dominator, int[] number, int a, int b) {
    while (a != b) {
      while (number[a] < number[b]) {
        a = dominator[a];
      }
      while (number[b] < number[a]) {
        b = dominator[b];
      }
    }
    return a;
  }

  /** Whether all ways to {@code block} lead through {@code by}. */
  public static boolean dominates(int[] immediateDominators, int by, int block) {
    int at = block;
    while (at != by) {
      int up = immediateDominators[at];
      if (up == at || up == NONE) {
        return false;
      }
      at = up;
    }
    return true;
  }

  /**
   * The cycles among blocks that are not cut out: each strongly connected component of at least two
   * blocks, or of one that follows itself.
   */
  public List<BitSet> cycles(BitSet cut) {
    return new Components(cut).found;
  }

  private final class Components {
    private final BitSet cut;
    private final int[] index = new int[size()];
    private final int[] low = new int[size()];
    private final int[] next = new int[size()];
    private final BitSet open = new BitSet(size());
    private final int[] path = new int[size()];
    private final int[] pending = new int[size()];
    private int pendingCount;
    private int counter;
    final List<BitSet> found = new ArrayList<>();

    Components(BitSet cut) {
      this.cut = cut;
      for (int block = 0; block < size(); block++) {
        if (index[block] == 0 && !cut.get(block)) {
          visit(block);
        }
      }
    }

    private void visit(int root) {
      int depth = 0;
      path[depth++] = root;
      open(root);
      while (depth > 0) {
        int block = path[depth - 1];
        if (next[block] < successors[block].length) {
          int successor = successors[block][next[block]++];
          if (cut.get(successor)) {
            continue;
          }
          if (index[successor] == 0) {
            open(successor);
            path[depth++] = successor;
          } else if (open.get(successor)) {
            low[block] = Math.min(low[block], index[successor]);
          }
        } else {
          depth--;
          if (depth > 0) {
            low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[block]);
          }
          if (low[block] == index[block]) {
            close(block);
          }
        }
      }
    }

    private void open(int block) {
      index[block] = low[block] = ++counter;
      open.set(block);
      pending[pendingCount++] = block;
    }

    private void close(int root) {
      var component = new BitSet();
      int block;
      do {
        block = pending[--pendingCount];
        open.clear(block);
        component.set(block);
      } while (block != root);
      boolean follows = Arrays.stream(successors[root]).anyMatch(s -> s == root);
      if (component.cardinality() > 1 || follows) {
        found.add(component);
      }
    }
  }
}
