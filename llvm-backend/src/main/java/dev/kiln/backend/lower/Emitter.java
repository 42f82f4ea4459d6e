package dev.kiln.backend.lower;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.ir.SourcePlace;
import dev.kiln.backend.layout.Lines;
import dev.kiln.backend.lower.WorldSymbols.Global;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.ClassRecord;
import dev.kiln.gc.spec.RuntimeEntries;
import dev.kiln.gc.spec.RuntimeEntry;

/**
 * Writes code of a method that knows about Java: calls with their deopt state and landing pads,
 * null checks, class initialization checks, throws. What is true of bytecode bodies only is in
 * {@link Body}.
 */
abstract class Emitter extends FunctionText {
  final Context context;
  final JMethod method;
  private boolean usesDeadEnd;
  private boolean hasPersonality;

  /** Null without line information. */
  private final Lines lines;

  Emitter(Context context, JMethod method) {
    this.context = context;
    this.method = method;
    this.lines = context.debug() ? Lines.of(method) : null;
  }

  /** Where an exception of the current instruction goes: a label, or null out of the method. */
  abstract String landingPad();

  @Override
  boolean hasLines() {
    return lines != null;
  }

  @Override
  int line() {
    return lines == null ? 0 : Math.max(lines.at(position()), 0);
  }

  @Override
  SourcePlace source() {
    return lines == null ? null : SourcePlaces.of(method, lines);
  }

  /** The deopt bundle of a call in the current instruction. */
  String deopt() {
    return " [ \"deopt\"(i32 " + FunctionIr.METHOD_MARK + ", i32 " + position() + ") ]";
  }

  /**
   * A call that may throw or collect. The current block ends in it if a handler covers it.
   *
   * @param target convention, result type and callee: {@code preserve_nonecc i32 @f}
   * @return the name of the result, or null if the target begins with or contains a void type
   */
  String call(String target, String arguments, boolean hasResult) {
    String pad = landingPad();
    String text = target + "(" + arguments + ")" + deopt();
    if (pad == null) {
      if (hasResult) {
        return def("call " + text);
      }
      op("call " + text);
      return null;
    }
    hasPersonality = true;
    String next = label();
    text = "invoke " + text + " to label %" + next + " unwind label %" + pad;
    String result = null;
    if (hasResult) {
      result = def(text);
    } else {
      op(text);
    }
    place(next);
    return result;
  }

  /** Calls a runtime entry that returns. */
  String callEntry(RuntimeEntry entry, String arguments) {
    Global global = context.symbols().entry(entry);
    String type = entry.result() == null ? "void" : entry.result().irName();
    String name = use(global);
    if (entry.leaf()) {
      String text = "call " + type + " " + name + "(" + arguments + ")";
      if (entry.result() == null) {
        op(text);
        return null;
      }
      return def(text);
    }
    return call("preserve_nonecc " + type + " " + name, arguments, entry.result() != null);
  }

  /** Calls an entry that throws; ends the block. */
  void throwEntry(RuntimeEntry entry, String arguments) {
    String text =
        "preserve_nonecc void " + use(context.symbols().entry(entry)) + "(" + arguments + ")";
    String pad = landingPad();
    if (pad == null) {
      op("call " + text + deopt());
      op("unreachable");
    } else {
      hasPersonality = true;
      usesDeadEnd = true;
      op("invoke " + text + deopt() + " to label %dead unwind label %" + pad);
    }
  }

  /** Goes to a cold block that throws if the condition holds; the common path goes on. */
  void throwIf(String condition, RuntimeEntry entry, String arguments) {
    String bad = label();
    String good = label();
    op(
        "br i1 "
            + condition
            + ", label %"
            + bad
            + ", label %"
            + good
            + ", !prof "
            + ModuleText.UNLIKELY);
    cold(bad, () -> throwEntry(entry, arguments));
    place(good);
  }

  /** Checks a reference for null where it may be. */
  Value nonNull(Value v) {
    if (!v.nonNull()) {
      checkNull(v.text());
    }
    return v.asNonNull();
  }

  /** Null check that the code generator may fold into the access that follows. */
  void checkNull(String reference) {
    String isNull = def("icmp eq ptr addrspace(1) " + reference + ", null");
    String bad = label();
    String good = label();
    op(
        "br i1 "
            + isNull
            + ", label %"
            + bad
            + ", label %"
            + good
            + ", !make.implicit "
            + ModuleText.EMPTY
            + ", !prof "
            + ModuleText.UNLIKELY);
    cold(bad, () -> throwEntry(RuntimeEntries.THROW_NPE, ""));
    place(good);
  }

