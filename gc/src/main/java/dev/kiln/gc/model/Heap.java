package dev.kiln.gc.model;

import dev.kiln.gc.model.Protocol.Operation;
import dev.kiln.gc.model.Protocol.Rule;
import dev.kiln.gc.model.Protocol.Step;

/**
 * Memory, threads and the collector's variables: a state, and what all steps share.
 *
 * <p>Objects are 1 to {@code objects}, 0 is null; sets of objects are bit masks. A state of two
 * mutators, three objects and store buffers of one entry packs into two longs.
 */
abstract class Heap {
  /**
   * How large a model is.
   *
   * @param buffer length of the store buffers, at most 3
   * @param steps what mutators do: {@link MutatorSteps#PLAIN} and more
   */
  record Size(int mutators, int objects, int buffer, int steps) {}

  /** An invariant that does not hold; {@code gc/INVARIANTS.md} has the list. */
  static final class Violation extends RuntimeException {
    private static final long serialVersionUID = 1;

    Violation(String message) {
      super(message, null, false, false);
    }
  }

  /** Where the collector is; steps of the class comment in brackets. */
  enum Phase {
    IDLE, // [1]
    START,
    BLACK, // [2]
    ROOTS,
    LOOP, // [3]
    MARK,
    LEAVE,
    TRACE,
    CLEAR, // [4]
    CENSUS,
    REVIVE, // [5]
    PHANTOM,
    TABLE,
    RENUMBER, // [6]
    RECOLOUR,
    SWEEP,
    SWEEPING // [7]
  }

  static final int MARKING = 0;
  static final int TERMINATING = 1;
  static final int OVER = 2;
  static final int IDLE = 3;

  static final int NO_HOLE = 0;
  static final int WHITE = 1;
  static final int BLACK = 2;

  /** White, and of a version before the present one: what is allocated in it will be swept. */
  static final int STALE = 3;

  private static final Phase[] PHASES = Phase.values();
  private static final Operation[] OPERATIONS = Operation.values();

  final Size size;
  final Protocol protocol;
  private final Step[][] programs = new Step[OPERATIONS.length][];
  private final int all;

  /** What happened, while not null. */
  StringBuilder log;

  /** Whether the inner invariants are checked too, not only what is freed. */
  boolean strict = true;

  int cycles;

  // Memory: field[0] is the static.
  final int[] field;
  int weak;
  int intern;
  int global;
  int phantom;
  int finalizable;
  int pending;
  int allocated;
  int marked;
  int unswept;
  int doomed;
  int grey;
  int leaves; // interned once: they have no field
  int reserved; // memory of large objects that are none yet
  int dying; // a phantom reference to them was cleared

  // The collector.
  Phase phase = Phase.IDLE;
  int state = IDLE;
  boolean barrier;
  boolean black;
  boolean reviving;
  boolean closed = true; // nobody but the collector takes from the shared grey set
  boolean scannedOnce;

  final Mutator[] mutators;

  /** Registers, allocator, local grey set and progress of one thread. */
  static final class Mutator {
    int r0;
    int r1;
    int read;
    Operation operation = Operation.NONE;
    int at;
    int hole;
    int local;
    int buffer; // a byte a store, oldest lowest: 0x80 | place << 4 | value
    boolean inNative;
    boolean asked;
    boolean barrier;
    boolean halfScanned;
    boolean black;
    boolean ended;

    int encode() {
      int flags = (inNative ? 1 : 0) | (asked ? 2 : 0) | (barrier ? 4 : 0) | (halfScanned ? 8 : 0);
      flags |= (black ? 16 : 0) | (ended ? 32 : 0);
      int code = operation.ordinal();
      int word = r0 | r1 << 2 | read << 4 | (code & 7) << 6 | at << 9 | hole << 12;
      return word | local >> 1 << 14 | flags << 17 | buffer << 23 | code >> 3 << 31;
    }

    void decode(int word) {
      r0 = word & 3;
      r1 = word >> 2 & 3;
      read = word >> 4 & 3;
      operation = OPERATIONS[word >> 6 & 7 | word >>> 31 << 3];
      at = word >> 9 & 7;
      hole = word >> 12 & 3;
      local = (word >> 14 & 7) << 1;
      inNative = (word & 1 << 17) != 0;
      asked = (word & 1 << 18) != 0;
      barrier = (word & 1 << 19) != 0;
      halfScanned = (word & 1 << 20) != 0;
      black = (word & 1 << 21) != 0;
      ended = (word & 1 << 22) != 0;
      buffer = word >>> 23 & 0xff;
    }
  }

  Heap(Protocol protocol, Size size) {
    this.protocol = protocol;
    this.size = size;
    field = new int[size.objects() + 1];
    all = (2 << size.objects()) - 2;
    mutators = new Mutator[size.mutators()];
    for (int i = 0; i < mutators.length; i++) {
      mutators[i] = new Mutator();
    }
    for (Operation operation : OPERATIONS) {
      programs[operation.ordinal()] = protocol.programs().get(operation).toArray(Step[]::new);
    }
  }

