package dev.kiln.frontend.verify;

import static dev.kiln.frontend.verify.VerificationType.TOP;

import dev.kiln.frontend.verify.VerificationType.Kind;
import java.util.Arrays;
import java.util.function.Predicate;

/** The types of locals and operand stack before an instruction. */
final class Frame {
  private final TypeSystem types;
  final VerificationType[] locals;
  final VerificationType[] stack;
  int depth;

  /** Whether this is a constructor that has not called another one yet. */
  boolean thisUninitialized;

  /** Counts changes of the locals. */
  int changes;

  Frame(TypeSystem types, int maxLocals, int maxStack) {
    this.types = types;
    this.locals = new VerificationType[maxLocals];
    this.stack = new VerificationType[maxStack];
    Arrays.fill(locals, TOP);
  }

  Frame copy() {
    Frame f = new Frame(types, locals.length, stack.length);
    f.set(this);
    return f;
  }

  void set(Frame other) {
    System.arraycopy(other.locals, 0, locals, 0, locals.length);
    System.arraycopy(other.stack, 0, stack, 0, other.depth);
    depth = other.depth;
    thisUninitialized = other.thisUninitialized;
    changes++;
  }

  // ---- operand stack

  void push(VerificationType t) {
    int slots = t.isWide() ? 2 : 1;
    if (depth + slots > stack.length) {
      throw new Rejection("Operand stack overflow");
    }
    stack[depth++] = t;
    if (slots == 2) {
      stack[depth++] = t.second();
    }
  }

  /** Takes one slot, whatever it is. */
  VerificationType popSlot() {
    if (depth == 0) {
      throw new Rejection("Operand stack underflow");
    }
    return stack[--depth];
  }

  void pushSlot(VerificationType t) {
    if (depth == stack.length) {
      throw new Rejection("Operand stack overflow");
    }
    stack[depth++] = t;
  }

  /** Takes a value that must be assignable to that type. */
  VerificationType pop(VerificationType wanted) {
    if (wanted.isWide()) {
      expect(popSlot(), t -> t == wanted.second(), wanted.second());
    }
    VerificationType t = popSlot();
    if (t != wanted && !types.isAssignable(t, wanted)) {
      throw bad(t, wanted);
    }
    return t;
  }

  /** Takes a reference; an uninitialized object is one, too. */
  VerificationType popReference() {
    VerificationType t = popSlot();
    if (!t.isReference() && !t.isUninitialized()) {
      throw bad(t, "reference type");
    }
    return t;
  }

  void expect(VerificationType t, Predicate<VerificationType> rule, Object wanted) {
    if (!rule.test(t)) {
      throw bad(t, wanted);
    }
  }

  private Rejection bad(VerificationType t, Object wanted) {
    return new Rejection(
        "Bad type on operand stack",
        "Type " + t + " (current frame, stack[" + depth + "]) is not assignable to " + wanted);
  }

  // ---- locals

  VerificationType get(int index, VerificationType wanted) {
    int slots = wanted != null && wanted.isWide() ? 2 : 1;
    if (index + slots > locals.length) {
      throw new Rejection("Local variable table overflow");
    }
    VerificationType t = locals[index];
    boolean fits =
        wanted == null
            ? t.isReference() || t.isUninitialized()
            : t == wanted && (slots == 1 || locals[index + 1] == wanted.second());
    if (!fits) {
      throw new Rejection(
          "Bad local variable type",
          "Type "
              + t
              + " (current frame, locals["
              + index
              + "]) is not assignable to "
              + (wanted == null ? "reference type" : wanted));
    }
    return t;
  }

  void put(int index, VerificationType t) {
    int slots = t.isWide() ? 2 : 1;
    if (index + slots > locals.length) {
      throw new Rejection("Local variable table overflow");
    }
    if (locals[index] == t && slots == 1) {
      return;
    }
    changes++;
    if (locals[index].isSecond()) {
      locals[index - 1] = TOP;
    }
    if (index + slots < locals.length && locals[index + slots].isSecond()) {
      locals[index + slots] = TOP;
    }
    locals[index] = t;
    if (slots == 2) {
      locals[index + 1] = t.second();
    }
  }

  // ---- uninitialized objects

  /** The constructor of an object returned: all copies of it may be used. */
  void initialized(VerificationType old, VerificationType now) {
    replace(old, now);
    if (old.kind == Kind.UNINITIALIZED_THIS) {
      thisUninitialized = false;
    }
  }

  void replace(VerificationType old, VerificationType now) {
    for (int i = 0; i < locals.length; i++) {
      if (isSame(locals[i], old)) {
        locals[i] = now;
        changes++;
      }
    }
    for (int i = 0; i < depth; i++) {
      if (isSame(stack[i], old)) {
        stack[i] = now;
      }
    }
  }

  private static boolean isSame(VerificationType a, VerificationType b) {
    return a == b || a.kind == Kind.UNINITIALIZED && b.kind == a.kind && a.site == b.site;
  }

  // ---- frames among each other

  /** Whether control may pass from a place with this frame to one with that. */
  boolean fits(Frame target) {
    if (depth != target.depth || !localsFit(target)) {
      return false;
    }
    for (int i = 0; i < depth; i++) {
      if (!types.isAssignable(stack[i], target.stack[i])) {
        return false;
      }
    }
    return true;
  }

  boolean localsFit(Frame target) {
    for (int i = 0; i < locals.length; i++) {
      if (locals[i] != target.locals[i] && !types.isAssignable(locals[i], target.locals[i])) {
        return false;
      }
    }
    return !thisUninitialized || target.thisUninitialized;
  }

  /** Takes in another frame of the same place; whether anything changed. */
  boolean merge(Frame other) {
    if (depth != other.depth) {
      throw new Rejection("Inconsistent stack height " + other.depth + " != " + depth);
    }
    boolean changed = mergeLocals(other);
    for (int i = 0; i < depth; i++) {
      VerificationType t = types.merge(stack[i], other.stack[i]);
      changed |= t != stack[i];
      stack[i] = t;
    }
    return changed;
  }

  boolean mergeLocals(Frame other) {
    boolean changed = other.thisUninitialized && !thisUninitialized;
    thisUninitialized |= other.thisUninitialized;
    for (int i = 0; i < locals.length; i++) {
      VerificationType t = types.merge(locals[i], other.locals[i]);
      changed |= t != locals[i];
      locals[i] = t;
    }
    return changed;
  }
}
