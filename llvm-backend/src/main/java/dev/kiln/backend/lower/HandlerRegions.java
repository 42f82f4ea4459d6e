package dev.kiln.backend.lower;

import dev.kiln.backend.lower.Flow.Handler;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which instructions are reached by way of certain handlers only.
 *
 * <p>They get a landing pad of their own when they are covered by the same handlers again. A pad
 * for both would be the header of a loop (pad, handler, throw, pad), and LLVM 20 takes such loops
 * apart wrongly: LoopSimplify splits the pad's predecessors and then declares one half unreachable.
 *
 * <ol>
 *   <li>Nothing to do unless something behind the first handler is covered by the list.
 *   <li>Walk from the method's start along all edges but those into the list's handlers; what is
 *       not met is reached through them only.
 * </ol>
 */
final class HandlerRegions {
  private final Flow flow;
  private final Map<Integer, BitSet> reachedOtherwise = new HashMap<>();

  HandlerRegions(Flow flow) {
    this.flow = flow;
  }

  /** Whether an instruction that a list of handlers covers is reached through these only. */
  boolean contains(int list, int instruction) {
    if (list == 0) {
      return false;
    }
    BitSet others = reachedOtherwise.computeIfAbsent(list, this::walk);
    return !others.isEmpty() && !others.get(instruction);
  }

  /** Empty if no handler of the list is covered by the list. */
  private BitSet walk(int list) {
    BitSet avoided = new BitSet();
    flow.handlerList(list).forEach(handler -> avoided.set(handler.target()));
    BitSet met = new BitSet();
    if (!coversBehind(list, avoided.nextSetBit(0))) {
      return met;
    }
    ArrayDeque<Integer> work = new ArrayDeque<>();
    met.set(0);
    work.add(0);
    while (!work.isEmpty()) {
      int at = work.remove();
      for (int next : flow.successors(at)) {
        visit(next, avoided, met, work);
      }
      List<Handler> handlers = flow.handlerList(flow.handlersAt(at));
      for (Handler handler : handlers) {
        visit(handler.target(), avoided, met, work);
      }
    }
    return met;
  }

  private static void visit(int next, BitSet avoided, BitSet met, ArrayDeque<Integer> work) {
    if (!avoided.get(next) && !met.get(next)) {
      met.set(next);
      work.add(next);
    }
  }

  private boolean coversBehind(int list, int first) {
    for (int i = Math.max(first, 0); i < flow.size(); i++) {
      if (flow.handlersAt(i) == list) {
        return true;
      }
    }
    return false;
  }
}
