package dev.kiln.backend.tables;

import dev.kiln.backend.object.ObjectFacts;
import dev.kiln.backend.object.ObjectFacts.Fault;
import dev.kiln.backend.object.ObjectFacts.Function;
import dev.kiln.backend.object.ObjectFacts.Safepoint;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the safepoint, fault and message tables of an image, in the encoding that {@code
 * runtime-c/core/safepoints.c} describes and reads.
 *
 * <ol>
 *   <li>Place the objects' text sections one after the other in link order, as the linker does.
 *   <li>Cut each function's safepoints into blocks of up to 32; encode them, with frames innermost
 *       first, root sets and messages shared.
 *   <li>The same for its faults.
 *   <li>Put header, both indexes, blocks, root sets and messages together.
 * </ol>
 */
public final class SafepointTables {
  /** "KPS1". */
  static final int MAGIC = 0x3153504b;

  /** Alignment of each object's text section. */
  public static final int TEXT_ALIGNMENT = 16;

  /** Bytes that end the text, so that the last call's return address lies inside. */
  public static final int TEXT_END = 16;

  private static final int HEADER_WORDS = 8;
  private static final int BLOCK = 32;
  private static final int HAS_LANDING_PAD = 1;
  private static final int HAS_MESSAGE = 2;
  private static final int HAS_ROOTS = 4;
  private static final int FLAG_BITS = 3;

  private final FrameFacts facts;
  private final TableBytes blocks = new TableBytes();
  private final TableBytes safepointIndex = new TableBytes();
  private final TableBytes faultIndex = new TableBytes();
  private final TableBytes rootSets = new TableBytes();
  private final TableBytes messages = new TableBytes();
  private final TableBytes frameBytes = new TableBytes();
  private final Map<List<Integer>, Integer> rootSetOffsets = new HashMap<>();
  private final Map<String, Integer> messageOffsets = new HashMap<>();
  private int textSize;
  private int safepoints;

  /** Tables that ask {@code facts} about methods. */
  public SafepointTables(FrameFacts facts) {
    this.facts = facts;
  }

  /**
   * Adds an object, in link order.
   *
   * @param methods symbols of its methods by module-local number
   */
  public void add(ObjectFacts object, List<String> methods) {
    int start = (textSize + TEXT_ALIGNMENT - 1) & -TEXT_ALIGNMENT;
    for (var function : object.functions()) {
      addSafepoints(function, methods, start);
      addFaults(function, start);
    }
    if (object.textSize() > 0) {
      textSize = start + object.textSize();
    }
  }

  /** Number of safepoints added so far. */
  public int safepoints() {
    return safepoints;
  }

  /** The finished tables, to be linked as {@code kiln_tables}. */
  public byte[] toBytes() {
    var out = new TableBytes();
    int safepointIndexAt = HEADER_WORDS * 4;
    int faultIndexAt = safepointIndexAt + safepointIndex.size();
    int blocksAt = faultIndexAt + faultIndex.size();
    int rootsAt = blocksAt + blocks.size();
    int messagesAt = rootsAt + rootSets.size();
    out.word(MAGIC);
    out.word(paddedTextSize());
    out.word(safepointIndex.size() / 8);
    out.word(safepointIndexAt);
    out.word(faultIndex.size() / 8);
    out.word(faultIndexAt);
    out.word(messagesAt);
    out.word(rootsAt);
    out.append(relocated(safepointIndex, blocksAt));
    out.append(relocated(faultIndex, blocksAt));
    out.append(blocks);
    out.append(rootSets);
    out.append(messages);
    return out.toArray();
  }

  /** Size of all text in the image, its end included. */
  int paddedTextSize() {
    return ((textSize + TEXT_ALIGNMENT - 1) & -TEXT_ALIGNMENT) + TEXT_END;
  }

