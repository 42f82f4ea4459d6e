package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.ir.LinkNames;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.ArrayList;
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
 *       again needs none: it ends soon, and the slack below the stack limits holds its frame. In
 *       images with coverage it has one, so that a collection can meet the calls of it.
 *   <li>A method whose frame is known to be large is split, see {@link LargeFrames}.
 *   <li>All others call the check first, with their own method and instruction 0 as state.
 * </ol>
 */
final class EntryChecks {
  /** Largest leaf, in instructions, that goes without a check. */
  private static final int SMALL_LEAF = 200;

  private final LLVMContextRef context;
  private final LLVMModuleRef module;
  private final LLVMBuilderRef builder;
  private final LLVMTypeRef int32;

  private EntryChecks(LLVMContextRef context, LLVMModuleRef module) {
    this.context = context;
    this.module = module;
    this.builder = LLVMCreateBuilderInContext(context);
    this.int32 = LLVMInt32TypeInContext(context);
  }

  /**
   * Inserts them.
   *
   * @param methodNumbers module-local numbers of the methods by symbol
   * @param largeFrames bytes to ask for by symbol of the methods whose frames are large
   * @param everywhere even in methods that need none
   */
  static void insert(
      LLVMContextRef context,
      LLVMModuleRef module,
      Map<String, Integer> methodNumbers,
      Map<String, Integer> largeFrames,
      boolean everywhere) {
    var functions = new ArrayList<LLVMValueRef>();
    for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
      if (LLVMIsDeclaration(f) == 0) {
        functions.add(f);
      }
    }
    var checks = new EntryChecks(context, module);
    // Declared even if no method needs it: polls of loops without natural headers call it too.
    checks.check(HelperModule.ENTRY_CHECK, LLVMCCallConv);
    try (var length = new SizeTPointer(1)) {
      for (var f : functions) {
        var name = LLVMGetValueName2(f, length).getString();
        var symbol = LinkNames.symbol(name);
        var number = methodNumbers.get(symbol);
        var size = largeFrames.get(symbol);
        if (size != null) {
          checks.insertLarge(new LargeFrames(context, module).split(f, name), size, number);
        } else if (everywhere || !isSmallLeaf(f)) {
          checks.insert(f, number);
        }
      }
    }
    LLVMDisposeBuilder(checks.builder);
  }

  private void insert(LLVMValueRef function, Integer number) {
    call(function, check(HelperModule.ENTRY_CHECK, LLVMCCallConv), null, number);
  }

  private void insertLarge(LLVMValueRef function, int size, Integer number) {
    var int64 = LLVMInt64TypeInContext(context);
    var entry = RuntimeEntries.ENTER_LARGE_FRAME.name();
    call(
        function,
        check(entry, LargeFrames.CONVENTION_PRESERVE_NONE, int64),
        LLVMConstInt(int64, size, 0),
        number);
  }

  private LLVMValueRef check(String name, int convention, LLVMTypeRef... parameters) {
    var check = LLVMGetNamedFunction(module, name);
    if (check == null) {
      try (var types = new PointerPointer<LLVMTypeRef>(1L)) {
        if (parameters.length > 0) {
          types.put(0, parameters[0]);
        }
        var type = LLVMFunctionType(LLVMVoidTypeInContext(context), types, parameters.length, 0);
        check = LLVMAddFunction(module, name, type);
        LLVMSetFunctionCallConv(check, convention);
      }
    }
    return check;
  }

  /** Calls a check, with an argument or null, where the function begins. */
  private void call(
      LLVMValueRef function, LLVMValueRef check, LLVMValueRef argument, Integer number) {
    var at = LLVMGetFirstInstruction(LLVMGetEntryBasicBlock(function));
    while (LLVMGetInstructionOpcode(at) == LLVMAlloca) {
      at = LLVMGetNextInstruction(at);
    }
    LLVMPositionBuilderBefore(builder, at);
    int operands = number == null ? 0 : 2;
    try (var state = new PointerPointer<LLVMValueRef>(2L);
        var bundles = new PointerPointer<LLVMOperandBundleRef>(1L);
        var arguments = new PointerPointer<LLVMValueRef>(1L)) {
      if (number != null) {
        state.put(0, LLVMConstInt(int32, number, 0));
        state.put(1, LLVMConstInt(int32, 0, 0));
      }
      if (argument != null) {
        arguments.put(0, argument);
      }
      var bundle = LLVMCreateOperandBundle("deopt", 5, state, operands);
      bundles.put(0, bundle);
      var call =
          LLVMBuildCallWithOperandBundles(
              builder,
              LLVMGlobalGetValueType(check),
              check,
              arguments,
              argument == null ? 0 : 1,
              bundles,
              1,
              "");
      LLVMSetInstructionCallConv(call, LLVMGetFunctionCallConv(check));
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
