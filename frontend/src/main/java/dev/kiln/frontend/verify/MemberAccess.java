package dev.kiln.frontend.verify;

import dev.kiln.frontend.model.Descriptors;
import dev.kiln.frontend.model.FieldInfo;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.verify.VerificationType.Kind;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Field and method instructions: operands by descriptor, the receiver, constructors, and access to
 * protected members of superclasses in other packages (JVMS 4.10.1.8).
 */
final class MemberAccess implements Opcodes {
  private final TypeSystem types;
  private final TypeInfo owner;
  private final VerificationType current;
  private final Function<AbstractInsnNode, VerificationType> fresh;

  MemberAccess(
      TypeSystem types, TypeInfo owner, Function<AbstractInsnNode, VerificationType> fresh) {
    this.types = types;
    this.owner = owner;
    this.current = types.ofClass(owner.name());
    this.fresh = fresh;
  }

  // ---- fields

  void field(FieldInsnNode insn, Frame f) {
    VerificationType type = types.ofDescriptor(insn.desc);
    switch (insn.getOpcode()) {
      case GETSTATIC -> f.push(type);
      case PUTSTATIC -> f.pop(type);
      case GETFIELD -> {
        VerificationType receiver = f.pop(types.ofClass(insn.owner));
        checkProtectedField(insn, receiver, "getfield");
        f.push(type);
      }
      default -> {
        f.pop(type);
        VerificationType named = types.ofClass(insn.owner);
        VerificationType receiver = f.popSlot();
        if (receiver == VerificationType.UNINITIALIZED_THIS
            && named == current
            && owner.field(insn.name, insn.desc) != null) {
          receiver = current; // a constructor may set its own fields first
        }
        if (!types.isAssignable(receiver, named)) {
          throw new Rejection("Bad type on operand stack in putfield");
        }
        checkProtectedField(insn, receiver, "putfield");
      }
    }
  }

  private void checkProtectedField(FieldInsnNode insn, VerificationType receiver, String what) {
    TypeInfo named = receiver == current ? null : superclass(insn.owner);
    if (named == null) {
      return;
    }
    FieldInfo found = null;
    for (TypeInfo t = named; t != null && found == null; t = t.superclass()) {
      found = t.field(insn.name, insn.desc);
    }
    if (found != null
        && Modifier.isProtected(found.access())
        && !owner.samePackage(found.owner())
        && !types.isAssignable(receiver, current, true)) {
      throw new Rejection("Bad access to protected data in " + what);
    }
  }

  /** The class of that name if it is this class or a superclass. */
  private TypeInfo superclass(String name) {
    for (TypeInfo t : owner.superChain()) {
      if (t.name().equals(name)) {
        return t;
      }
    }
    return null;
  }

  // ---- calls

  /** Takes the arguments and leaves the result, for a call without receiver. */
  void call(String desc, Frame f) {
    arguments(desc, f);
    result(desc, f);
  }

  private void arguments(String desc, Frame f) {
    List<VerificationType> parameters = parameters(desc);
    for (int i = parameters.size() - 1; i >= 0; i--) {
      f.pop(parameters.get(i));
    }
  }

  List<VerificationType> parameters(String desc) {
    List<VerificationType> parameters = new ArrayList<>(4);
    for (int i = 1; desc.charAt(i) != ')'; ) {
      int end = Descriptors.fieldEnd(desc, i);
      parameters.add(types.ofDescriptor(desc, i, end));
      i = end;
    }
    return parameters;
  }

  private void result(String desc, Frame f) {
    int i = desc.indexOf(')') + 1;
    if (desc.charAt(i) != 'V') {
      f.push(types.ofDescriptor(desc, i, desc.length()));
    }
  }

  void invoke(MethodInsnNode insn, Frame f) {
    boolean toConstructor = insn.name.equals("<init>");
    if (insn.name.startsWith("<") && !(toConstructor && insn.getOpcode() == INVOKESPECIAL)) {
      throw new Rejection("Illegal call to internal method");
    }
    arguments(insn.desc, f);
    VerificationType named = types.ofClass(insn.owner);
    if (toConstructor) {
      construct(insn, named, f);
      return;
    }
    switch (insn.getOpcode()) {
      case INVOKESPECIAL -> {
        checkSpecial(insn, named);
        f.pop(current);
      }
      case INVOKEVIRTUAL -> {
        VerificationType receiver = f.pop(named);
        checkProtectedMethod(insn, receiver);
      }
      case INVOKEINTERFACE -> f.pop(named);
      default -> {}
    }
    result(insn.desc, f);
  }

  /** invokespecial may name this class, a superclass, or a direct superinterface. */
  private void checkSpecial(MethodInsnNode insn, VerificationType named) {
    if (named == current
        || owner.superclass() != null && owner.superclass().name().equals(insn.owner)) {
      return;
    }
    for (TypeInfo i : owner.superinterfaces()) {
      if (i.name().equals(insn.owner)) {
        return;
      }
    }
    if (!types.isAssignable(current, named)) {
      throw new Rejection(
          "Bad invokespecial instruction: current class isn't assignable to reference class.");
    }
    if (insn.itf) {
      throw new Rejection(
          "Bad invokespecial instruction: interface method reference is in an indirect"
              + " superinterface.");
    }
  }

  private void checkProtectedMethod(MethodInsnNode insn, VerificationType receiver) {
    TypeInfo named = receiver == current ? null : superclass(insn.owner);
    if (named == null || !isProtected(lookup(named, insn)) || isFromArray(insn, receiver)) {
      return;
    }
    if (!types.isAssignable(receiver, current, true)) {
      throw new Rejection("Bad access to protected data in invokevirtual");
    }
  }

  private static boolean isFromArray(MethodInsnNode insn, VerificationType receiver) {
    return insn.name.equals("clone")
        && insn.owner.equals("java/lang/Object")
        && (receiver.isArray()
            || receiver.kind == Kind.UNION
                && receiver.members.stream().allMatch(VerificationType::isArray));
  }

  private static MethodInfo lookup(TypeInfo named, MethodInsnNode insn) {
    for (TypeInfo t = named; t != null; t = t.superclass()) {
      MethodInfo m = t.method(insn.name, insn.desc);
      if (m != null) {
        return m;
      }
    }
    return null;
  }

  private boolean isProtected(MethodInfo m) {
    return m != null && Modifier.isProtected(m.access()) && !owner.samePackage(m.owner());
  }

  private void construct(MethodInsnNode insn, VerificationType named, Frame f) {
    VerificationType object = f.popReference();
    if (object == VerificationType.UNINITIALIZED_THIS) {
      boolean own = named == current;
      if (!own && (owner.superclass() == null || !owner.superclass().name().equals(insn.owner))) {
        throw new Rejection("Bad <init> method call");
      }
      f.initialized(object, current);
    } else if (object.kind == Kind.UNINITIALIZED) {
      VerificationType made = types.ofClass(object.name);
      if (made != named) {
        throw new Rejection("Call to wrong <init> method");
      }
      TypeInfo superclass = superclass(insn.owner);
      if (superclass != null
          && isProtected(superclass.method(insn.name, insn.desc))
          && !types.isAssignable(made, current)) {
        throw new Rejection("Bad access to protected <init> method");
      }
      f.initialized(fresh.apply(object.site), made);
    } else {
      throw new Rejection("Bad operand type when invoking <init>");
    }
  }
}