  /** The index holds offsets in the blocks; the reader wants them from the start of the tables. */
  private static byte[] relocated(TableBytes index, int blocksAt) {
    var bytes = index.toArray();
    var buffer = java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    for (int at = 4; at < bytes.length; at += 8) {
      buffer.putInt(at, buffer.getInt(at) + blocksAt);
    }
    return bytes;
  }

  private void addSafepoints(Function function, List<String> methods, int start) {
    int method = facts.methodId(function.symbol());
    var all = function.safepoints();
    safepoints += all.size();
    for (int from = 0; from < all.size(); from += BLOCK) {
      var block = all.subList(from, Math.min(from + BLOCK, all.size()));
      int previous = start + block.get(0).returnAddress();
      safepointIndex.word(previous);
      safepointIndex.word(blocks.size());
      blocks.number(block.size());
      blocks.number(function.frameSize() / 8);
      blocks.number(method);
      for (var safepoint : block) {
        int address = start + safepoint.returnAddress();
        blocks.number(address - previous);
        previous = address;
        addSafepoint(function, methods, safepoint);
      }
    }
  }

  private void addSafepoint(Function function, List<String> methods, Safepoint safepoint) {
    var states = safepoint.states();
    int frames = Math.max(1, states.length / 2);
    var message = message(safepoint, methods);
    blocks.number(
        (safepoint.landingPad() >= 0 ? HAS_LANDING_PAD : 0)
            | (message != null ? HAS_MESSAGE : 0)
            | (safepoint.slots().length > 0 ? HAS_ROOTS : 0)
            | frames << FLAG_BITS);
    if (safepoint.landingPad() >= 0) {
      blocks.signed(safepoint.landingPad() - safepoint.returnAddress());
    }
    if (message != null) {
      blocks.number(messageOffset(message));
    }
    if (safepoint.slots().length > 0) {
      blocks.number(rootSetOffset(safepoint.slots()));
    }
    addFrames(function, methods, states);
  }

  private String message(Safepoint safepoint, List<String> methods) {
    var states = safepoint.states();
    if (!safepoint.nullPointer() || states.length == 0) {
      return null;
    }
    return facts.nullPointerMessage(
        methods.get(states[states.length - 2]), states[states.length - 1]);
  }

  private void addFrames(Function function, List<String> methods, int[] states) {
    if (states.length <= 2) {
      blocks.signed(states.length == 0 ? -1 : facts.line(function.symbol(), states[1]));
      return;
    }
    frameBytes.clear();
    var frames = frameBytes;
    for (int i = states.length - 2; i >= 0; i -= 2) {
      var symbol = methods.get(states[i]);
      if (i > 0) {
        frames.number(facts.methodId(symbol));
      }
      frames.signed(facts.line(symbol, states[i + 1]));
    }
    blocks.number(frames.size());
    blocks.append(frames);
  }

  private void addFaults(Function function, int start) {
    List<Fault> all = function.faults();
    for (int from = 0; from < all.size(); from += BLOCK) {
      var block = all.subList(from, Math.min(from + BLOCK, all.size()));
      int previous = start + block.get(0).address();
      faultIndex.word(previous);
      faultIndex.word(blocks.size());
      blocks.number(block.size());
      for (var fault : block) {
        blocks.number(start + fault.address() - previous);
        previous = start + fault.address();
        blocks.signed(fault.handler() - fault.address());
      }
    }
  }

  private int rootSetOffset(int[] slots) {
    var key = java.util.Arrays.stream(slots).boxed().toList();
    return rootSetOffsets.computeIfAbsent(
        key,
        k -> {
          int offset = rootSets.size();
          rootSets.number(slots.length);
          int previous = 0;
          for (int slot : slots) {
            rootSets.signed(slot - previous);
            previous = slot;
          }
          return offset;
        });
  }

  private int messageOffset(String message) {
    return messageOffsets.computeIfAbsent(
        message,
        m -> {
          int offset = messages.size();
          messages.append(m.getBytes(StandardCharsets.UTF_8));
          messages.append(new byte[1]);
          return offset;
        });
  }
}
