package dev.kiln.frontend.synth;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.synth.VarHandleOrigins.Origin;
import dev.kiln.frontend.world.JClass;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Turns accesses through variable handles into calls of static methods of the same shape.
 *
 * <ol>
 *   <li>If the handle was just read from a static final field that the class's initializer makes of
 *       constants, variable and types are known: {@link KnownAccess}.
 *   <li>Otherwise the handle's class decides when it runs: {@link UnknownAccess}.
 * </ol>
 */
final class VarHandleSites {
  private static final String VAR_HANDLE = "java/lang/invoke/VarHandle";
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");

  private final SharedMethods shared;
  private final VarHandleOrigins origins = new VarHandleOrigins();

  VarHandleSites(SharedMethods shared) {
    this.shared = shared;
  }

  static boolean concerns(MethodInsnNode call) {
    return isAccess(call) || VarHandleOrigins.makes(call);
  }

  private static boolean isAccess(MethodInsnNode call) {
    return call.owner.equals(VAR_HANDLE)
        && call.getOpcode() == INVOKEVIRTUAL
        && VarHandleAccess.of(call.name) != null;
  }

  void rewrite(JClass host, MethodNode code, SynthesizedClasses classes) {
    origins.rewriteMakers(host, code, classes);
    Frame<BasicValue>[] frames = KnownValues.of(host.name(), code);
    AbstractInsnNode[] all = code.instructions.toArray();
    for (int k = 0; k < all.length; k++) {
      if (!(all[k] instanceof MethodInsnNode call) || !isAccess(call)) {
        continue;
      }
      Origin origin = null;
      if (frames != null && frames[k] != null) {
        int depth = Type.getArgumentTypes(call.desc).length + 1;
        BasicValue handle = frames[k].getStack(frames[k].getStackSize() - depth);
        if (handle instanceof KnownValues.StaticField f) {
          origin = origins.of(f.owner, f.name, classes);
        }
      }
      MethodInsnNode target = target(call, origin, host, classes);
      code.instructions.insert(call, SharedMethods.withCast(target, call.desc));
      code.instructions.remove(call);
    }
  }

  private MethodInsnNode target(
      MethodInsnNode call, Origin origin, JClass host, SynthesizedClasses classes) {
    VarHandleAccess access = VarHandleAccess.of(call.name);
    String erased = erase(call.desc);
    String desc = "(L" + VAR_HANDLE + ";" + erased.substring(1);
    if (origin != null && KnownAccess.fits(access, origin, call.desc, classes)) {
      KnownAccess known = new KnownAccess(access, origin, erased);
      return shared.call(classes, host, VAR_HANDLE, known.key(), access.name(), desc, known::write);
    }
    UnknownAccess unknown = new UnknownAccess(access, erased, call.desc, classes);
    return shared.call(
        classes, host, VAR_HANDLE, unknown.key(), access.name(), desc, unknown::write);
  }

  /** All references become Object, strings too: a handle does not care. */
  private static String erase(String desc) {
    Type[] args = Type.getArgumentTypes(desc);
    for (int i = 0; i < args.length; i++) {
      args[i] = Conversions.isPrimitive(args[i]) ? args[i] : OBJECT;
    }
    Type result = Type.getReturnType(desc);
    // A String result keeps its type, so that one rule says where a cast is needed.
    return Type.getMethodDescriptor(SharedMethods.erase(result), args);
  }
}
