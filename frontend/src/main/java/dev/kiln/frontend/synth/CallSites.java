package dev.kiln.frontend.synth;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.WorldOptions;
import dev.kiln.frontend.hooks.CallSiteRewriter;
import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Replaces what only a method-handle machine could run.
 *
 * <ol>
 *   <li>{@code invokedynamic} of the JDK's own bootstrap methods: lambdas, concatenation, records.
 *   <li>{@code VarHandle} accesses: a call of the JDK's implementation of that access.
 *   <li>Anything else (unknown bootstrap methods, {@code MethodHandle.invoke}, constants that are
 *       method handles): code that throws an error naming it, where HotSpot would have linked it.
 * </ol>
 */
public final class CallSites implements CallSiteRewriter {
  private static final String UNSUPPORTED = "java/lang/UnsupportedOperationException";
  private static final String METHOD_HANDLE = "java/lang/invoke/MethodHandle";

  private final SharedMethods shared = new SharedMethods();
  private final RecordMethods records = new RecordMethods();
  private final VarHandleSites varHandles = new VarHandleSites(shared);
  private final JdkFiles jdkFiles;

  public CallSites(WorldOptions options) {
    this.jdkFiles = new JdkFiles(options);
  }

  @Override
  public void rewrite(JMethod method, MethodNode code, SynthesizedClasses classes) {
    JClass host = method.owner();
    boolean variables = false;
    boolean formats = false;
    for (AbstractInsnNode i : code.instructions.toArray()) {
      InsnList replacement = null;
      if (i instanceof InvokeDynamicInsnNode site) {
        replacement = dynamic(site, host, classes);
      } else if (i instanceof LdcInsnNode ldc) {
        replacement = constant(ldc.cst, host, classes);
      } else if (i instanceof MethodInsnNode call) {
        if (call.owner.equals(METHOD_HANDLE)
            && (call.name.equals("invoke") || call.name.equals("invokeExact"))) {
          replacement =
              unsupported(
                  call.desc,
                  true,
                  UNSUPPORTED,
                  "MethodHandle." + call.name + " is not available ahead of time",
                  host,
                  classes);
        } else {
          if (JdkFiles.concerns(call)) {
            jdkFiles.rewrite(call, code);
          }
          variables |= VarHandleSites.concerns(call);
          formats |= SimpleFormats.concerns(call);
        }
      }
      if (replacement != null) {
        code.instructions.insert(i, replacement);
        code.instructions.remove(i);
      }
    }
    if (variables) {
      varHandles.rewrite(host, code, classes);
    }
    if (formats && host.loader() != JClass.Loader.APP) {
      SimpleFormats.rewrite(host.name(), code);
    }
    PrivilegedCalls.rewrite(
        host.name(),
        code,
        m -> {
          if (host.method(m.name, m.desc) == null) {
            classes.addMethod(host, m);
          }
        });
  }

  private InsnList dynamic(InvokeDynamicInsnNode site, JClass host, SynthesizedClasses classes) {
    Handle bootstrap = site.bsm;
    switch (bootstrap.getOwner()) {
      case LambdaSite.FACTORY -> {
        LambdaClass lambda = new LambdaClass(LambdaSite.of(site), host, classes);
        lambda.define();
        if (Type.getArgumentTypes(site.desc).length == 0) {
          return list(
              new FieldInsnNode(
                  GETSTATIC, lambda.name(), LambdaClass.INSTANCE, "L" + lambda.name() + ";"));
        }
        return list(
            new MethodInsnNode(
                INVOKESTATIC, lambda.name(), LambdaClass.FACTORY, lambda.factoryDesc(), false));
      }
      case ConcatSite.FACTORY -> {
        ConcatSite concat = ConcatSite.of(site);
        if (concat != null) {
          return list(
              shared.call(
                  classes,
                  host,
                  ConcatSite.HOME,
                  concat.key(),
                  "concat",
                  concat.desc(),
                  concat::write));
        }
      }
      case RecordMethods.FACTORY -> {
        MethodInsnNode call = records.call(site, host, classes);
        if (call != null) {
          return list(call);
        }
      }
      default -> {}
    }
    return unsupported(
        site.desc,
        false,
        "java/lang/BootstrapMethodError",
        "invokedynamic with bootstrap method "
            + bootstrap.getOwner().replace('/', '.')
            + "."
            + bootstrap.getName()
            + " is not available ahead of time",
        host,
        classes);
  }

  private InsnList constant(Object value, JClass host, SynthesizedClasses classes) {
    if (value instanceof ConstantDynamic condy) {
      InsnList known = ConstantSites.known(condy);
      return known != null
          ? known
          : unsupported(
              "()" + condy.getDescriptor(),
              false,
              "java/lang/BootstrapMethodError",
              "dynamic constant " + condy.getName() + " is not available ahead of time",
              host,
              classes);
    }
    if (value instanceof Handle h) {
      return unsupported(
          "()L" + METHOD_HANDLE + ";",
          false,
          UNSUPPORTED,
          "method handle constant "
              + h.getOwner().replace('/', '.')
              + "."
              + h.getName()
              + " is not available ahead of time",
          host,
          classes);
    }
    if (value instanceof Type t && t.getSort() == Type.METHOD) {
      return unsupported(
          "()Ljava/lang/invoke/MethodType;",
          false,
          UNSUPPORTED,
          "method type constant " + t.getDescriptor() + " is not available ahead of time",
          host,
          classes);
    }
    return null;
  }

  /** A call of a method of the same shape that throws. */
  private InsnList unsupported(
      String desc,
      boolean receiver,
      String error,
      String message,
      JClass host,
      SynthesizedClasses classes) {
    String erased = SharedMethods.erase(desc);
    if (receiver) {
      erased = "(Ljava/lang/Object;" + erased.substring(1);
    }
    String shape = erased;
    MethodInsnNode call =
        shared.call(
            classes,
            host,
            "java/lang/Object",
            error + message + erased,
            "unsupported",
            erased,
            m -> {
              m.visitTypeInsn(NEW, error);
              m.visitInsn(DUP);
              m.visitLdcInsn(message);
              m.visitMethodInsn(INVOKESPECIAL, error, "<init>", "(Ljava/lang/String;)V", false);
              m.visitInsn(ATHROW);
              m.visitMaxs(3, (Type.getArgumentsAndReturnSizes(shape) >> 2) - 1);
            });
    return SharedMethods.withCast(call, desc);
  }

  private static InsnList list(AbstractInsnNode i) {
    InsnList list = new InsnList();
    list.add(i);
    return list;
  }

  /** The null constant and the like. */
  private static final class ConstantSites {
    static InsnList known(ConstantDynamic condy) {
      if (!condy.getBootstrapMethod().getOwner().equals("java/lang/invoke/ConstantBootstraps")) {
        return null;
      }
      String type = Type.getType(condy.getDescriptor()).getInternalName();
      return switch (condy.getBootstrapMethod().getName()) {
        case "nullConstant" -> list(new InsnNode(ACONST_NULL));
        case "enumConstant" ->
            list(new FieldInsnNode(GETSTATIC, type, condy.getName(), condy.getDescriptor()));
        case "primitiveClass" ->
            list(
                new FieldInsnNode(
                    GETSTATIC,
                    Conversions.boxType(Type.getType(condy.getName())).getInternalName(),
                    "TYPE",
                    "Ljava/lang/Class;"));
        default -> null;
      };
    }
  }
}
