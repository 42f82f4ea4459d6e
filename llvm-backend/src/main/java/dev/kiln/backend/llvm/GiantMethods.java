package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.gc.spec.RuntimeEntries;
import dev.kiln.gc.spec.RuntimeEntry;
import java.util.ArrayList;
import java.util.Map;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Keeps giant methods (initializers of tables, mostly) affordable.
 *
 * <p>Each inlined fast path ends in a merge where every live reference gets a phi, so that work and
 * memory grow with the product of allocations and live references. In methods beyond a size the
 * helpers that have a slow path of the same signature are therefore replaced by calls of it.
 */
final class GiantMethods {
  /** Size from which on a method counts as giant, in instructions before optimization. */
  private static final int GIANT = 8000;

  private static final int CONVENTION_C = 0;
  private static final int CONVENTION_PRESERVE_NONE = 21;

  private static final Map<String, RuntimeEntry> SLOW =
      Map.of(
          "kiln.new", RuntimeEntries.ALLOC_SLOW,
          "kiln.newarray", RuntimeEntries.ALLOC_ARRAY_SLOW,
          "kiln.literal", RuntimeEntries.LITERAL_SLOW,
          "kiln.mirror", RuntimeEntries.MIRROR_SLOW);

  private GiantMethods() {}

  static void outline(LLVMModuleRef module) {
    for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      if (LLVMIsDeclaration(f) != 0) {
        continue;
      }
      var calls = new ArrayList<LLVMValueRef>();
      int size = 0;
      for (var b = LLVMGetFirstBasicBlock(f); b != null; b = LLVMGetNextBasicBlock(b)) {
        for (var i = LLVMGetFirstInstruction(b); i != null; i = LLVMGetNextInstruction(i)) {
          size++;
          int opcode = LLVMGetInstructionOpcode(i);
          if (opcode == LLVMCall || opcode == LLVMInvoke) {
            calls.add(i);
          }
        }
      }
      if (size > GIANT) {
        calls.forEach(call -> outline(module, call));
      }
    }
  }

  private static void outline(LLVMModuleRef module, LLVMValueRef call) {
    var callee = LLVMGetCalledValue(call);
    if (LLVMIsAFunction(callee) == null) {
      return;
    }
    RuntimeEntry entry;
    try (var length = new SizeTPointer(1)) {
      entry = SLOW.get(LLVMGetValueName2(callee, length).getString());
    }
    if (entry == null) {
      return;
    }
    int convention = entry.leaf() ? CONVENTION_C : CONVENTION_PRESERVE_NONE;
    var slow = LLVMGetNamedFunction(module, entry.name());
    if (slow == null) {
      slow = LLVMAddFunction(module, entry.name(), LLVMGlobalGetValueType(callee));
      LLVMSetFunctionCallConv(slow, convention);
    }
    LLVMSetInstructionCallConv(call, convention);
    LLVMSetOperand(call, LLVMGetNumOperands(call) - 1, slow);
  }
}
