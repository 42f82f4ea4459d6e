package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.LinkNames;
import dev.kiln.gc.spec.RuntimeEntries;
import dev.kiln.gc.spec.RuntimeEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMMetadataRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMOperandBundleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Gives state to the slow calls that have none. A helper that the optimizer may take for pure
 * cannot have state when it is called: no two calls would be the same. Polls of loops are made by
 * LLVM. But calls and jumps have debug locations, from which inlining can be told as well:
 *
 * <ol>
 *   <li>Remember which function each subprogram is of, while all functions are there.
 *   <li>For each slow call without state take its location; for that of a loop's poll, the location
 *       of the jump behind it or, if the optimizer made that, of what comes next to it.
 *   <li>Make of the location's chain of scopes what the inliner makes of states: pairs of method
 *       and instruction, outermost first. A location that the optimizer has put together from
 *       several has no column, and the instruction is then -1. Without any location the state is
 *       the function's own method and -1.
 *   <li>Drop the columns if there are lines, which debuggers are going to see. Those of calls that
 *       were inlined stay: LLVM's inliner makes a node of its own for each, and only C++ can make
 *       such.
 * </ol>
 */
final class Positions {
  private static final List<RuntimeEntry> SLOW =
      List.of(RuntimeEntries.LITERAL_SLOW, RuntimeEntries.MIRROR_SLOW, RuntimeEntries.POLL_SLOW);

  /** Module-local method numbers by address of their subprogram. */
  private final Map<Long, Integer> methods = new HashMap<>();

  private boolean lines;

  private Positions() {}

