package dev.kiln.frontend.reach;

import dev.kiln.frontend.link.Resolution;
import dev.kiln.frontend.model.FieldInfo;
import dev.kiln.frontend.model.LinkFailure;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.world.Reason;
import java.lang.reflect.Modifier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Reads what the instructions of one reachable method make reachable. */
final class BodyScan {
  private final Reachability reachability;
  private final Universe universe;
  private final Resolution resolution;

  // The method being scanned and the reasons it gives, made when first needed.
  private MethodInfo method;
  private Reason call;
  private Reason dispatch;
  private Reason creation;
  private Reason initialization;
  private Reason reference;

  BodyScan(Reachability reachability, Universe universe, Resolution resolution) {
    this.reachability = reachability;
    this.universe = universe;
    this.resolution = resolution;
  }

  void scan(MethodInfo m) {
    method = m;
    call = new Reason(Reason.Kind.CALL, null, m);
    dispatch = new Reason(Reason.Kind.DISPATCH, null, m);
    creation = new Reason(Reason.Kind.NEW, null, m);
    initialization = new Reason(Reason.Kind.INITIALIZED, null, m);
    reference = new Reason(Reason.Kind.REFERENCED, null, m);
    MethodNode code = m.code();
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext()) {
      switch (i.getType()) {
        case AbstractInsnNode.METHOD_INSN -> invoke((MethodInsnNode) i);
        case AbstractInsnNode.FIELD_INSN -> field((FieldInsnNode) i);
        case AbstractInsnNode.TYPE_INSN -> type((TypeInsnNode) i);
        case AbstractInsnNode.LDC_INSN -> constant((LdcInsnNode) i);
        case AbstractInsnNode.INT_INSN -> {
          if (i.getOpcode() == Opcodes.NEWARRAY) {
            TypeInfo element = universe.primitive(elementOf(((IntInsnNode) i).operand));
            reachability.instantiate(universe.arrayOf(element), creation);
          }
        }
        case AbstractInsnNode.MULTIANEWARRAY_INSN -> multi((MultiANewArrayInsnNode) i);
        default -> {}
      }
    }
    for (TryCatchBlockNode t : code.tryCatchBlocks) {
      if (t.type != null && resolve(t.type) instanceof TypeInfo c) {
        reachability.reach(c, reference);
      }
    }
  }

  private static char elementOf(int newarrayOperand) {
    return "ZCFDBSIJ".charAt(newarrayOperand - Opcodes.T_BOOLEAN);
  }

  private Object resolve(String name) {
    return resolution.resolveClass(method.owner(), name);
  }

  private TypeInfo resolveOrFail(String name) {
    Object c = resolve(name);
    if (c instanceof TypeInfo t) {
      return t;
    }
    reachability.fails((LinkFailure) c, reference);
    return null;
  }

  private void invoke(MethodInsnNode insn) {
    Object found =
        resolution.resolveMethod(
            method.owner(), insn.getOpcode(), insn.owner, insn.name, insn.desc, insn.itf);
    if (!(found instanceof MethodInfo target)) {
      reachability.fails((LinkFailure) found, reference);
      return;
    }
    switch (insn.getOpcode()) {
      case Opcodes.INVOKESTATIC -> {
        reachability.initialize(target.owner(), initialization);
        reachability.compile(target, call);
      }
      case Opcodes.INVOKESPECIAL -> reachability.compile(target, call);
      default -> {
        TypeInfo receiver = universe.find(insn.owner);
        if (receiver.isArray()) {
          reachability.compile(target, call); // arrays override nothing
        } else {
          reachability.dispatch(receiver, target, dispatch);
        }
      }
    }
  }

  private void field(FieldInsnNode insn) {
    Object found =
        resolution.resolveField(method.owner(), insn.getOpcode(), insn.owner, insn.name, insn.desc);
    if (!(found instanceof FieldInfo f)) {
      reachability.fails((LinkFailure) found, reference);
      return;
    }
    if (f.isStatic()) {
      reachability.initialize(f.owner(), initialization);
    } else {
      reachability.reach(f.owner(), reference);
    }
    boolean puts = insn.getOpcode() == Opcodes.PUTFIELD || insn.getOpcode() == Opcodes.PUTSTATIC;
    LinkFailure failure = puts ? FinalFields.violation(method, f) : null;
    if (failure != null) {
      reachability.fails(failure, reference);
    }
  }

  private void type(TypeInsnNode insn) {
    TypeInfo c = resolveOrFail(insn.desc);
    if (c == null) {
      return;
    }
    switch (insn.getOpcode()) {
      case Opcodes.NEW -> {
        if (Modifier.isAbstract(c.access()) || c.isArray()) {
          reachability.reach(c, reference);
          reachability.fails(new LinkFailure("java/lang/InstantiationError", c.name()), reference);
          return;
        }
        reachability.initialize(c, initialization);
        reachability.instantiate(c, creation);
      }
      case Opcodes.ANEWARRAY -> reachability.instantiate(universe.arrayOf(c), creation);
      default -> reachability.reach(c, reference);
    }
  }

  private void constant(LdcInsnNode insn) {
    if (insn.cst instanceof String text) {
      reachability.resources().named(method.owner(), text);
    }
    if (insn.cst instanceof Type t && t.getSort() != Type.METHOD) {
      TypeInfo c = resolveOrFail(t.getInternalName());
      if (c != null) {
        reachability.reach(c, reference);
      }
    }
  }

  private void multi(MultiANewArrayInsnNode insn) {
    TypeInfo c = resolveOrFail(insn.desc);
    for (int d = 0; c != null && d < insn.dims && c.isArray(); d++) {
      reachability.instantiate(c, creation);
      c = c.component();
    }
  }
}
