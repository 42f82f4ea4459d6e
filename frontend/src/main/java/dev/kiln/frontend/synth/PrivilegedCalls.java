package dev.kiln.frontend.synth;

import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Binds {@code AccessController.doPrivileged(new X())} to {@code X.run()}: dispatch through the one
 * call in doPrivileged would make every action of the library reachable from any of them.
 *
 * <ol>
 *   <li>Find calls whose action comes from a {@code new} or from a synthesized factory, so that its
 *       class is exact.
 *   <li>Drop the further arguments, which mean nothing without a security manager.
 *   <li>Call {@code run} on that class; for actions that may throw, through an added method that
 *       wraps checked exceptions as doPrivileged does.
 * </ol>
 */
public final class PrivilegedCalls {
  private static final String CONTROLLER = "java/security/AccessController";
  private static final String ACTION = "(Ljava/security/PrivilegedAction;";
  private static final String THROWING = "(Ljava/security/PrivilegedExceptionAction;";

  private PrivilegedCalls() {}

  /**
   * Rewrites the calls of one body in place.
   *
   * @param add takes methods to be added to the owner
   */
  public static void rewrite(String owner, MethodNode method, Consumer<MethodNode> add) {
    AbstractInsnNode[] code = method.instructions.toArray();
    boolean any = false;
    for (AbstractInsnNode i : code) {
      any |= isPrivileged(i);
    }
    if (!any || owner.equals(CONTROLLER)) {
      return;
    }
    Frame<BasicValue>[] frames = KnownValues.of(owner, method);
    if (frames == null) {
      return; // Illegal code: the call stays as it is.
    }
    int added = 0;
    for (int k = 0; k < code.length; k++) {
      if (!isPrivileged(code[k]) || frames[k] == null) {
        continue;
      }
      MethodInsnNode call = (MethodInsnNode) code[k];
      int args = Type.getArgumentTypes(call.desc).length;
      BasicValue action = frames[k].getStack(frames[k].getStackSize() - args);
      if (!(action instanceof KnownValues.Exact exact)) {
        continue;
      }
      for (int n = 1; n < args; n++) {
        method.instructions.insertBefore(call, new InsnNode(Opcodes.POP));
      }
      String type = exact.getType().getInternalName();
      if (call.desc.startsWith(ACTION)) {
        method.instructions.set(
            call,
            new MethodInsnNode(Opcodes.INVOKEVIRTUAL, type, "run", "()Ljava/lang/Object;", false));
      } else {
        MethodNode wrapper =
            wrapper(
                type,
                "privileged$"
                    + method.name.replaceAll("[<>]", "")
                    + "$"
                    + identity(method)
                    + "$"
                    + added++);
        add.accept(wrapper);
        method.instructions.set(
            call,
            new MethodInsnNode(Opcodes.INVOKESTATIC, owner, wrapper.name, wrapper.desc, false));
      }
    }
  }

  private static String identity(MethodNode method) {
    return Integer.toHexString(method.desc.hashCode());
  }

  private static boolean isPrivileged(AbstractInsnNode i) {
    return i instanceof MethodInsnNode call
        && call.owner.equals(CONTROLLER)
        && call.name.startsWith("doPrivileged")
        && (call.desc.startsWith(ACTION) || call.desc.startsWith(THROWING));
  }

  private static MethodNode wrapper(String type, String name) {
    MethodNode m =
        new MethodNode(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            name,
            "(L" + type + ";)Ljava/lang/Object;",
            null,
            new String[] {"java/security/PrivilegedActionException"});
    String wrapped = "java/security/PrivilegedActionException";
    Label start = new Label();
    Label end = new Label();
    Label runtime = new Label();
    Label checked = new Label();
    m.visitTryCatchBlock(start, end, runtime, "java/lang/RuntimeException");
    m.visitTryCatchBlock(start, end, checked, "java/lang/Exception");
    m.visitLabel(start);
    m.visitVarInsn(Opcodes.ALOAD, 0);
    m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, type, "run", "()Ljava/lang/Object;", false);
    m.visitLabel(end);
    m.visitInsn(Opcodes.ARETURN);
    m.visitLabel(runtime);
    m.visitInsn(Opcodes.ATHROW);
    m.visitLabel(checked);
    m.visitVarInsn(Opcodes.ASTORE, 0);
    m.visitTypeInsn(Opcodes.NEW, wrapped);
    m.visitInsn(Opcodes.DUP);
    m.visitVarInsn(Opcodes.ALOAD, 0);
    m.visitMethodInsn(Opcodes.INVOKESPECIAL, wrapped, "<init>", "(Ljava/lang/Exception;)V", false);
    m.visitInsn(Opcodes.ATHROW);
    m.visitMaxs(3, 1);
    return m;
  }
}
