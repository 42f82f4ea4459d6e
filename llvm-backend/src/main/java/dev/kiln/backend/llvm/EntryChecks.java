package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.ir.LinkNames;
import java.util.Map;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMOperandBundleRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Puts a call of the entry check (poll and stack overflow in one compare) at the start of methods.
 *
 * <ol>
 *   <li>A method that is small and calls nothing but leaves and helpers that never reach Java code
 *       again needs none: it ends soon, and the reserve below the stack limit holds its frame.
 *   <li>All others call the check first, with their own method and instruction 0 as state.
 * </ol>
 */
final class EntryChecks {
  /** Largest leaf, in instructions, that goes without a check. */
  private static final int SMALL_LEAF = 200;

  private EntryChecks() {}

  /**
   * @param methodNumbers module-local numbers of the methods by symbol
   */
  static void insert(
      LLVMContextRef context, LLVMModuleRef module, Map<String, Integer> methodNumbers) {
    var type =
        LLVMFunctionType(LLVMVoidTypeInContext(context), new PointerPointer<LLVMTypeRef>(1L), 0, 0);
    var check = LLVMAddFunction(module, HelperModule.ENTRY_CHECK, type);
    var builder = LLVMCreateBuilderInContext(context);
    var int32 = LLVMInt32TypeInContext(context);
    try (var length = new SizeTPointer(1)) {
      for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
        if (LLVMIsDeclaration(f) != 0 || isSmallLeaf(f)) {
          continue;
        }
        var number = methodNumbers.get(LinkNames.symbol(LLVMGetValueName2(f, length).getString()));
        insert(builder, type, check, f, int32, number);
      }
    }
    LLVMDisposeBuilder(builder);
  }

  private static void insert(
      LLVMBuilderRef builder,
      LLVMTypeRef type,
      LLVMValueRef check,
      LLVMValueRef function,
      LLVMTypeRef int32,
      Integer number) {
    var at = LLVMGetFirstInstruction(LLVMGetEntryBasicBlock(function));
    while (LLVMGetInstructionOpcode(at) == LLVMAlloca) {
      at = LLVMGetNextInstruction(at);
    }
    LLVMPositionBuilderBefore(builder, at);
    int operands = number == null ? 0 : 2;
    try (var state = new PointerPointer<LLVMValueRef>(2L);
        var bundles = new PointerPointer<LLVMOperandBundleRef>(1L);
        var none = new PointerPointer<LLVMValueRef>(1L)) {
      if (number != null) {
        state.put(0, LLVMConstInt(int32, number, 0));
        state.put(1, LLVMConstInt(int32, 0, 0));
      }
      var bundle = LLVMCreateOperandBundle("deopt", 5, state, operands);
      bundles.put(0, bundle);
      LLVMBuildCallWithOperandBundles(builder, type, check, none, 0, bundles, 1, "");
      LLVMDisposeOperandBundle(bundle);
    }
  }

  private static boolean isSmallLeaf(LLVMValueRef function) {
    int instructions = 0;
    for (var block = LLVMGetFirstBasicBlock(function);
        block != null;
        block = LLVMGetNextBasicBlock(block)) {
      for (var i = LLVMGetFirstInstruction(block); i != null; i = LLVMGetNextInstruction(i)) {
        if (++instructions > SMALL_LEAF) {
          return false;
        }
        int opcode = LLVMGetInstructionOpcode(i);
        if (opcode == LLVMAlloca
            || opcode == LLVMInvoke
            || opcode == LLVMCall && !staysOutOfJava(LLVMGetCalledValue(i))) {
          return false;
        }
      }
    }
    return true;
  }

  /** True for intrinsics, helpers, leaves and entries that only throw. */
  private static boolean staysOutOfJava(LLVMValueRef callee) {
    if (LLVMIsAFunction(callee) == null) {
      return false;
    }
    if (LLVMGetIntrinsicID(callee) != 0) {
      return true;
    }
    try (var length = new SizeTPointer(1)) {
      var name = LLVMGetValueName2(callee, length).getString();
      return name.startsWith("kiln.")
          || name.startsWith("kiln_throw")
          || LLVMGetStringAttributeAtIndex(
                  callee, (int) LLVMAttributeFunctionIndex, "gc-leaf-function", 16)
              != null;
    }
  }
}
