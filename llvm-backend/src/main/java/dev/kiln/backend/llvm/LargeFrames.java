package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.ir.LinkNames;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.llvm.LLVM.LLVMAttributeRef;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Checks the stack before a large frame is made.
 *
 * <p>The entry check compares the frame's address, after the frame was made: what lies below it
 * must fit above the guard page. Frames beyond a size, which are known once the code was generated,
 * are therefore put into a function of their own:
 *
 * <ol>
 *   <li>The body becomes {@code SYMBOL.large}, which has no entry check.
 *   <li>{@code SYMBOL} asks the runtime whether that much stack is left, then jumps to the body,
 *       whose frame takes the place of its own.
 * </ol>
 */
public final class LargeFrames {
  /** Frames up to this size, in bytes, fit into the slack below the stack limits. */
  public static final int LARGE = 16 << 10;

  static final int CONVENTION_PRESERVE_NONE = 21;
  private static final String LEAF = "gc-leaf-function";

  private final LLVMContextRef context;
  private final LLVMModuleRef module;

  LargeFrames(LLVMContextRef context, LLVMModuleRef module) {
    this.context = context;
    this.module = module;
  }

  /** Size to ask for if that size was measured: the same code again may get another frame. */
  public static int asked(int measured) {
    return measured + measured / 8 + 4096;
  }

  /**
   * Splits a function.
   *
   * @param name its name in the module
   * @return the new function of that name, still without a check
   */
  LLVMValueRef split(LLVMValueRef function, String name) {
    var bodyName = LinkNames.largeBody(name);
    LLVMSetValueName2(function, bodyName, bodyName.length());
    var type = LLVMGlobalGetValueType(function);
    var entry = LLVMAddFunction(module, name, type);
    LLVMSetFunctionCallConv(entry, LLVMGetFunctionCallConv(function));
    LLVMSetVisibility(entry, LLVMGetVisibility(function));
    LLVMSetSection(entry, ModuleCompiler.JAVA_TEXT);
    LLVMSetGC(entry, LLVMGetGC(function));
    int parameters = LLVMCountParams(function);
    copyAttributes(function, entry, LLVMAttributeFunctionIndex);
    for (int i = 0; i <= parameters; i++) {
      copyAttributes(function, entry, i);
    }
    LLVMReplaceAllUsesWith(function, entry);
    LLVMSetVisibility(function, LLVMDefaultVisibility);
    LLVMSetLinkage(function, LLVMInternalLinkage);
    jump(entry, function, type, parameters);
    return entry;
  }

  private void copyAttributes(LLVMValueRef from, LLVMValueRef to, long index) {
    int at = (int) index;
    int count = LLVMGetAttributeCountAtIndex(from, at);
    if (count == 0) {
      return;
    }
    try (var attributes = new PointerPointer<LLVMAttributeRef>(count)) {
      LLVMGetAttributesAtIndex(from, at, attributes);
      for (int i = 0; i < count; i++) {
        LLVMAddAttributeAtIndex(to, at, attributes.get(LLVMAttributeRef.class, i));
      }
    }
  }

  private void jump(LLVMValueRef entry, LLVMValueRef body, LLVMTypeRef type, int parameters) {
    var builder = LLVMCreateBuilderInContext(context);
    LLVMPositionBuilderAtEnd(builder, LLVMAppendBasicBlockInContext(context, entry, ""));
    try (var arguments = new PointerPointer<LLVMValueRef>(Math.max(1, parameters))) {
      for (int i = 0; i < parameters; i++) {
        arguments.put(i, LLVMGetParam(entry, i));
      }
      var call = LLVMBuildCall2(builder, type, body, arguments, parameters, "");
      LLVMSetInstructionCallConv(call, LLVMGetFunctionCallConv(body));
      LLVMSetTailCallKind(call, LLVMTailCallKindMustTail);
      // Its frame is gone when the body runs: there is nothing to tell a stack walk.
      LLVMAddCallSiteAttribute(
          call,
          (int) LLVMAttributeFunctionIndex,
          LLVMCreateStringAttribute(context, LEAF, LEAF.length(), "", 0));
      if (LLVMGetTypeKind(LLVMGetReturnType(type)) == LLVMVoidTypeKind) {
        LLVMBuildRetVoid(builder);
      } else {
        LLVMBuildRet(builder, call);
      }
    }
    LLVMDisposeBuilder(builder);
  }
}
