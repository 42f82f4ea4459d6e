package dev.kiln.backend.lower;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * The state of lowering one bytecode body.
 *
 * <p>Locals are stack variables of the function, one for each index and kind, which LLVM turns into
 * SSA values; parameters that are never written need none. A block with one predecessor takes over
 * its predecessor's operand stack and what is known of locals. Before an edge to any other block
 * the operand stack is written to variables, one for each depth and kind, and read back there.
 */
final class Body extends Emitter {
  /** What a block begins with. For a block with several predecessors only the kinds. */
  private record Entry(
      int start, Value[] locals, Value[] stack, JClass[] initialized, String kinds) {}

  private static final JClass[] NONE = {};

  /** A position that no handler covers. */
  static final int NO_HANDLERS = -1;

  final Flow flow;
  private final LandingPads pads;
  private final Value[] parameters;
  private final ArrayDeque<Entry> work = new ArrayDeque<>();
  private final boolean[] queued;
  private Value[] locals;
  private Value[] stack = new Value[16];
  private int depth;
  private JClass[] initialized = NONE;
  private int position;
  private boolean terminated;
  private ArrayTypes arrayTypes;

  /** The monitor of a synchronized method, once it is entered; else null. */
  private String lock;

  Body(Context context, JMethod method, Flow flow) {
    super(context, method);
    this.flow = flow;
    this.pads = new LandingPads(this);
    this.queued = new boolean[flow.size() + 1];
    this.parameters = new Value[method.code().maxLocals + 2];
  }

  /** Declares the parameters and readies the first block. */
  void begin() {
    MethodSignature signature = context.symbols().signature(method.desc());
    int local = 0;
    locals = parameters.clone();
    if (!method.isStatic()) {
      JClass owner = method.owner();
      parameter(0, Value.instance("%p0", owner.name(), TypeChecks.isLeaf(owner)));
      local = 1;
    }
    for (String descriptor : signature.parameters()) {
      Value v = Value.typed("%p" + local, descriptor);
      parameter(local, v);
      local += v.isWide() ? 2 : 1;
    }
  }

  private void parameter(int local, Value v) {
    if (flow.isWritten(local)) {
      store(local, v);
    } else {
      parameters[local] = v;
      locals[local] = v;
    }
  }

  // Blocks and edges

  /** Takes the next block to lower; its start index, or -1 when there is none. */
  int nextBlock() {
    Entry entry = work.poll();
    if (entry == null) {
      return -1;
    }
    place("b" + entry.start());
    terminated = false;
    if (entry.locals() != null) {
      locals = entry.locals();
      initialized = entry.initialized();
      depth = entry.stack().length;
      System.arraycopy(entry.stack(), 0, grown(depth), 0, depth);
      return entry.start();
    }
    locals = parameters.clone();
    initialized = NONE;
    depth = 0;
    for (int i = 0; i < entry.kinds().length(); i++) {
      char kind = entry.kinds().charAt(i);
      String type = Kinds.irType(kind);
      push(Value.of(kind, def("load " + type + ", ptr " + slot(i, kind))));
    }
    if (flow.isHandlerOnly(entry.start())) {
      push(pop().asNonNull());
    }
    return entry.start();
  }

  private Value[] grown(int n) {
    if (stack.length < n) {
      stack = Arrays.copyOf(stack, n * 2);
    }
    return stack;
  }

  private String slot(int at, char kind) {
    return variable("%s" + at + kind, Kinds.irType(kind));
  }

  /** Call before the instruction that leaves the block for these blocks. */
  void leave(int... targets) {
    terminated = true;
    if (depth == 0) {
      return;
    }
    for (int target : targets) {
      if (!flow.hasOnePredecessor(target)) {
        for (int i = 0; i < depth; i++) {
          op("store " + stack[i].typedText() + ", ptr " + slot(i, stack[i].kind()));
        }
        return;
      }
    }
  }

  /** The label of a successor, which is now known to be reached. */
  String edge(int target) {
    if (!queued[target]) {
      queued[target] = true;
      work.add(
          flow.hasOnePredecessor(target)
              ? new Entry(target, locals.clone(), Arrays.copyOf(stack, depth), initialized, null)
              : new Entry(target, null, null, null, stackKinds()));
    }
    return "%b" + target;
  }