  /** Throws a linkage error; ends the block. */
  void throwLinkage(String errorClass, String message) {
    JClass error = errorRecord(errorClass);
    if (error == null) {
      throw new LoweringException(
          method.symbol(), position(), "error class " + errorClass + " is not in the image");
    }
    byte[] text =
        message == null ? new byte[0] : dev.kiln.backend.layout.ModifiedUtf8.encode(message);
    String symbol =
        "kiln.message."
            + Integer.toHexString(errorClass.hashCode())
            + "."
            + Long.toHexString(hash(text));
    String name = dev.kiln.backend.ir.IrNames.global(symbol);
    declare(
        new dev.kiln.backend.ir.Declaration(
            symbol,
            name
                + " = private unnamed_addr constant ["
                + (text.length + 1)
                + " x i8] c\""
                + dev.kiln.backend.ir.IrNames.escaped(text)
                + "\\00\""));
    throwEntry(
        RuntimeEntries.THROW_LINKAGE,
        "ptr "
            + use(context.symbols().classRecord(error))
            + ", ptr "
            + (message == null ? "null" : name));
  }

  private static long hash(byte[] text) {
    long h = 0xcbf29ce484222325L;
    for (byte b : text) {
      h = (h ^ (b & 0xff)) * 0x100000001b3L;
    }
    return h;
  }

  /** The error's class, or the nearest superclass of it that the image has. */
  JClass errorRecord(String errorClass) {
    String[] nearest = {
      errorClass,
      "java/lang/IncompatibleClassChangeError",
      "java/lang/LinkageError",
      "java/lang/Error",
      "java/lang/Throwable"
    };
    for (String name : nearest) {
      JClass found = context.world().find(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Tests that a class is initialized and initializes it if not. */
  void checkInitialized(JClass c) {
    String name = use(context.symbols().classRecord(c));
    String state =
        def(
            "load atomic i8, ptr getelementptr inbounds (i8, ptr "
                + name
                + ", i64 "
                + ClassRecord.INIT_STATE
                + ") unordered, align 1");
    String done = def("icmp eq i8 " + state + ", " + ClassRecord.InitState.DONE.ordinal());
    String slow = label();
    String next = label();
    op("br i1 " + done + ", label %" + next + ", label %" + slow + ", !prof " + ModuleText.LIKELY);
    cold(
        slow,
        () -> {
          callEntry(RuntimeEntries.CLASS_INIT, "ptr " + name);
          op("br label %" + next);
        });
    place(next);
  }

  /** The class id of an object that is not null. */
  String classId(String reference) {
    return def("call i32 " + use(Helpers.CLASS) + "(ptr addrspace(1) " + reference + ")");
  }

  /** The address of the class record with that id. */
  String recordOf(String id) {
    String wide = def("zext nneg i32 " + id + " to i64");
    return def("getelementptr inbounds i8, ptr " + use(Helpers.CLASSES) + ", i64 " + wide);
  }

  /** The constant that a class's id is. */
  String idConstant(JClass c) {
    return "ptrtoint (ptr " + use(context.symbols().classId(c)) + " to i32)";
  }

  String mirror(String record) {
    return def("call ptr addrspace(1) " + use(Helpers.MIRROR) + "(ptr " + record + ")");
  }

  /** The runtime's words of the current thread. */
  String threadPointer() {
    return def("call ptr @llvm.threadlocal.address.p0(ptr " + use(Helpers.THREAD) + ")");
  }

  boolean needsPersonality() {
    return hasPersonality;
  }

  /** What follows the last block. */
  void closeBlocks() {
    if (usesDeadEnd) {
      cold("dead", () -> op("unreachable"));
    }
  }

  /** The {@code define} line after the linkage. */
  String head() {
    String name = dev.kiln.backend.ir.IrNames.global(method.symbol());
    String head =
        context.symbols().head(method, name, true)
            + " "
            + ModuleText.METHOD
            + " section \"kiln_text\" gc \"statepoint-example\"";
    if (hasPersonality) {
      use(PERSONALITY);
      head += " personality ptr @kiln_personality";
    }
    return head;
  }

  private static final Global PERSONALITY =
      WorldSymbols.global("kiln_personality", "declare i32 @kiln_personality(...)");
}
