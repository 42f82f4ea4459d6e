package dev.kiln.gc.spec;

import static dev.kiln.gc.spec.FieldType.REF;
import static dev.kiln.gc.spec.FieldType.U32;
import static dev.kiln.gc.spec.FieldType.U64;

/** The words of the thread-local {@code kiln_thread} that compiled code reads and writes. */
public final class ThreadLayout {
  private ThreadLayout() {}

  /** The symbol, thread-local with the local-exec model. */
  public static final String SYMBOL = "kiln_thread";

  public static final int STACK_LIMIT = 0;
  public static final int ALLOC_PTR = 8;
  public static final int ALLOC_END = 16;
  public static final int MARKING = 24;
  public static final int EXCEPTION = 32;
  public static final int JAVA_THREAD = 40;
  public static final int THREAD_ID = 48;
  public static final int MUTATOR = 56;

  /** Where the runtime's own words begin. */
  public static final int PRIVATE = 64;

  /** Bytes that compiled code declares for the symbol; the runtime's struct may be longer. */
  public static final int SIZE = 256;

  public static final StructLayout LAYOUT =
      StructLayout.struct("kiln_thread_head")
          .add(STACK_LIMIT, U64, "stack_limit", "poll word: ~0 asks for a handshake")
          .add(ALLOC_PTR, U64, "alloc_ptr", "next free byte of the hole")
          .add(ALLOC_END, U64, "alloc_end", "end of the zeroed part of the hole")
          .add(MARKING, U64, "marking", "nonzero while the barrier is on")
          .add(EXCEPTION, REF, "exception", "pending or travelling exception (a root)")
          .add(JAVA_THREAD, REF, "java_thread", "the java.lang.Thread (a root)")
          .add(THREAD_ID, U32, "thread_id", "id in lock words, 1 to 65535")
          .add(52, U32, "head_padding", "zero")
          .pointer(MUTATOR, "struct kiln_mutator", "mutator", "the heap's own state")
          .size(PRIVATE);
}