  /** As {@link #edge(int)}, but there {@code v} is known not to be null. */
  String edgeWithNonNull(int target, Value v) {
    if (v.nonNull() || v.isNull()) {
      return edge(target);
    }
    Value[] savedLocals = locals.clone();
    Value[] savedStack = stack.clone();
    replace(v, v.asNonNull());
    String label = edge(target);
    locals = savedLocals;
    stack = savedStack;
    return label;
  }

  /** Ends the block with a jump. */
  void jump(int target) {
    leave(target);
    op("br label " + edge(target));
  }

  /** An exception handler that a landing pad jumps to: its stack holds the exception alone. */
  String handlerEdge(int target) {
    if (!queued[target]) {
      queued[target] = true;
      work.add(new Entry(target, null, null, null, "A"));
    }
    return "%b" + target;
  }

  /** The variable that passes an exception to its handler. */
  String exceptionSlot() {
    return slot(0, 'A');
  }

  private String stackKinds() {
    if (depth == 0) {
      return "";
    }
    char[] kinds = new char[depth];
    for (int i = 0; i < depth; i++) {
      kinds[i] = stack[i].kind();
    }
    return new String(kinds);
  }

  boolean isTerminated() {
    return terminated;
  }

  /**
   * The type of the array that stood {@code below} entries under the top of the stack before the
   * instruction that is being lowered, as the data flow of the method tells it; or null.
   */
  String arrayType(int below) {
    if (arrayTypes == null) {
      arrayTypes = ArrayTypes.of(method);
    }
    return arrayTypes.at(position, below);
  }

  void terminate() {
    terminated = true;
  }

  void setPosition(int index) {
    position = index;
  }

  @Override
  int position() {
    return Math.max(position, 0);
  }

  @Override
  String landingPad() {
    int handlers = position == NO_HANDLERS ? 0 : flow.handlersAt(position);
    return handlers == 0 && lock == null ? null : pads.label(handlers, position);
  }

  void setLock(String reference) {
    lock = reference;
  }

  String lock() {
    return lock;
  }

  /** Lowers what can only be written when all blocks are: landing pads. */
  void finishPads() {
    pads.write();
  }

  List<Flow.Handler> handlers(int list) {
    return flow.handlerList(list);
  }

  // Operand stack

  void push(Value v) {
    grown(depth + 1)[depth++] = v;
  }

  void push(char kind, String text) {
    push(Value.of(kind, text));
  }

  Value pop() {
    return stack[--depth];
  }

  /** The entry {@code n} below the top. */
  Value peek(int n) {
    return stack[depth - 1 - n];
  }

  int depth() {
    return depth;
  }

  /** Pops a reference and checks it for null. */
  Value popNonNull() {
    return nonNull(pop());
  }

  @Override
  Value nonNull(Value v) {
    if (v.nonNull()) {
      return v;
    }
    checkNull(v.text());
    Value checked = v.asNonNull();
    replace(v, checked);
    return checked;
  }

  /** Makes what is known of a value known of its copies in locals and on the stack. */
  void replace(Value old, Value better) {
    if (old.isNull()) {
      return;
    }
    for (int i = 0; i < locals.length; i++) {
      if (locals[i] != null && locals[i].text().equals(old.text())) {
        locals[i] = better;
      }
    }
    for (int i = 0; i < depth; i++) {
      if (stack[i].text().equals(old.text())) {
        stack[i] = better;
      }
    }
  }

  // Locals

  Value load(int local, char kind) {
    Value known = locals[local];
    if (known != null && known.kind() == kind) {
      return known;
    }
    String type = Kinds.irType(kind);
    Value v = Value.of(kind, def("load " + type + ", ptr " + localVariable(local, kind)));
    locals[local] = v;
    return v;
  }

  void store(int local, Value v) {
    op("store " + v.typedText() + ", ptr " + localVariable(local, v.kind()));
    locals[local] = v;
    if (v.isWide()) {
      locals[local + 1] = null;
    }
    if (local > 0 && locals[local - 1] != null && locals[local - 1].isWide()) {
      locals[local - 1] = null;
    }
  }

  private String localVariable(int local, char kind) {
    return variable("%l" + local + kind, Kinds.irType(kind));
  }

  // Class initialization

  /** Checks that a class is initialized, unless that is known here. */
  void initialize(JClass c) {
    if (!context.world().needsInitCheck(method, c)) {
      return;
    }
    for (JClass known : initialized) {
      if (known == c) {
        return;
      }
    }
    checkInitialized(c);
    initialized = Arrays.copyOf(initialized, initialized.length + 1);
    initialized[initialized.length - 1] = c;
  }
}
