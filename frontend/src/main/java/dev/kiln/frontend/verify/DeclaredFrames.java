package dev.kiln.frontend.verify;

import dev.kiln.frontend.verify.VerificationType.Kind;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.LabelNode;

/**
 * Verification by type checking (JVMS 4.10.1), for class files with stack maps.
 *
 * <ol>
 *   <li>Walk over the instructions once, in their order, with the frame before each.
 *   <li>Where the class file declares a frame, the frame so far must fit, and the declared one
 *       takes over. After an instruction that ends control flow there must be one.
 *   <li>Where an instruction can branch to, or a handler that covers it begins, there must be a
 *       declared frame that fits.
 * </ol>
 */
final class DeclaredFrames {
  private final MethodContext context;
  private final CodeMap map;
  private final Frame[] declared;
  private final boolean[] matched;
  private int matchedChanges = -1;
  private boolean matchedUninitialized;

  DeclaredFrames(MethodContext context) {
    this.context = context;
    this.map = context.map;
    this.declared = new Frame[map.declared.length];
    this.matched = new boolean[map.handlers.size()];
  }

  void verify() {
    for (int i = 0; i < declared.length; i++) {
      if (map.declared[i] != null) {
        declared[i] = read(map.declared[i]);
      }
    }
    Frame current = context.first.copy();
    boolean falls = true;
    for (int i = 0; i < map.code.length; i++) {
      AbstractInsnNode insn = map.code[i];
      if (declared[i] != null) {
        if (falls && !current.fits(declared[i])) {
          throw new Rejection("Instruction type does not match stack map");
        }
        current.set(declared[i]);
      } else if (!falls) {
        throw new Rejection("Expecting a stack map frame");
      }
      // A store adds a local that the handler, which it cannot reach, does not see.
      boolean stores = CodeMap.stores(insn);
      if (stores) {
        matchHandlers(current, i);
      }
      boolean uninitialized = current.thisUninitialized;
      context.effects.execute(insn, current);
      for (int target : map.targets(insn)) {
        matchBranch(current, target);
      }
      if (!stores) {
        // The call of another constructor may throw before the object counts as initialized.
        boolean now = current.thisUninitialized;
        current.thisUninitialized = uninitialized;
        matchHandlers(current, i);
        current.thisUninitialized = now;
      }
      falls = !InstructionEffects.endsFlow(insn.getOpcode());
    }
    if (falls) {
      throw new Rejection("Control flow falls through code end");
    }
  }

  private void matchBranch(Frame current, int target) {
    if (declared[target] == null) {
      throw new Rejection("Expecting a stackmap frame at branch target");
    }
    if (!current.fits(declared[target])) {
      throw new Rejection("Inconsistent stackmap frames at branch target");
    }
  }

  private void matchHandlers(Frame current, int at) {
    List<CodeMap.Handler> handlers = map.handlers;
    if (handlers.isEmpty()) {
      return;
    }
    if (current.changes != matchedChanges || current.thisUninitialized != matchedUninitialized) {
      Arrays.fill(matched, false);
      matchedChanges = current.changes;
      matchedUninitialized = current.thisUninitialized;
    }
    for (int n = 0; n < matched.length; n++) {
      CodeMap.Handler h = handlers.get(n);
      if (!matched[n] && at >= h.start() && at < h.end()) {
        matchHandler(current, h);
        matched[n] = true;
      }
    }
  }

  private void matchHandler(Frame current, CodeMap.Handler h) {
    Frame target = declared[h.target()];
    if (target == null) {
      throw new Rejection("Expecting a stackmap frame at branch target");
    }
    if (target.depth != 1
        || !context.types.isAssignable(context.caught(h), target.stack[0])
        || !current.localsFit(target)) {
      throw new Rejection("Stack map does not match the one at exception handler");
    }
  }

  // ---- frames of the class file

  private Frame read(FrameNode node) {
    Frame f = new Frame(context.types, context.first.locals.length, context.first.stack.length);
    int local = 0;
    for (Object o : node.local) {
      VerificationType t = type(o);
      int slots = t.isWide() ? 2 : 1;
      if (local + slots > f.locals.length) {
        throw new Rejection("StackMapTable error: bad locals size");
      }
      f.locals[local++] = t;
      if (slots == 2) {
        f.locals[local++] = t.second();
      }
      f.thisUninitialized |= t.kind == Kind.UNINITIALIZED_THIS;
    }
    for (Object o : node.stack) {
      VerificationType t = type(o);
      if (f.depth + (t.isWide() ? 2 : 1) > f.stack.length) {
        throw new Rejection("StackMapTable error: bad stack size");
      }
      f.push(t);
    }
    return f;
  }

  private VerificationType type(Object o) {
    if (o instanceof String name) {
      return context.types.ofClass(name);
    }
    if (o instanceof LabelNode label) {
      int at = map.number(label);
      if (at >= map.code.length || map.code[at].getOpcode() != Opcodes.NEW) {
        throw new Rejection("StackMapTable error: bad offset for Uninitialized");
      }
      return context.effects.fresh(map.code[at]);
    }
    if (o == Opcodes.INTEGER) {
      return VerificationType.INT;
    } else if (o == Opcodes.FLOAT) {
      return VerificationType.FLOAT;
    } else if (o == Opcodes.LONG) {
      return VerificationType.LONG;
    } else if (o == Opcodes.DOUBLE) {
      return VerificationType.DOUBLE;
    } else if (o == Opcodes.NULL) {
      return VerificationType.NULL;
    } else if (o == Opcodes.UNINITIALIZED_THIS) {
      return VerificationType.UNINITIALIZED_THIS;
    }
    return VerificationType.TOP;
  }
}
