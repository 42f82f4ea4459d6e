package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Makes all landing pads catch all, as they do: the types are tested behind them.
 *
 * <p>Until then some have a number as their clause, so that no pass makes one of two: a pad of two
 * calls may become the header of a loop, which LoopSimplify takes apart wrongly. Code generation
 * must not see the numbers, which are no types. (It simplifies loops too, hence so late.)
 */
final class CatchAll {
  private CatchAll() {}

  static void set(LLVMContextRef context, LLVMModuleRef module) {
    LLVMValueRef all = LLVMConstNull(LLVMPointerTypeInContext(context, 0));
    for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      for (var b = LLVMGetFirstBasicBlock(f); b != null; b = LLVMGetNextBasicBlock(b)) {
        var pad = TokenLandingPads.at(b);
        if (pad != null) {
          // A pad's operands are its clauses; one is left by the rewrite to tokens.
          LLVMSetOperand(pad, 0, all);
        }
      }
    }
  }
}
