package dev.kiln.backend.llvm;

import static org.bytedeco.llvm.global.LLVM.*;

import dev.kiln.backend.graph.FlowGraph;
import dev.kiln.backend.graph.NaturalLoops;
import dev.kiln.backend.graph.NaturalLoops.Loop;
import dev.kiln.backend.object.LoopLabels;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.SizeTPointer;
import org.bytedeco.llvm.LLVM.LLVMBasicBlockRef;
import org.bytedeco.llvm.LLVM.LLVMBuilderRef;
import org.bytedeco.llvm.LLVM.LLVMContextRef;
import org.bytedeco.llvm.LLVM.LLVMModuleRef;
import org.bytedeco.llvm.LLVM.LLVMTypeRef;
import org.bytedeco.llvm.LLVM.LLVMValueRef;

/**
 * Sees to what the pass for polls leaves: proves that loops without a poll end soon, writes down
 * which these are, so that the object itself can say of each loop in its code why it needs none,
 * and polls in all others.
 *
 * <ol>
 *   <li>Cut out the blocks that test for a poll. What cycles remain have none.
 *   <li>An edge of such a cycle to a block that dominates its source closes a natural loop. Such
 *       loops the pass has seen, and spared because LLVM finds their number of rounds bounded.
 *   <li>From inner to outer ones: {@link LoopBound} looks for a bound of its own. Times the rounds
 *       of loops inside (each of a nest may be short, all of it not) it must not exceed what one
 *       loop may have.
 *   <li>If so, put a label that takes no space at the source of the edge, and its address into the
 *       section {@link LoopLabels#SECTION}; otherwise a poll.
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

  private record Back(int latch, int header) {}

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
    var polling = polling(module, function, blocks, graph);
    var unpolled = graph.cycles(polling);
    if (unpolled.isEmpty()) {
      return;
    }
    var dominators = graph.immediateDominators();
    var closed = new HashSet<Back>();
    var rounds = new HashMap<Loop, Integer>(); // between two polls, those of inner loops included
    for (var loop : NaturalLoops.of(graph, dominators)) {
      int inner = inner(loop, rounds);
      var open = openLatches(loop, unpolled);
      int total = open.isEmpty() ? 0 : times(bound(loop, blocks, graph, dominators), inner);
      for (int latch = open.nextSetBit(0); latch >= 0; latch = open.nextSetBit(latch + 1)) {
        if (total > LoopBound.MOST) {
          poll(module, blocks.get(latch));
        } else {
          label(blocks.get(latch));
        }
        closed.add(new Back(latch, loop.header()));
      }
      rounds.put(loop, open.isEmpty() || total > LoopBound.MOST ? inner : total);
    }
    var rest = without(graph, closed);
    var cut = (BitSet) polling.clone();
    for (unpolled = rest.cycles(cut); !unpolled.isEmpty(); unpolled = rest.cycles(cut)) {
      for (var cycle : unpolled) {
        int block = cycle.nextSetBit(0);
        poll(module, blocks.get(block));
        cut.set(block);
      }
    }
  }

  /** One, and the rounds of the loops that are nested in a loop but not in one between. */
  private static int inner(Loop loop, Map<Loop, Integer> rounds) {
    var within = rounds.keySet().stream().filter(other -> other.isIn(loop)).toList();
    long sum = 1;
    for (var one : within) {
      if (within.stream().noneMatch(one::isIn)) {
        sum += rounds.get(one);
      }
    }
    return (int) Math.min(sum, LoopBound.MOST + 1);
  }

  private static int times(int rounds, int inner) {
    return (int) Math.min((long) rounds * inner, LoopBound.MOST + 1);
  }

  /** The blocks from which a loop goes on without having polled. */
  private static BitSet openLatches(Loop loop, List<BitSet> unpolled) {
    var open = new BitSet();
    for (var cycle : unpolled) {
      if (cycle.get(loop.header())) {
        open.or(cycle);
      }
    }
    open.and(loop.latches());
    return open;
  }

  private static int bound(
      Loop loop, List<LLVMBasicBlockRef> blocks, FlowGraph graph, int[] dominators) {
    var exits = new ArrayList<LLVMBasicBlockRef>();
    loop.blocks().stream()
        .filter(b -> leaves(loop, graph.successors(b)))
        .filter(b -> LLVMGetInstructionOpcode(LLVMGetBasicBlockTerminator(blocks.get(b))) == LLVMBr)
        .filter(b -> loop.latches().stream().allMatch(l -> FlowGraph.dominates(dominators, b, l)))
        .forEach(b -> exits.add(blocks.get(b)));
    var entries =
        IntStream.range(0, graph.size())
            .filter(b -> !loop.blocks().get(b) && dominators[b] >= 0)
            .filter(b -> Arrays.stream(graph.successors(b)).anyMatch(s -> s == loop.header()))
            .toArray();
    return LoopBound.of(
        new LoopBound.Shape(
            blocks.get(loop.header()),
            addresses(loop.blocks(), blocks),
            addresses(loop.latches(), blocks),
            exits,
            entries.length == 1 ? blocks.get(entries[0]) : null));
  }

  private static boolean leaves(Loop loop, int[] successors) {
    return successors.length == 2
        && loop.blocks().get(successors[0]) != loop.blocks().get(successors[1]);
  }

  private static Set<Long> addresses(BitSet chosen, List<LLVMBasicBlockRef> blocks) {
    return chosen.stream().mapToObj(b -> blocks.get(b).address()).collect(Collectors.toSet());
  }

  private static FlowGraph without(FlowGraph graph, Set<Back> closed) {
    var successors = new int[graph.size()][];
    for (int b = 0; b < successors.length; b++) {
      int from = b;
      successors[b] =
          Arrays.stream(graph.successors(b))
              .filter(to -> !closed.contains(new Back(from, to)))
              .toArray();
    }
    return new FlowGraph(successors);
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
