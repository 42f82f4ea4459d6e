package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.object.ObjectFacts;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * A fault that a test builds into one method, to see that the checks find it. Asked for by the
 * system property {@code kiln.seed.fault}, {@code KIND:METHOD}; no build of a user has one.
 *
 * @param method the method's symbol; empty for no fault
 */
public record SeededFault(Kind kind, String method) {
  /** Where the collector's knowledge of a frame is damaged. */
  public enum Kind {
    /** Nowhere. */
    NONE(false),
    /** The compiler takes the last call of the method for a leaf. */
    STATEPOINT(false),
    /** The compiler forgets the references that live across the calls of the method. */
    ROOTS(false),
    /** The compiler forgets one reference that lives across one dispatched call of the method. */
    ROOT(false),
    /** The loops of the method lose their polls. */
    POLL(false),
    /** The tables lack a statepoint. */
    TABLE_STATEPOINT(true),
    /** The tables lack a root. */
    TABLE_ROOT(true),
    /** The tables have the derived pointer in place of its base. */
    TABLE_BASE(true),
    /** The tables say that the method's frame is larger than it is. */
    TABLE_FRAME(true),
    /** The tables lack a landing pad. */
    TABLE_LANDING(true),
    /** The tables have the method's first line in place of a call's. */
    TABLE_POSITION(true),
    /** The tables have a statepoint where no call returns. */
    TABLE_EXTRA(true),
    /** The tables lead an implicit null check to another place. */
    TABLE_FAULT(true);

    private final boolean ofTables;

    Kind(boolean ofTables) {
      this.ofTables = ofTables;
    }
  }

  /** What every real build has. */
  public static final SeededFault NONE = new SeededFault(Kind.NONE, "");

  private static final String PROPERTY = "kiln.seed.fault";

  /** The fault that the system property asks for. */
  public static SeededFault asked() {
    var text = System.getProperty(PROPERTY, "");
    if (text.isEmpty()) {
      return NONE;
    }
    int colon = text.indexOf(':');
    return new SeededFault(
        Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_')),
        text.substring(colon + 1));
  }

  /** What distinguishes the text of a module that gets the fault from one that does not. */
  public String salt(String moduleText) {
    boolean hit = kind != Kind.NONE && moduleText.contains("@\"" + method + "\"");
    return hit ? "\n; " + this : "";
  }

  /** Damages a module after a stage. */
  void insert(LLVMContextRef context, LLVMModuleRef module, String stage) {
    var after =
        switch (kind) {
          case STATEPOINT -> "mark-npe";
          case ROOTS, ROOT -> "statepoints";
          case POLL -> "mark-unpolled";
          default -> "";
        };
    var function = after.equals(stage) ? LLVMGetNamedFunction(module, method) : null;
    if (function == null || LLVMIsDeclaration(function) != 0) {
      return;
    }
    switch (kind) {
      case STATEPOINT -> forgetStatepoint(context, function);
      case ROOTS -> forgetRoots(function, Integer.MAX_VALUE);
      case ROOT -> forgetRoots(function, 1);
      case POLL -> forgetPolls(context, module, function);
      default -> throw new IllegalStateException();
    }
  }

  private static List<LLVMValueRef> instructions(LLVMValueRef function) {
    var all = new ArrayList<LLVMValueRef>();
    for (var b = LLVMGetFirstBasicBlock(function); b != null; b = LLVMGetNextBasicBlock(b)) {
      for (var i = LLVMGetFirstInstruction(b); i != null; i = LLVMGetNextInstruction(i)) {
        all.add(i);
      }
    }
    return all;
  }

  /** Without its deopt state, which would make it a statepoint all the same. */
  private void forgetStatepoint(LLVMContextRef context, LLVMValueRef function) {
    LLVMValueRef last = null;
    for (var i : instructions(function)) {
      if (LLVMGetInstructionOpcode(i) == LLVMCall && isJava(LLVMGetCalledValue(i))) {
        last = i;
      }
    }
    if (last == null) {
      throw new IllegalStateException(method + " has no call to forget");
    }
    int count = LLVMGetNumArgOperands(last);
    var builder = LLVMCreateBuilderInContext(context);
    LLVMPositionBuilderBefore(builder, last);
    try (var arguments = new PointerPointer<LLVMValueRef>(count + 1L)) {
      for (int i = 0; i < count; i++) {
        arguments.put(i, LLVMGetOperand(last, i));
      }
      var type = LLVMGetCalledFunctionType(last);
      var call = LLVMBuildCall2(builder, type, LLVMGetCalledValue(last), arguments, count, "");
      LLVMSetInstructionCallConv(call, LLVMGetInstructionCallConv(last));
      LLVMAddCallSiteAttribute(
          call,
          (int) LLVMAttributeFunctionIndex,
          LLVMCreateStringAttribute(context, "gc-leaf-function", 16, "", 0));
      LLVMReplaceAllUsesWith(last, call);
      LLVMInstructionEraseFromParent(last);
    }
    LLVMDisposeBuilder(builder);
  }