  // --- Packing, for two mutators, three objects and store buffers of one entry at most

  /** Memory and collector in 56 bits. */
  long encodeShared() {
    long word = closed ? 1 : 0;
    for (int i = size.objects(); i >= 0; i--) {
      word = word << 2 | field[i];
    }
    word = word << 2 | global;
    word = word << 2 | weak;
    word = word << 2 | intern;
    word = word << 2 | phantom;
    word = word << 2 | finalizable;
    word = word << 2 | pending;
    word = word << 3 | leaves >> 1;
    word = word << 3 | reserved >> 1;
    word = word << 3 | dying >> 1;
    word = word << 3 | allocated >> 1;
    word = word << 3 | marked >> 1;
    word = word << 3 | unswept >> 1;
    word = word << 3 | doomed >> 1;
    word = word << 3 | grey >> 1;
    word = word << 5 | phase.ordinal();
    word = word << 2 | state;
    int flags = (black ? 1 : 0) | (scannedOnce ? 2 : 0) | (barrier ? 4 : 0) | (reviving ? 8 : 0);
    return word << 4 | flags;
  }

  /** The mutators, 32 bits each. */
  long encodeMutators() {
    return (long) mutators[1].encode() << 32 | mutators[0].encode() & 0xffffffffL;
  }

  void decode(long shared, long threads) {
    mutators[0].decode((int) threads);
    mutators[1].decode((int) (threads >>> 32));
    black = (shared & 1) != 0;
    scannedOnce = (shared & 2) != 0;
    barrier = (shared & 4) != 0;
    reviving = (shared & 8) != 0;
    state = (int) (shared >> 4 & 3);
    phase = PHASES[(int) (shared >> 6 & 31)];
    grey = (int) (shared >> 11 & 7) << 1;
    doomed = (int) (shared >> 14 & 7) << 1;
    unswept = (int) (shared >> 17 & 7) << 1;
    marked = (int) (shared >> 20 & 7) << 1;
    allocated = (int) (shared >> 23 & 7) << 1;
    dying = (int) (shared >> 26 & 7) << 1;
    reserved = (int) (shared >> 29 & 7) << 1;
    leaves = (int) (shared >> 32 & 7) << 1;
    pending = (int) (shared >> 35 & 3);
    finalizable = (int) (shared >> 37 & 3);
    phantom = (int) (shared >> 39 & 3);
    intern = (int) (shared >> 41 & 3);
    weak = (int) (shared >> 43 & 3);
    global = (int) (shared >> 45 & 3);
    for (int i = 0; i <= size.objects(); i++) {
      field[i] = (int) (shared >> 47 + 2 * i & 3);
    }
    closed = (shared >> 49 + 2 * size.objects() & 1) != 0;
  }

  // --- What collector and mutators share

  boolean has(Rule rule) {
    return protocol.rules().contains(rule);
  }

  Step[] program(Operation operation) {
    return programs[operation.ordinal()];
  }

  boolean isDead(int object) {
    return object != 0 && (marked >> object & 1) == 0;
  }

  /** Marks an object; the set of it, or the empty set if it was marked or null. */
  int mark(int object) {
    int bit = 1 << object & ~1 & ~marked;
    marked |= bit;
    return bit;
  }

  int free() {
    return all & ~allocated & ~reserved;
  }

  void sweep(int object, String who) {
    int bit = 1 << object;
    unswept &= ~bit;
    boolean dead = (marked & bit) == 0;
    if (log != null) {
      say(who, "sweep o" + object + (dead ? ": FREED" : ": lives"));
    }
    if (!dead) {
      if (strict && (dying & ~leaves & bit) != 0) {
        throw new Violation("INV-8: o" + object + " lives, but its phantom reference was cleared");
      }
      dying &= ~bit;
      return;
    }
    if ((Reachability.of(this, false) & bit) != 0) {
      throw new Violation("INV-1: o" + object + " is freed, and reachable");
    }
    if (weak == object
        || intern == object
        || global == object
        || phantom == object
        || finalizable == object) {
      throw new Violation("INV-4: o" + object + " is freed, and in a weak slot");
    }
    allocated &= ~bit;
    doomed &= ~bit;
    leaves &= ~bit;
    dying &= ~bit;
    field[object] = 0;
  }

  void drainOne(Mutator mutator) {
    int entry = mutator.buffer & 0xff;
    field[entry >> 4 & 7] = entry & 15;
    mutator.buffer >>>= 8;
  }

  void drainAll(Mutator mutator) {
    while (mutator.buffer != 0) {
      drainOne(mutator);
    }
  }

  void say(String who, String what) {
    log.append(String.format("  %-9s  %-10s  %s%n", who, phase, what));
  }
}
