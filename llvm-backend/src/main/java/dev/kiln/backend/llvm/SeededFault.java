package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.object.ObjectFacts;
import dev.kiln.backend.object.ObjectFacts.Function;
import dev.kiln.backend.object.ObjectFacts.Safepoint;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.ArrayList;
import java.util.Arrays;
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
    NONE,
    /** The compiler takes the last call of the method for a leaf. */
    STATEPOINT,
    /** The compiler forgets the references that live across the calls of the method. */
    ROOTS,
    /** The loops of the method lose their polls. */
    POLL,
    /** The tables lack a statepoint. */
    TABLE_STATEPOINT,
    /** The tables lack a root. */
    TABLE_ROOT,
    /** The tables have the derived pointer in place of its base. */
    TABLE_BASE
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
          case ROOTS -> "statepoints";
          case POLL -> "mark-unpolled";
          default -> "";
        };
    var function = after.equals(stage) ? LLVMGetNamedFunction(module, method) : null;
    if (function == null || LLVMIsDeclaration(function) != 0) {
      return;
    }
    switch (kind) {
      case STATEPOINT -> forgetStatepoint(context, function);
      case ROOTS -> forgetRoots(function);
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
  private void forgetRoots(LLVMValueRef function) {
    int forgotten = 0;
    for (var i : instructions(function)) {
      if (LLVMGetInstructionOpcode(i) == LLVMCall && isRelocate(LLVMGetCalledValue(i))) {
        var statepoint = LLVMGetOperand(i, 0);
        if (LLVMGetInstructionOpcode(statepoint) != LLVMLandingPad && !isPoll(statepoint)) {
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
    if (!List.of(Kind.TABLE_STATEPOINT, Kind.TABLE_ROOT, Kind.TABLE_BASE).contains(kind)) {
      return facts;
    }
    return new ObjectFacts(
        facts.textSize(),
        facts.functions().stream()
            .map(f -> f.symbol().equals(method) ? damage(f, derived) : f)
            .toList());
  }

  /** Answers which slot holds a pointer derived from that of a base's slot; else that slot. */
  @FunctionalInterface
  public interface DerivedSlots {
    int of(int returnAddress, int base);
  }

  private Function damage(Function function, DerivedSlots derived) {
    var safepoints = new ArrayList<Safepoint>(function.safepoints());
    for (int i = safepoints.size() - 1; i >= 0; i--) {
      var safepoint = safepoints.get(i);
      var slots = safepoint.slots();
      int[] changed = null;
      if (kind == Kind.TABLE_STATEPOINT) {
        safepoints.remove(i);
        break;
      } else if (kind == Kind.TABLE_ROOT && slots.length > 0) {
        changed = Arrays.copyOf(slots, slots.length - 1);
      } else if (kind == Kind.TABLE_BASE) {
        changed =
            Arrays.stream(slots)
                .map(s -> derived.of(safepoint.returnAddress(), s))
                .sorted()
                .toArray();
      }
      if (changed != null && !Arrays.equals(changed, slots)) {
        safepoints.set(
            i,
            new Safepoint(
                safepoint.returnAddress(),
                safepoint.landingPad(),
                safepoint.nullPointer(),
                changed,
                safepoint.states()));
        break;
      }
    }
    if (safepoints.equals(function.safepoints())) {
      throw new IllegalStateException(method + " has nothing to damage");
    }
    return new Function(
        function.symbol(), function.offset(), function.frameSize(), safepoints, function.faults());
  }
}
