package dev.kiln.backend.lower;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.lower.NativeTable.NativeFunction;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.RuntimeEntries;
import dev.kiln.gc.spec.ThreadLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * The compiled side of a native method.
 *
 * <ol>
 *   <li>Lock if synchronized.
 *   <li>Call the C function with C's convention; it never unwinds.
 *   <li>Mention each reference argument after the call, so that the collector sees it until then.
 *   <li>Unlock; throw what the function left as pending exception.
 *   <li>Bring a small result into the range of its type.
 * </ol>
 *
 * A native that is an intrinsic becomes that; one that nobody implements throws
 * UnsatisfiedLinkError.
 */
final class NativeWrapper extends Emitter {
  private final MethodSignature signature;
  private final List<Value> arguments = new ArrayList<>();

  private NativeWrapper(Context context, JMethod method) {
    super(context, method);
    signature = context.symbols().signature(method.desc());
    int local = 0;
    if (!method.isStatic()) {
      arguments.add(Value.instance("%p0", method.owner().name(), false));
      local = 1;
    }
    for (String descriptor : signature.parameters()) {
      Value v = Value.typed("%p" + local, descriptor);
      arguments.add(v);
      local += v.isWide() ? 2 : 1;
    }
  }

  static FunctionIr lower(Context context, JMethod method) {
    NativeWrapper wrapper = new NativeWrapper(context, method);
    NativeFunction function = context.natives().find(method.symbol());
    Intrinsic intrinsic = Intrinsics.find(method);
    if (intrinsic != null) {
      wrapper.ret(intrinsic.lower(wrapper, wrapper.arguments.toArray(new Value[0])));
    } else if (function != null) {
      wrapper.call(function);
    } else {
      wrapper.throwLinkage("java/lang/UnsatisfiedLinkError", message(method));
    }
    return wrapper.finish(method.symbol(), wrapper.head());
  }

  /** As HotSpot words it: {@code 'int Foo.bar(int)'}. */
  static String message(JMethod method) {
    MethodSignature signature = MethodSignature.parse(method.desc());
    StringBuilder text = new StringBuilder("'");
    text.append(javaType(signature.result())).append(' ');
    text.append(method.owner().name().replace('/', '.')).append('.').append(method.name());
    text.append('(');
    for (int i = 0; i < signature.parameters().size(); i++) {
      text.append(i == 0 ? "" : ", ").append(javaType(signature.parameters().get(i)));
    }
    return text.append(")'").toString();
  }

  private static String javaType(String descriptor) {
    return org.objectweb.asm.Type.getType(descriptor).getClassName();
  }

  private void call(NativeFunction function) {
    String lock = null;
    if (method.isSynchronized()) {
      lock = method.isStatic() ? mirror(use(context.symbols().classRecord(method.owner()))) : "%p0";
      callEntry(RuntimeEntries.MONITOR_ENTER, "ptr addrspace(1) " + lock);
    }
    String result = callFunction(function);
    if (!function.leaf()) {
      for (Value argument : arguments) {
        if (argument.kind() == 'A') {
          op(
              "call void asm sideeffect \"\", \"r\"("
                  + argument.typedText()
                  + ") "
                  + ModuleText.LEAF);
        }
      }
    }
    if (lock != null) {
      callEntry(RuntimeEntries.MONITOR_EXIT, "ptr addrspace(1) " + lock);
    }
    if (!function.leaf()) {
      throwPending();
    }
    ret(result == null ? null : Value.typed(result, signature.result()));
  }

  private String callFunction(NativeFunction function) {
    StringBuilder text = new StringBuilder();
    StringBuilder types = new StringBuilder();
    for (Value argument : arguments) {
      String comma = text.length() == 0 ? "" : ", ";
      text.append(comma).append(argument.typedText());
      types.append(comma).append(Kinds.irType(argument.kind()));
    }
    String result = Kinds.irType(signature.resultKind());
    String attributes = function.leaf() ? ModuleText.LEAF : ModuleText.NO_UNWIND;
    String name = "@" + function.function();
    declare(
        new dev.kiln.backend.ir.Declaration(
            function.function(),
            "declare hidden " + result + " " + name + "(" + types + ") " + attributes));
    String callText =
        "call "
            + result
            + " "
            + name
            + "("
            + text
            + ") "
            + attributes
            + (function.leaf() ? "" : deopt());
    if (signature.resultKind() == 'V') {
      op(callText);
      return null;
    }
    return def(callText);
  }

  /** Most calls leave no exception: look before calling. */
  private void throwPending() {
    String at = def("getelementptr i8, ptr " + threadPointer() + ", i64 " + ThreadLayout.EXCEPTION);
    String pending = def("load ptr, ptr " + at + ", align 8");
    String isSet = def("icmp ne ptr " + pending + ", null");
    String bad = label();
    String good = label();
    op(
        "br i1 "
            + isSet
            + ", label %"
            + bad
            + ", label %"
            + good
            + ", !prof "
            + ModuleText.UNLIKELY);
    cold(
        bad,
        () -> {
          callEntry(RuntimeEntries.CHECK_PENDING, "");
          op("br label %" + good);
        });
    place(good);
  }

  private void ret(Value result) {
    if (signature.resultKind() == 'V') {
      op("ret void");
      return;
    }
    String text = result.text();
    if (result.kind() == 'I') {
      char descriptor = signature.result().charAt(0);
      text =
          descriptor == 'Z'
              ? def("zext i1 " + def("icmp ne i32 " + text + ", 0") + " to i32")
              : ConversionOps.narrow(this, text, descriptor);
    }
    op("ret " + Kinds.irType(result.kind()) + " " + text);
  }

  @Override
  String landingPad() {
    return null;
  }

  @Override
  int position() {
    return 0;
  }
}
