package dev.kiln.report.machine;

import dev.kiln.backend.graph.FlowGraph;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds a function's loops in its machine code, and which have no poll.
 *
 * <ol>
 *   <li>A block polls if it ends in a choice, one side of which leads to a call of the poll's slow
 *       path with no other way to go (code generators put jumps and spills between).
 *   <li>Cut those out. Every cycle that remains can go round without a poll.
 *   <li>In such cycles cut the edges back from where the label of a loop found bounded stands,
 *       those of blocks that repeat a compare and exchange, and blocks that call the allocator.
 *       What cycles remain now have no excuse; a loop around one with an excuse has none by that.
 * </ol>
 */
public final class LoopFinder {
  /** Why a loop has no poll. */
  public enum Reason {
    /** It was proved to end within so many rounds that it needs none. */
    BOUNDED,
    /** It ends when a compare and exchange succeeds, which another thread's success delays only. */
    RETRY,
    /** Each round calls the allocator, which answers at the heap's limit at the latest. */
    ALLOCATES,
    /** No reason is known: a fault. */
    NONE
  }

  /**
   * A loop without a poll.
   *
   * @param start offset of its first block
   * @param blocks their number
   */
  public record Loop(int start, int blocks, Reason reason) {}

  /** Blocks in a row that may be made of one block's end. */
  private static final int DEEPEST_END = 4;

  private static final Set<String> ALLOCATORS =
      Set.of(RuntimeEntries.ALLOC_SLOW.name(), RuntimeEntries.ALLOC_ARRAY_SLOW.name());

  private final FunctionCode code;
  private final FlowGraph graph;
  private final List<Loop> unpolled = new ArrayList<>();
  private final Set<Integer> loopPolls = new HashSet<>();
  private int loops;

  /** Looks at a function whose callees return unless {@code returns} denies it. */
  public LoopFinder(FunctionCode code, Predicate<String> returns) {
    this.code = code;
    this.graph = code.graph(returns);
    find();
  }

  private void find() {
    var slow = new BitSet();
    var allocating = new BitSet();
    for (var call : code.calls()) {
      if (RuntimeEntries.POLL_SLOW.name().equals(call.callee())) {
        slow.set(code.block(call.address() - 1));
      } else if (call.callee() != null && ALLOCATORS.contains(call.callee())) {
        allocating.set(code.block(call.address() - 1));
      }
    }
    var polling = polling(slow);
    countLoops();
    findLoopPolls(slow);
    var labels = labels(polling);
    var retrying = code.retryBlocks();
    var once = withoutEdgesBack(labels, retrying);
    for (var cycle : graph.cycles(polling)) {
      boolean bounded = cycle.intersects(labels.blocks) || cycle.intersects(labels.fallenInto);
      boolean retries = cycle.intersects(retrying);
      if (bounded || retries || cycle.intersects(allocating)) {
        unpolled.add(
            loop(cycle, bounded ? Reason.BOUNDED : retries ? Reason.RETRY : Reason.ALLOCATES));
      }
      var cut = new BitSet();
      cut.set(0, graph.size());
      cut.andNot(cycle);
      cut.or(allocating);
      once.cycles(cut).forEach(rest -> unpolled.add(loop(rest, Reason.NONE)));
    }
  }

  /**
   * Where labels stand.
   *
   * @param blocks they do so in these
   * @param fallenInto or at the end of those before these, which lead back by falling into them: a
   *     label takes no space
   */
  private record Labels(BitSet blocks, BitSet fallenInto) {}

  private Labels labels(BitSet polling) {
    var labels = new Labels(new BitSet(), new BitSet());
    int[] dominators = null;
    for (int label : code.object().loopLabels()) {
      if (label < code.start() || label >= code.end()) {
        continue;
      }
      int block = code.block(label);
      boolean back = false;
      boolean between = block > 0 && code.blockStart(block) == label && !polling.get(block - 1);
      if (between && !labels.fallenInto.get(block)) {
        dominators = dominators == null ? graph.immediateDominators() : dominators;
        boolean falls = Arrays.stream(graph.successors(block - 1)).anyMatch(s -> s == block);
        back = falls && isBack(dominators, block - 1, block);
      }
      (back ? labels.fallenInto : labels.blocks).set(block);
    }
    return labels;
  }