  private static boolean isJava(LLVMValueRef callee) {
    if (LLVMIsAFunction(callee) == null) {
      return LLVMIsAInlineAsm(callee) == null;
    }
    try (var length = new SizeTPointer(1)) {
      return LLVMGetValueName2(callee, length).getString().contains("(");
    }
  }

  /** After a call, what was live across it is used as it was before. */
  private void forgetRoots(LLVMValueRef function, int most) {
    int forgotten = 0;
    for (var i : instructions(function)) {
      if (forgotten < most
          && LLVMGetInstructionOpcode(i) == LLVMCall
          && isRelocate(LLVMGetCalledValue(i))) {
        var statepoint = LLVMGetOperand(i, 0);
        if (LLVMGetInstructionOpcode(statepoint) != LLVMLandingPad
            && !isPoll(statepoint)
            && (kind != Kind.ROOT || isDispatch(statepoint))) {
          LLVMReplaceAllUsesWith(i, live(statepoint, LLVMGetOperand(i, 2)));
          LLVMInstructionEraseFromParent(i);
          forgotten++;
        }
      }
    }
    if (forgotten == 0) {
      throw new IllegalStateException(method + " has no root to forget");
    }
  }

  private static boolean isDispatch(LLVMValueRef statepoint) {
    return LLVMIsAFunction(LLVMGetOperand(statepoint, 2)) == null;
  }

  private static boolean isPoll(LLVMValueRef statepoint) {
    return isNamed(LLVMGetOperand(statepoint, 2), RuntimeEntries.POLL_SLOW.name());
  }

  private static boolean isRelocate(LLVMValueRef callee) {
    return isNamed(callee, "llvm.experimental.gc.relocate");
  }

  private static boolean isNamed(LLVMValueRef value, String prefix) {
    if (LLVMIsAFunction(value) == null) {
      return false;
    }
    try (var length = new SizeTPointer(1)) {
      return LLVMGetValueName2(value, length).getString().startsWith(prefix);
    }
  }

  private static LLVMValueRef live(LLVMValueRef statepoint, LLVMValueRef index) {
    for (int i = 0; i < LLVMGetNumOperandBundles(statepoint); i++) {
      var bundle = LLVMGetOperandBundleAtIndex(statepoint, i);
      try (var length = new SizeTPointer(1)) {
        if (LLVMGetOperandBundleTag(bundle, length).getString().startsWith("gc-live")) {
          return LLVMGetOperandBundleArgAtIndex(bundle, (int) LLVMConstIntGetZExtValue(index));
        }
      } finally {
        LLVMDisposeOperandBundle(bundle);
      }
    }
    throw new IllegalStateException("a relocation of nothing live");
  }

  private void forgetPolls(LLVMContextRef context, LLVMModuleRef module, LLVMValueRef function) {
    var slow = LLVMGetNamedFunction(module, RuntimeEntries.POLL_SLOW.name());
    int polls = 0;
    for (var i : instructions(function)) {
      if (LLVMGetInstructionOpcode(i) == LLVMCall && LLVMGetCalledValue(i).equals(slow)) {
        var block = LLVMGetInstructionParent(i);
        var branch = LLVMGetUser(LLVMGetFirstUse(LLVMBasicBlockAsValue(block)));
        LLVMSetCondition(branch, LLVMConstInt(LLVMInt1TypeInContext(context), 0, 0));
        polls++;
      }
    }
    if (polls == 0) {
      throw new IllegalStateException(method + " has no poll to forget");
    }
  }

  /**
   * Damages what the tables are written from; {@code derived} are the slots of derived pointers.
   */
  public ObjectFacts damage(ObjectFacts facts, DerivedSlots derived) {
    if (!kind.ofTables) {
      return facts;
    }
    var damage = new TableDamage(kind, derived);
    return new ObjectFacts(
        facts.textSize(),
        facts.functions().stream().map(f -> f.symbol().equals(method) ? damage.of(f) : f).toList());
  }

  /** Answers which slot holds a pointer derived from that of a base's slot; else that slot. */
  @FunctionalInterface
  public interface DerivedSlots {
    int of(int returnAddress, int base);
  }
}
