package dev.kiln.frontend.verify;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * Verification by type inference (JVMS 4.10.2), for class files without stack maps; subroutines are
 * inlined before.
 *
 * <ol>
 *   <li>Frames are kept where a block begins: at the entry, at branch targets, handlers, and after
 *       branches.
 *   <li>Take a block whose frame changed and walk through it. Each way out of it, handlers of its
 *       instructions included, is merged into the frame there; if that changes, the block there is
 *       put on the list.
 *   <li>Where classes meet, the frame has the union of them, so that what both implement is known.
 *       Unions are bounded and only grow: the list becomes empty.
 * </ol>
 */
final class InferredFrames {
  private final MethodContext context;
  private final CodeMap map;
  private final boolean[] leaders;
  private final Frame[] frames;
  private final boolean[] queued;
  private final ArrayDeque<Integer> work = new ArrayDeque<>();

  InferredFrames(MethodContext context) {
    this.context = context;
    this.map = context.map;
    this.leaders = new boolean[map.code.length + 1];
    this.frames = new Frame[map.code.length + 1];
    this.queued = new boolean[map.code.length + 1];
  }

  void verify() {
    for (int i = 0; i < map.code.length; i++) {
      int[] targets = map.targets(map.code[i]);
      for (int t : targets) {
        leaders[t] = true;
      }
      leaders[i + 1] |= targets.length > 0;
    }
    map.handlers.forEach(h -> leaders[h.target()] = true);
    flow(context.first, 0);
    while (!work.isEmpty()) {
      int start = work.poll();
      queued[start] = false;
      walk(start);
    }
  }

  private void walk(int start) {
    Frame f = frames[start].copy();
    for (int i = start; ; i++) {
      if (i == map.code.length) {
        throw new Rejection("Control flow falls through code end");
      }
      if (i > start && leaders[i]) {
        flow(f, i);
        return;
      }
      AbstractInsnNode insn = map.code[i];
      boolean covered = flowToHandlers(f, i);
      int before = f.changes;
      boolean uninitialized = f.thisUninitialized;
      context.effects.execute(insn, f);
      if (covered && f.changes != before && !CodeMap.stores(insn)) {
        boolean now = f.thisUninitialized;
        f.thisUninitialized = uninitialized;
        flowToHandlers(f, i);
        f.thisUninitialized = now;
      }
      for (int target : map.targets(insn)) {
        flow(f, target);
      }
      if (InstructionEffects.endsFlow(insn.getOpcode())) {
        return;
      }
    }
  }

  private void flow(Frame f, int target) {
    boolean changed;
    if (frames[target] == null) {
      frames[target] = f.copy();
      changed = true;
    } else {
      changed = frames[target].merge(f);
    }
    enqueue(target, changed);
  }

  private boolean flowToHandlers(Frame f, int at) {
    boolean any = false;
    for (CodeMap.Handler h : map.handlers) {
      if (at >= h.start() && at < h.end()) {
        any = true;
        int target = h.target();
        boolean changed;
        if (frames[target] == null) {
          Frame entry = f.copy();
          entry.depth = 0;
          Arrays.fill(entry.stack, null);
          entry.push(context.caught(h));
          frames[target] = entry;
          changed = true;
        } else {
          Frame entry = frames[target];
          if (entry.depth != 1) {
            throw new Rejection("Inconsistent stack height 1 != " + entry.depth);
          }
          changed = entry.mergeLocals(f);
          VerificationType merged = context.types.merge(entry.stack[0], context.caught(h));
          changed |= merged != entry.stack[0];
          entry.stack[0] = merged;
        }
        enqueue(target, changed);
      }
    }
    return any;
  }

  private void enqueue(int target, boolean changed) {
    if (changed && !queued[target]) {
      queued[target] = true;
      work.add(target);
    }
  }
}