  /** For a module that was just read. */
  static Positions of(LLVMModuleRef module, Map<String, Integer> methodNumbers) {
    var positions = new Positions();
    try (var length = new SizeTPointer(1)) {
      for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
        var subprogram = LLVMGetSubprogram(f);
        if (subprogram != null) {
          positions.lines |= LLVMDISubprogramGetLine(subprogram) > 0;
          var name = LLVMGetValueName2(f, length).getString();
          positions.methods.put(subprogram.address(), methodNumbers.get(LinkNames.symbol(name)));
        }
      }
    }
    return positions;
  }

  /** Fills them in. */
  void fill(LLVMContextRef context, LLVMModuleRef module) {
    var builder = LLVMCreateBuilderInContext(context);
    for (var entry : SLOW) {
      for (var call : callsWithoutState(module, entry.name())) {
        var state = state(call, entry == RuntimeEntries.POLL_SLOW);
        if (!state.isEmpty()) {
          replace(context, builder, call, state);
        }
      }
    }
    LLVMDisposeBuilder(builder);
    if (lines) {
      dropColumns(context, module);
    }
  }

  private static void dropColumns(LLVMContextRef context, LLVMModuleRef module) {
    var dropped = new HashMap<Long, LLVMMetadataRef>();
    for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      for (var b = LLVMGetFirstBasicBlock(f); b != null; b = LLVMGetNextBasicBlock(b)) {
        for (var i = LLVMGetFirstInstruction(b); i != null; i = LLVMGetNextInstruction(i)) {
          var location = LLVMInstructionGetDebugLoc(i);
          if (location != null) {
            LLVMInstructionSetDebugLoc(i, withoutColumn(context, location, dropped));
          }
        }
      }
    }
  }

  private static LLVMMetadataRef withoutColumn(
      LLVMContextRef context, LLVMMetadataRef location, Map<Long, LLVMMetadataRef> dropped) {
    var known = dropped.get(location.address());
    if (known != null) {
      return known;
    }
    var same =
        LLVMDIBuilderCreateDebugLocation(
            context,
            LLVMDILocationGetLine(location),
            0,
            LLVMDILocationGetScope(location),
            LLVMDILocationGetInlinedAt(location));
    dropped.put(location.address(), same);
    return same;
  }

  private static List<LLVMValueRef> callsWithoutState(LLVMModuleRef module, String name) {
    var calls = new ArrayList<LLVMValueRef>();
    var entry = LLVMGetNamedFunction(module, name);
    if (entry == null) {
      return calls;
    }
    for (var use = LLVMGetFirstUse(entry); use != null; use = LLVMGetNextUse(use)) {
      var user = LLVMGetUser(use);
      if (LLVMIsACallInst(user) != null && !hasState(user)) {
        calls.add(user);
      }
    }
    return calls;
  }

  private static boolean hasState(LLVMValueRef call) {
    if (LLVMGetNumOperandBundles(call) == 0) {
      return false;
    }
    var bundle = LLVMGetOperandBundleAtIndex(call, 0);
    int values = LLVMGetNumOperandBundleArgs(bundle);
    LLVMDisposeOperandBundle(bundle);
    return values > 0;
  }

  /** Pairs, outermost first; empty in functions that are no method's. */
  private List<Integer> state(LLVMValueRef call, boolean poll) {
    var state = new ArrayList<Integer>();
    var innermost = poll ? locationOfPoll(call) : LLVMInstructionGetDebugLoc(call);
    for (var at = innermost; at != null; at = LLVMDILocationGetInlinedAt(at)) {
      var method = methods.get(LLVMDILocationGetScope(at).address());
      if (method == null) {
        state.clear();
        break;
      }
      state.add(0, FunctionIr.instruction(LLVMDILocationGetColumn(at)));
      state.add(0, method);
    }
    return state.isEmpty() ? ofFunction(call) : state;
  }

  private List<Integer> ofFunction(LLVMValueRef call) {
    var function = LLVMGetBasicBlockParent(LLVMGetInstructionParent(call));
    var subprogram = LLVMGetSubprogram(function);
    var method = subprogram == null ? null : methods.get(subprogram.address());
    return method == null ? List.of() : List.of(method, FunctionIr.instruction(0));
  }

  private static LLVMMetadataRef locationOfPoll(LLVMValueRef call) {
    var own = LLVMInstructionGetDebugLoc(call);
    var block = LLVMGetInstructionParent(call);
    for (int step = 0; own == null && step < 2; step++) {
      var end = LLVMGetBasicBlockTerminator(block);
      if (LLVMGetNumSuccessors(end) != 1) {
        return null;
      }
      block = LLVMGetSuccessor(end, 0);
      own = location(block);
    }
    return own;
  }

  /** Where it ends or, if that is unknown, of the last of its instructions that has a location. */
  private static LLVMMetadataRef location(LLVMBasicBlockRef block) {
    for (var i = LLVMGetLastInstruction(block); i != null; i = LLVMGetPreviousInstruction(i)) {
      var location = LLVMInstructionGetDebugLoc(i);
      if (location != null) {
        return location;
      }
    }
    return null;
  }

  private static void replace(
      LLVMContextRef context, LLVMBuilderRef builder, LLVMValueRef call, List<Integer> state) {
    LLVMPositionBuilderBefore(builder, call);
    var int32 = LLVMInt32TypeInContext(context);
    int count = LLVMGetNumArgOperands(call);
    try (var values = new PointerPointer<LLVMValueRef>(state.size());
        var bundles = new PointerPointer<LLVMOperandBundleRef>(1L);
        var arguments = new PointerPointer<LLVMValueRef>(count + 1L)) {
      for (int i = 0; i < state.size(); i++) {
        values.put(i, LLVMConstInt(int32, state.get(i), 1));
      }
      for (int i = 0; i < count; i++) {
        arguments.put(i, LLVMGetOperand(call, i));
      }
      var bundle = LLVMCreateOperandBundle("deopt", 5, values, state.size());
      bundles.put(0, bundle);
      var type = LLVMGetCalledFunctionType(call);
      var callee = LLVMGetCalledValue(call);
      var filled =
          LLVMBuildCallWithOperandBundles(builder, type, callee, arguments, count, bundles, 1, "");
      LLVMSetInstructionCallConv(filled, LLVMGetInstructionCallConv(call));
      LLVMDisposeOperandBundle(bundle);
      LLVMReplaceAllUsesWith(call, filled);
      LLVMInstructionEraseFromParent(call);
    }
  }
}
