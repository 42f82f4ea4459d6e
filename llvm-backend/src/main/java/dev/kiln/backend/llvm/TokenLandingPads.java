package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Gives landing pads the type that the rewrite to statepoints demands.
 *
 * <p>There a pad is a token, to which the relocations of an exceptional edge refer. But the
 * optimizer may merge copies of a pad by a phi (it does when it unswitches loops), which tokens
 * forbid: until then a pad has the usual type. Nobody uses its value: the exception lies in the
 * thread.
 *
 * <p>The clauses stay: see {@link CatchAll}.
 */
final class TokenLandingPads {
  private TokenLandingPads() {}

  static void replace(LLVMContextRef context, LLVMModuleRef module) {
    LLVMTypeRef token = LLVMTokenTypeInContext(context);
    LLVMBuilderRef builder = LLVMCreateBuilderInContext(context);
    for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      for (var b = LLVMGetFirstBasicBlock(f); b != null; b = LLVMGetNextBasicBlock(b)) {
        var pad = at(b);
        if (pad != null) {
          LLVMPositionBuilderBefore(builder, pad);
          LLVMAddClause(LLVMBuildLandingPad(builder, token, null, 1, ""), LLVMGetClause(pad, 0));
          LLVMReplaceAllUsesWith(pad, LLVMGetPoison(LLVMTypeOf(pad)));
          LLVMInstructionEraseFromParent(pad);
        }
      }
    }
    LLVMDisposeBuilder(builder);
  }

  /** The landing pad of a block, or null. */
  static LLVMValueRef at(LLVMBasicBlockRef block) {
    var first = LLVMGetFirstInstruction(block);
    while (first != null && LLVMGetInstructionOpcode(first) == LLVMPHI) {
      first = LLVMGetNextInstruction(first);
    }
    return first != null && LLVMGetInstructionOpcode(first) == LLVMLandingPad ? first : null;
  }
}
