package dev.kiln.backend.lower;

import dev.kiln.backend.lower.Flow.Handler;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which instructions can be reached from the handlers that cover them.
 *
 * <p>A landing pad for all calls that a list of handlers covers would then lie on a cycle (pad,
 * handler, call, pad), and if some calls are reached from the handlers only, it is the header of a
 * loop. LLVM 20 takes such loops apart wrongly: when LoopSimplify gives the pad's other loops exits
 * of their own, it splits the pad's predecessors without asking which come from the pad's loop,
 * makes a loop with two entries of it, and declares one of them unreachable. The handler is gone,
 * or a stale dominator tree has LCSSA write phis of mixed types.
 *
 * <p>So each call on such a cycle gets a pad of its own. That holds whatever the optimizer finds
 * out later: the only way to a pad is its call, which was reached without the pad the first time.
 */
final class HandlerLoops {
  private final Flow flow;
  private final Map<Integer, BitSet> behind = new HashMap<>();

  HandlerLoops(Flow flow) {
    this.flow = flow;
  }

  /** Whether an instruction that a list of handlers covers may follow one of these. */
  boolean contains(int list, int instruction) {
    return list != 0 && behind.computeIfAbsent(list, this::walk).get(instruction);
  }

  /** All instructions that are reached from the handlers of a list. */
  private BitSet walk(int list) {
    BitSet met = new BitSet();
    ArrayDeque<Integer> work = new ArrayDeque<>();
    visit(flow.handlerList(list), met, work);
    while (!work.isEmpty()) {
      int at = work.remove();
      for (int next : flow.successors(at)) {
        visit(next, met, work);
      }
      visit(flow.handlerList(flow.handlersAt(at)), met, work);
    }
    return met;
  }

  private static void visit(List<Handler> handlers, BitSet met, ArrayDeque<Integer> work) {
    for (Handler handler : handlers) {
      visit(handler.target(), met, work);
    }
  }

  private static void visit(int next, BitSet met, ArrayDeque<Integer> work) {
    if (!met.get(next)) {
      met.set(next);
      work.add(next);
    }
  }
}
