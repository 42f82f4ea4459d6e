package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.object.StatepointId;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.ArrayList;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * For images with coverage: before each call that becomes a statepoint, a byte of the module's
 * flags is set, so that a run tells which statepoints it has reached.
 *
 * <ol>
 *   <li>Number the module's calls that are no leaves.
 *   <li>Make an array of as many bytes in {@link #SECTION}, without gaps between modules.
 *   <li>Store 1 into the call's byte before it: one instruction, no load. The call's statepoint id
 *       says which byte is its.
 * </ol>
 */
public final class CoverageFlags {
  /** The section of all flags. */
  public static final String SECTION = "kiln_cov";

  private static final String LEAF = "gc-leaf-function";

  private CoverageFlags() {}

  static void insert(LLVMContextRef context, LLVMModuleRef module) {
    var calls = calls(module);
    if (calls.isEmpty()) {
      return;
    }
    var int8 = LLVMInt8TypeInContext(context);
    var int64 = LLVMInt64TypeInContext(context);
    var type = LLVMArrayType2(int8, calls.size());
    var flags = LLVMAddGlobal(module, type, "kiln.coverage.flags");
    LLVMSetInitializer(flags, LLVMConstNull(type));
    LLVMSetLinkage(flags, LLVMInternalLinkage);
    LLVMSetSection(flags, SECTION);
    LLVMSetAlignment(flags, 1);
    var builder = LLVMCreateBuilderInContext(context);
    var one = LLVMConstInt(int8, 1, 0);
    try (var index = new PointerPointer<LLVMValueRef>(1L)) {
      for (int i = 0; i < calls.size(); i++) {
        var call = calls.get(i);
        index.put(0, LLVMConstInt(int64, i, 0));
        LLVMPositionBuilderBefore(builder, call);
        var at = LLVMConstInBoundsGEP2(int8, flags, index, 1);
        LLVMSetAlignment(LLVMBuildStore(builder, one, at), 1);
        var id = Long.toString(StatepointId.numbered(i, throwsNullPointer(call)));
        LLVMAddCallSiteAttribute(
            call,
            (int) LLVMAttributeFunctionIndex,
            LLVMCreateStringAttribute(context, "statepoint-id", 13, id, id.length()));
      }
    }
    LLVMDisposeBuilder(builder);
  }

  private static ArrayList<LLVMValueRef> calls(LLVMModuleRef module) {
    var calls = new ArrayList<LLVMValueRef>();
    for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      if (LLVMGetGC(f) == null) {
        continue;
      }
      for (var b = LLVMGetFirstBasicBlock(f); b != null; b = LLVMGetNextBasicBlock(b)) {
        for (var i = LLVMGetFirstInstruction(b); i != null; i = LLVMGetNextInstruction(i)) {
          int opcode = LLVMGetInstructionOpcode(i);
          if ((opcode == LLVMCall || opcode == LLVMInvoke) && !isLeaf(i)) {
            calls.add(i);
          }
        }
      }
    }
    return calls;
  }

  private static boolean isLeaf(LLVMValueRef call) {
    var callee = LLVMGetCalledValue(call);
    int at = (int) LLVMAttributeFunctionIndex;
    if (LLVMGetCallSiteStringAttribute(call, at, LEAF, LEAF.length()) != null) {
      return true;
    }
    return LLVMIsAFunction(callee) != null
        && (LLVMGetIntrinsicID(callee) != 0
            || LLVMGetStringAttributeAtIndex(callee, at, LEAF, LEAF.length()) != null);
  }

  private static boolean throwsNullPointer(LLVMValueRef call) {
    var callee = LLVMGetCalledValue(call);
    if (LLVMIsAFunction(callee) == null) {
      return false;
    }
    try (var length = new SizeTPointer(1)) {
      return LLVMGetValueName2(callee, length).getString().equals(RuntimeEntries.THROW_NPE.name());
    }
  }
}
