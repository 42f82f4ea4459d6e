package dev.kiln.backend.lower;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.frontend.world.CallTarget;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.ClassRecord;
import dev.kiln.gc.spec.RuntimeEntries;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/** invokestatic, invokespecial, invokevirtual, invokeinterface. */
final class InvokeOps {
  private InvokeOps() {}

  static void lower(Body b, MethodInsnNode insn) {
    MethodSignature signature = b.context.symbols().signature(insn.desc);
    CallTarget target = b.context.world().resolveCall(b.method, insn);
    JClass lenient = lenientInterface(b, insn);
    if (lenient != null && !(target instanceof CallTarget.LinkageError)) {
      checkImplements(b, signature, lenient);
    }
    if (target instanceof CallTarget.Direct direct) {
      boolean isStatic = insn.getOpcode() == Opcodes.INVOKESTATIC;
      direct(b, direct, signature, arguments(b, signature, isStatic));
    } else if (target instanceof CallTarget.Virtual virtual) {
      dispatch(b, virtual.selector(), signature);
    } else if (target instanceof CallTarget.Interface viaInterface) {
      dispatch(b, viaInterface.selector(), signature);
    } else if (target instanceof CallTarget.LinkageError e) {
      b.throwLinkage(e.errorClass(), e.message());
      b.terminate();
    } else {
      // Nothing that could be the receiver exists.
      b.nonNull(arguments(b, signature, false)[0]);
      b.throwEntry(RuntimeEntries.ABSTRACT_METHOD_ERROR, "");
      b.terminate();
    }
  }

  /** The interface that is called if its static type does not prove that the receiver has it. */
  private static JClass lenientInterface(Body b, MethodInsnNode insn) {
    if (insn.getOpcode() != Opcodes.INVOKEINTERFACE) {
      return null;
    }
    JClass named = b.context.world().find(insn.owner);
    return named != null && named.isLenient() ? named : null;
  }

  private static void checkImplements(Body b, MethodSignature signature, JClass named) {
    Value[] arguments = arguments(b, signature, false);
    arguments[0] = b.nonNull(arguments[0]);
    String receiver = arguments[0].text();
    if (!TypeChecks.isKnown(b, arguments[0], named)) {
      String bad = b.label();
      String good = b.label();
      String fits = TypeChecks.isInstance(b, b.classId(receiver), named);
      b.op(
          "br i1 "
              + fits
              + ", label %"
              + good
              + ", label %"
              + bad
              + ", !prof "
              + ModuleText.LIKELY);
      b.cold(
          bad,
          () ->
              b.throwEntry(
                  RuntimeEntries.THROW_NOT_IMPLEMENTED,
                  "ptr addrspace(1) "
                      + receiver
                      + ", ptr "
                      + b.use(b.context.symbols().classRecord(named))
                      + ", ptr "
                      + b.use(
                          b.context
                              .symbols()
                              .classRecord(
                                  b.errorRecord("java/lang/IncompatibleClassChangeError")))));
      b.place(good);
    }
    for (Value argument : arguments) {
      b.push(argument);
    }
  }

  private static Value[] arguments(Body b, MethodSignature signature, boolean isStatic) {
    int count = signature.parameters().size() + (isStatic ? 0 : 1);
    Value[] arguments = new Value[count];
    for (int i = count - 1; i >= 0; i--) {
      arguments[i] = b.pop();
    }
    return arguments;
  }

  private static void direct(
      Body b, CallTarget.Direct direct, MethodSignature signature, Value[] arguments) {
    JMethod target = direct.target();
    Intrinsic intrinsic = Intrinsics.find(target);
    if (intrinsic != null) {
      Value result = intrinsic.lower(b, arguments);
      if (result != Intrinsic.NOT_HERE) {
        if (signature.resultKind() != 'V') {
          b.push(result);
        }
        return;
      }
    }
    if (!target.isStatic() && !arguments[0].nonNull()) {
      arguments[0] = direct.nullCheckReceiver() ? b.nonNull(arguments[0]) : arguments[0];
    }
    if (target.isStatic()) {
      b.initialize(target.owner());
    }
    if (isNothing(target)) {
      registerFinalizable(b, arguments[0].text());
      return;
    }
    String callee = b.useMethod(target, b.context.symbols().method(target));
    finish(b, callee, signature, arguments);
  }

  /** Object's constructor, the end of every constructor chain, does nothing. */
  private static boolean isNothing(JMethod target) {
    return target.isConstructor() && target.owner().name().equals("java/lang/Object");
  }

  /**
   * Objects with a finalizer are registered where Object's constructor ends: before the rest of
   * their constructors, and not at all if one fails earlier.
   */
  private static void registerFinalizable(Body b, String object) {
    if (!b.method.isConstructor() || !b.context.finalizers().below(b.method.owner())) {
      return;
    }
    JMethod register = b.context.finalizers().register();
    String record = b.recordOf(b.classId(object));
    String place = b.def("getelementptr inbounds i8, ptr " + record + ", i64 " + ClassRecord.FLAGS);
    String flags =
        b.def("load i8, ptr " + place + ", align 1, !invariant.load " + ModuleText.EMPTY);
    String bit = b.def("and i8 " + flags + ", " + ClassRecord.FLAG_FINALIZER);
    String none = b.def("icmp eq i8 " + bit + ", 0");
    String with = b.label();
    String next = b.label();
    b.op("br i1 " + none + ", label %" + next + ", label %" + with);
    b.place(with);
    b.initialize(register.owner());
    b.call(
        "preserve_nonecc void " + b.useMethod(register, b.context.symbols().method(register)),
        "ptr addrspace(1) " + object,
        false);
    b.op("br label %" + next);
    b.place(next);
  }

  /** Loads the code address from the receiver's class. Both kinds of slot are at a fixed offset. */
  private static void dispatch(Body b, JMethod selector, MethodSignature signature) {
    Value[] arguments = arguments(b, signature, false);
    arguments[0] = b.nonNull(arguments[0]);
    String record = b.recordOf(b.classId(arguments[0].text()));
    String slot =
        b.def(
            "getelementptr i8, ptr "
                + record
                + ", i64 ptrtoint (ptr "
                + b.use(b.context.symbols().dispatchSlot(selector))
                + " to i64)");
    String code = b.def("load ptr, ptr " + slot + ", align 8, !invariant.load " + ModuleText.EMPTY);
    finish(b, code, signature, arguments);
  }

  private static void finish(Body b, String callee, MethodSignature signature, Value[] arguments) {
    StringBuilder text = new StringBuilder();
    for (Value argument : arguments) {
      text.append(text.length() == 0 ? "" : ", ").append(argument.typedText());
    }
    boolean hasResult = signature.resultKind() != 'V';
    String result =
        b.call(
            "preserve_nonecc " + signature.resultText() + " " + callee, text.toString(), hasResult);
    if (hasResult) {
      b.push(Value.typed(result, signature.result()));
    }
  }
}
