package dev.kiln.frontend.verify;

import dev.kiln.frontend.model.TypeInfo;
import java.lang.reflect.Modifier;
import org.objectweb.asm.tree.MethodNode;

/** What both ways to verify a method begin with. */
final class MethodContext {
  final TypeSystem types;
  final CodeMap map;
  final InstructionEffects effects;
  final Frame first;

  MethodContext(TypeSystem types, TypeInfo owner, MethodNode method) {
    this.types = types;
    this.map = new CodeMap(method);
    this.effects = new InstructionEffects(types, owner, method);
    this.first = new Frame(types, method.maxLocals, method.maxStack);
    int local = 0;
    if (!Modifier.isStatic(method.access)) {
      boolean constructor = method.name.equals("<init>") && owner.superclass() != null;
      first.thisUninitialized = constructor;
      first.put(
          local++, constructor ? VerificationType.UNINITIALIZED_THIS : types.ofClass(owner.name()));
    }
    for (VerificationType p : new MemberAccess(types, owner, null).parameters(method.desc)) {
      first.put(local, p);
      local += p.isWide() ? 2 : 1;
    }
    if (map.code.length == 0) {
      throw new Rejection("Control flow falls through code end");
    }
    for (CodeMap.Handler h : map.handlers) {
      if (h.type() != null && !types.isAssignable(types.ofClass(h.type()), types.throwable)) {
        throw new Rejection("Catch type is not a subclass of Throwable in exception handler");
      }
    }
  }

  VerificationType caught(CodeMap.Handler h) {
    return h.type() == null ? types.throwable : types.ofClass(h.type());
  }
}
