package dev.kiln.report.machine;

import dev.kiln.backend.graph.FlowGraph;
import dev.kiln.backend.ir.LinkNames;
import dev.kiln.backend.object.LandingPads;
import dev.kiln.backend.object.ObjectFacts.Fault;
import dev.kiln.backend.object.StackMaps;
import dev.kiln.toolchain.elf.ElfSymbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A function's instructions, cut into blocks.
 *
 * <ol>
 *   <li>Walk the instructions: note calls, tail calls, and where jumps, switches, landing pads and
 *       handlers of faults lead.
 *   <li>Blocks begin at these places and behind jumps; a call with a landing pad ends its block.
 *   <li>Edges follow. One that leads behind a call at a block's end holds only if the callee
 *       returns: LLVM writes nothing behind calls that do not. {@link #graph} is told which these
 *       are.
 * </ol>
 */
public final class FunctionCode {
  private final CompiledObject object;
  private final int start;
  private final int end;
  private final String symbol;
  private final List<CallSite> calls = new ArrayList<>();
  private final BitSet throwing = new BitSet(); // return addresses that have a statepoint
  private final BitSet leaders;
  private final BitSet retries = new BitSet();
  private int[] blockStarts;
  private int[][] edges;
  private String[] lastCallee;
  private int[] afterCall;
  private BitSet exits;

  /** Reads a function of an object. */
  public FunctionCode(CompiledObject object, ElfSymbol function) {
    this.object = object;
    this.symbol = LinkNames.symbol(function.name());
    this.start = (int) function.value();
    this.end = start + (int) function.size();
    this.leaders = new BitSet(end - start);
    StackMaps.Entry stackMap = object.stackMap(start);
    if (stackMap != null) {
      stackMap.calls().forEach(call -> throwing.set(call.returnAddress()));
    }
    findLeaders();
    makeBlocks();
  }

  private void findLeaders() {
    leader(start);
    for (int at = start; at < end; at += object.length(at)) {
      int next = at + object.length(at);
      var instruction = object.instruction(at);
      switch (instruction.flow()) {
        case CALL -> {
          calls.add(new CallSite(next, callee(instruction, next), false));
          if (landingPad(next) >= 0) {
            leader(next);
          }
        }
        case CALL_INDIRECT -> {
          calls.add(new CallSite(next, null, false));
          if (landingPad(next) >= 0) {
            leader(next);
          }
        }
        case JUMP, BRANCH -> {
          if (leaves(instruction, next)) {
            if (!leadsToEnd(instruction, next)) {
              calls.add(new CallSite(next, callee(instruction, next), true));
            }
          } else {
            leader(object.target(instruction.operand(), next));
          }
          leader(next);
        }
        case JUMP_INDIRECT -> {
          int[] targets = targets(object.switchTables(start, end));
          for (int target : targets) {
            leader(target);
          }
          if (targets.length == 0) {
            calls.add(new CallSite(next, null, true)); // no switch: it leaves
          }
          leader(next);
        }
        case RETURN, TRAP -> leader(next);
        case COMPARE_AND_EXCHANGE -> retries.set(at - start);
        case NEXT -> {}
      }
    }
    for (var range : object.landingPads(start)) {
      leader(range.landingPad());
    }
    for (var fault : object.faults(start)) {
      leader(fault.handler());
    }
  }

  private void leader(int at) {
    if (contains(at)) {
      leaders.set(at - start);
    }
  }

  private boolean contains(int at) {
    return at >= start && at < end;
  }

  private boolean leaves(Instruction jump, int next) {
    return object.symbolAt(jump.operand()) != null
        || !contains(object.target(jump.operand(), next));
  }

  /** To where nothing stands: the compiler knows that execution never gets there. */
  private boolean leadsToEnd(Instruction jump, int next) {
    return object.symbolAt(jump.operand()) == null && object.target(jump.operand(), next) == end;
  }

  private String callee(Instruction call, int next) {
    var named = object.symbolAt(call.operand());
    return named != null ? named : object.functionAt(object.target(call.operand(), next));
  }

  // What never throws may lie in the range of a landing pad between two calls that do.
  private int landingPad(int returnAddress) {
    return !throwing.get(returnAddress)
        ? -1
        : LandingPads.at(object.landingPads(start), returnAddress);
  }

  /**
   * Where a switch's jump leads: by the table that its block mentions, or by any of the function if
   * there is none or more than one.
   */
  private int[] switchTargets(int block, int next) {
    var tables = object.switchTables(blockStarts[block], next);
    return targets(tables.size() == 1 ? tables : object.switchTables(start, end));
  }

  private int[] targets(List<int[]> tables) {
    return tables.stream().flatMapToInt(Arrays::stream).filter(this::contains).distinct().toArray();
  }

  private void makeBlocks() {
    blockStarts = leaders.stream().map(b -> b + start).toArray();
    int count = blockStarts.length;
    edges = new int[count][];
    lastCallee = new String[count];
    afterCall = new int[count];
    exits = new BitSet(count);
    Map<Integer, Fault> faults = new HashMap<>();
    object.faults(start).forEach(f -> faults.put(f.address(), f));
    var targets = new ArrayList<Integer>();
    for (int b = 0; b < count; b++) {
      targets.clear();
      int limit = b + 1 < count ? blockStarts[b + 1] : end;
      afterCall[b] = -1;
      boolean falls = true;
      for (int at = blockStarts[b]; at < limit; at += object.length(at)) {
        int next = at + object.length(at);
        var fault = faults.get(at);
        if (fault != null) {
          targets.add(fault.handler());
        }
        falls = edgesOf(b, object.instruction(at), next, limit, targets);
      }
      if (falls && b + 1 < count) {
        targets.add(limit);
      }
      edges[b] = targets.stream().filter(this::contains).mapToInt(this::block).distinct().toArray();
    }
  }

  /** Adds where an instruction leads besides the next one; false if it never goes there. */
  private boolean edgesOf(
      int block, Instruction instruction, int next, int limit, List<Integer> targets) {
    switch (instruction.flow()) {
      case CALL, CALL_INDIRECT -> {
        if (landingPad(next) >= 0) {
          targets.add(landingPad(next));
        }
        if (next == limit) {
          lastCallee[block] =
              instruction.flow() == Instruction.Flow.CALL ? callee(instruction, next) : null;
          afterCall[block] = next;
          return false;
        }
        return true;
      }
      case JUMP -> {
        if (leaves(instruction, next)) {
          exits.set(block);
        } else {
          targets.add(object.target(instruction.operand(), next));
        }
        return false;
      }
      case BRANCH -> {
        if (leaves(instruction, next)) {
          exits.set(block);
        } else {
          targets.add(object.target(instruction.operand(), next));
        }
        return true;
      }
      case JUMP_INDIRECT -> {
        var all = switchTargets(block, next);
        if (all.length == 0) {
          exits.set(block);
        }
        Arrays.stream(all).forEach(targets::add);
        return false;
      }
      case RETURN -> {
        exits.set(block);
        return false;
      }
      case TRAP -> {
        return false;
      }
      default -> {
        return true;
      }
    }
  }

  /** The block that holds an address of the function. */
  public int block(int address) {
    int found = Arrays.binarySearch(blockStarts, address);
    return found >= 0 ? found : -found - 2;
  }

  /** Where a block starts. */
  public int blockStart(int block) {
    return blockStarts[block];
  }

  private int blockEnd(int block) {
    return block + 1 < blockStarts.length ? blockStarts[block + 1] : end;
  }

  /** Number of blocks. */
  public int blocks() {
    return blockStarts.length;
  }

  /**
   * Blocks that repeat themselves until a compare and exchange succeeds, for what the last one
   * found is what the next expects: so LLVM writes an atomic operation that the machine lacks. A
   * loop of the program's loads what it expects.
   */
  public BitSet retryBlocks() {
    var blocks = new BitSet();
    retries.stream()
        .map(at -> at + start)
        .filter(at -> !object.writesAccumulator(blockStarts[block(at)], at))
        .filter(at -> !object.writesAccumulator(at + object.length(at), blockEnd(block(at))))
        .map(this::block)
        .filter(b -> Arrays.stream(edges[b]).anyMatch(s -> s == b))
        .forEach(blocks::set);
    return blocks;
  }

  /** The blocks and edges, if the callees that {@code returns} denies never return. */
  public FlowGraph graph(Predicate<String> returns) {
    var successors = new int[edges.length][];
    for (int b = 0; b < edges.length; b++) {
      successors[b] = edges[b];
      boolean goesOn = lastCallee[b] == null || returns.test(lastCallee[b]);
      if (afterCall[b] >= 0 && contains(afterCall[b]) && goesOn) {
        successors[b] = Arrays.copyOf(edges[b], edges[b].length + 1);
        successors[b][edges[b].length] = block(afterCall[b]);
      }
    }
    return new FlowGraph(successors);
  }

  /** Whether it ever returns, if the callees that {@code returns} denies do not. */
  public boolean returns(Predicate<String> returns) {
    return graph(returns).reachable().intersects(exits);
  }

  /** Calls and tail calls by address. */
  public List<CallSite> calls() {
    return calls;
  }

  /** Its symbol. */
  public String symbol() {
    return symbol;
  }

  /** Offset in the object's code. */
  public int start() {
    return start;
  }

  /** Offset of its end. */
  public int end() {
    return end;
  }

  /** The object it is in. */
  public CompiledObject object() {
    return object;
  }
}