  private FlowGraph withoutEdgesBack(Labels labels, BitSet retrying) {
    if (labels.blocks.isEmpty() && labels.fallenInto.isEmpty() && retrying.isEmpty()) {
      return graph;
    }
    var dominators = graph.immediateDominators();
    var successors = new int[graph.size()][];
    for (int b = 0; b < successors.length; b++) {
      successors[b] = graph.successors(b);
    }
    retrying.stream().forEach(b -> remove(successors, b, b));
    labels.fallenInto.stream().forEach(b -> remove(successors, b - 1, b));
    var predecessors = new int[graph.size()];
    for (int b = 0; b < predecessors.length; b++) {
      for (int s : graph.successors(b)) {
        predecessors[s]++;
      }
    }
    labels.blocks.stream().forEach(b -> cutBack(b, dominators, predecessors, successors));
    return new FlowGraph(successors);
  }

  /**
   * Cuts the edges back from where a label stands: out of its block, or out of those that the code
   * generator has made of that block's end, which only it leads to (a jump for each of two
   * conditions, or copies of registers on the way).
   */
  private void cutBack(int labelled, int[] dominators, int[] predecessors, int[][] successors) {
    var headers = new BitSet();
    var level = new BitSet();
    level.set(labelled);
    for (int depth = 0; depth < DEEPEST_END && !level.isEmpty(); depth++) {
      var next = new BitSet();
      boolean none = headers.isEmpty();
      for (int b = level.nextSetBit(0); b >= 0; b = level.nextSetBit(b + 1)) {
        for (int s : graph.successors(b)) {
          if (isBack(dominators, labelled, s)) {
            if (none) {
              headers.set(s);
            }
            if (headers.get(s)) {
              remove(successors, b, s);
            }
          } else if (predecessors[s] == 1) {
            next.set(s);
          }
        }
      }
      level = next;
    }
  }

  private static boolean isBack(int[] dominators, int from, int to) {
    return dominators[from] >= 0 && FlowGraph.dominates(dominators, to, from);
  }

  private static void remove(int[][] successors, int from, int to) {
    successors[from] = Arrays.stream(successors[from]).filter(s -> s != to).toArray();
  }

  private BitSet polling(BitSet slow) {
    var certain = (BitSet) slow.clone();
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int b = 0; b < graph.size(); b++) {
        var next = graph.successors(b);
        if (next.length == 1 && certain.get(next[0]) && !certain.get(b)) {
          certain.set(b);
          changed = true;
        }
      }
    }
    var polling = new BitSet();
    for (int b = 0; b < graph.size(); b++) {
      var next = graph.successors(b);
      if (next.length > 1 && Arrays.stream(next).anyMatch(certain::get)) {
        polling.set(b);
      }
    }
    return polling;
  }

  private Loop loop(BitSet cycle, Reason reason) {
    return new Loop(code.blockStart(cycle.nextSetBit(0)), cycle.cardinality(), reason);
  }

  private void countLoops() {
    if (graph.cycles(new BitSet()).isEmpty()) {
      return;
    }
    var dominators = graph.immediateDominators();
    var headers = new BitSet();
    for (int b = 0; b < graph.size(); b++) {
      for (int s : graph.successors(b)) {
        if (dominators[b] >= 0 && FlowGraph.dominates(dominators, s, b)) {
          headers.set(s);
        }
      }
    }
    loops = headers.cardinality();
  }

  private void findLoopPolls(BitSet slow) {
    var cyclic = new BitSet();
    graph.cycles(new BitSet()).forEach(cyclic::or);
    for (var call : code.calls()) {
      int block = code.block(call.address() - 1);
      if (slow.get(block) && cyclic.get(block)) {
        loopPolls.add(call.address());
      }
    }
  }

  /** Number of natural loops. */
  public int loops() {
    return loops;
  }

  /** Loops without a poll. */
  public List<Loop> unpolled() {
    return unpolled;
  }

  /** Whether the call that returns there, of the poll's slow path, lies in a loop. */
  public boolean isLoopPoll(int returnAddress) {
    return loopPolls.contains(returnAddress);
  }
}
