package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.graph.FlowGraph;
import dev.kiln.backend.object.LoopLabels;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Sees to what the pass for polls leaves: writes down which loops have no poll, so that the object
 * itself can say of each loop in its code why it needs none, and polls in those it did not see.
 *
 * <ol>
 *   <li>Cut out the blocks that test for a poll. What cycles remain have none.
 *   <li>An edge of such a cycle to a block that dominates its source closes a natural loop. Such
 *       loops the pass has seen, and spared because it found their number of rounds bounded.
 *   <li>Put a label that takes no space at the source of the edge, and its address into the section
 *       {@link LoopLabels#SECTION}.
 *   <li>Cycles that still remain are no natural loops, and so the pass has not seen them (javac's
 *       handlers of {@code synchronized} blocks, which cover themselves, make such). A block of
 *       each gets a poll.
 * </ol>
 */
final class UnpolledLoops {
  private static final String LABEL =
      ".pushsection " + LoopLabels.SECTION + ",\"e\",@progbits\n.long 1f\n.popsection\n1:";

  /** {@code memory(inaccessiblemem: readwrite)}: the label stays, and orders no access. */
  private static final long INACCESSIBLE_MEMORY = 3 << 2;

  private final LLVMContextRef context;
  private final LLVMBuilderRef builder;
  private final LLVMTypeRef type;
  private final LLVMValueRef label;

  private UnpolledLoops(LLVMContextRef context, LLVMBuilderRef builder) {
    this.context = context;
    this.builder = builder;
    this.type =
        LLVMFunctionType(LLVMVoidTypeInContext(context), new PointerPointer<LLVMTypeRef>(1L), 0, 0);
    this.label =
        LLVMGetInlineAsm(type, LABEL, LABEL.length(), "", 0, 1, 0, LLVMInlineAsmDialectATT, 0);
  }

  static void mark(LLVMContextRef context, LLVMModuleRef module) {
    var builder = LLVMCreateBuilderInContext(context);
    try {
      var loops = new UnpolledLoops(context, builder);
      for (var f = LLVMGetFirstFunction(module); f != null; f = LLVMGetNextFunction(f)) {
        if (LLVMCountBasicBlocks(f) > 0) {
          loops.mark(module, f);
        }
      }
    } finally {
      LLVMDisposeBuilder(builder);
    }
  }

  private void mark(LLVMModuleRef module, LLVMValueRef function) {
    var blocks = blocks(function);
    var graph = graph(blocks);
    var cut = polling(module, function, blocks, graph);
    var unpolled = graph.cycles(cut);
    if (unpolled.isEmpty()) {
      return;
    }
    var dominators = graph.immediateDominators();
    for (var cycle : unpolled) {
      for (int from = cycle.nextSetBit(0); from >= 0; from = cycle.nextSetBit(from + 1)) {
        for (int to : graph.successors(from)) {
          if (cycle.get(to) && FlowGraph.dominates(dominators, to, from)) {
            label(blocks.get(from));
            cut.set(from);
            break;
          }
        }
      }
    }
    for (unpolled = graph.cycles(cut); !unpolled.isEmpty(); unpolled = graph.cycles(cut)) {
      for (var cycle : unpolled) {
        int block = cycle.nextSetBit(0);
        poll(module, blocks.get(block));
        cut.set(block);
      }
    }
  }

  private static List<LLVMBasicBlockRef> blocks(LLVMValueRef function) {
    var blocks = new ArrayList<LLVMBasicBlockRef>();
    for (var b = LLVMGetFirstBasicBlock(function); b != null; b = LLVMGetNextBasicBlock(b)) {
      blocks.add(b);
    }
    return blocks;
  }

  private static FlowGraph graph(List<LLVMBasicBlockRef> blocks) {
    var numbers = new HashMap<Long, Integer>();
    for (var block : blocks) {
      numbers.put(block.address(), numbers.size());
    }
    var successors = new int[blocks.size()][];
    for (int b = 0; b < successors.length; b++) {
      var end = LLVMGetBasicBlockTerminator(blocks.get(b));
      successors[b] = new int[LLVMGetNumSuccessors(end)];
      for (int i = 0; i < successors[b].length; i++) {
        successors[b][i] = numbers.get(LLVMGetSuccessor(end, i).address());
      }
    }
    return new FlowGraph(successors);
  }

  /** Blocks that end in the choice whether to call the poll's slow path. */
  private static BitSet polling(
      LLVMModuleRef module,
      LLVMValueRef function,
      List<LLVMBasicBlockRef> blocks,
      FlowGraph graph) {
    var polling = new BitSet();
    var slow = LLVMGetNamedFunction(module, RuntimeEntries.POLL_SLOW.name());
    if (slow == null) {
      return polling;
    }
    var slowBlocks = new BitSet();
    for (int b = 0; b < blocks.size(); b++) {
      for (var i = LLVMGetFirstInstruction(blocks.get(b));
          i != null;
          i = LLVMGetNextInstruction(i)) {
        if (LLVMGetInstructionOpcode(i) == LLVMCall && LLVMGetCalledValue(i).equals(slow)) {
          slowBlocks.set(b);
        }
      }
    }
    for (int b = 0; b < blocks.size(); b++) {
      for (int s : graph.successors(b)) {
        if (slowBlocks.get(s)) {
          polling.set(b);
        }
      }
    }
    return polling;
  }

  /** The entry's check is the same test, and is going to be inlined too. */
  private void poll(LLVMModuleRef module, LLVMBasicBlockRef block) {
    LLVMPositionBuilderBefore(builder, LLVMGetBasicBlockTerminator(block));
    try (var none = new PointerPointer<LLVMValueRef>(1L)) {
      var check = LLVMGetNamedFunction(module, HelperModule.ENTRY_CHECK);
      LLVMBuildCall2(builder, type, check, none, 0, "");
    }
  }

  private void label(LLVMBasicBlockRef block) {
    LLVMPositionBuilderBefore(builder, LLVMGetBasicBlockTerminator(block));
    try (var none = new PointerPointer<LLVMValueRef>(1L);
        var length = new SizeTPointer(1)) {
      var call = LLVMBuildCall2(builder, type, label, none, 0, "");
      int at = (int) LLVMAttributeFunctionIndex;
      LLVMAddCallSiteAttribute(
          call, at, LLVMCreateStringAttribute(context, "gc-leaf-function", 16, "", 0));
      attribute(call, "nounwind", 0);
      attribute(call, "willreturn", 0);
      attribute(call, "memory", INACCESSIBLE_MEMORY);
    }
  }

  private void attribute(LLVMValueRef call, String name, long value) {
    int kind = LLVMGetEnumAttributeKindForName(name, name.length());
    LLVMAddCallSiteAttribute(
        call, (int) LLVMAttributeFunctionIndex, LLVMCreateEnumAttribute(context, kind, value));
  }
}
