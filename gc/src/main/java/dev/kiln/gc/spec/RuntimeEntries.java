package dev.kiln.gc.spec;

import static dev.kiln.gc.spec.FieldType.I32;
import static dev.kiln.gc.spec.FieldType.PTR;
import static dev.kiln.gc.spec.FieldType.REF;
import static dev.kiln.gc.spec.FieldType.U32;
import static dev.kiln.gc.spec.FieldType.U64;

import dev.kiln.gc.spec.RuntimeEntry.Effects;
import dev.kiln.gc.spec.RuntimeEntry.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every C function that compiled code calls, natives apart. */
public final class RuntimeEntries {
  private RuntimeEntries() {}

  private static final List<RuntimeEntry> TABLE = new ArrayList<>();

  public static final RuntimeEntry POLL_SLOW =
      full("kiln_poll_slow", null, "stack overflow check, or answer a handshake");

  public static final RuntimeEntry ENTER_LARGE_FRAME =
      full(
          "kiln_enter_large_frame",
          null,
          "the entry check of a frame of size bytes, before it is made",
          p(U64, "size"));

  public static final RuntimeEntry ALLOC_SLOW =
      full(
          "kiln_alloc_slow",
          REF,
          "allocate an instance of size bytes; throws OutOfMemoryError",
          p(U32, "cid"),
          p(U64, "size"));

  public static final RuntimeEntry ALLOC_ARRAY_SLOW =
      full(
          "kiln_alloc_array_slow",
          REF,
          "allocate an array; length is not negative; throws OutOfMemoryError",
          p(U32, "cid"),
          p(I32, "length"),
          p(U32, "elem_shift"));

  public static final RuntimeEntry MULTIANEWARRAY =
      full(
          "kiln_multianewarray",
          REF,
          "allocate nested arrays; checks the lengths",
          p(U32, "cid"),
          p(I32, "ndims"),
          pointer("int32_t", "lengths"));

  public static final RuntimeEntry THROW =
      throwing("kiln_throw", "athrow and rethrow; null throws NPE", p(REF, "exception"));

  public static final RuntimeEntry THROW_NPE = throwing("kiln_throw_npe", "NullPointerException");

  public static final RuntimeEntry THROW_AIOOBE =
      throwing(
          "kiln_throw_aioobe", "ArrayIndexOutOfBoundsException", p(I32, "index"), p(I32, "length"));

  public static final RuntimeEntry THROW_ARITH =
      throwing("kiln_throw_arith", "ArithmeticException: / by zero");

  public static final RuntimeEntry THROW_CCE =
      throwing(
          "kiln_throw_cce",
          "ClassCastException",
          p(REF, "object"),
          pointer("struct kiln_class", "target"));

  public static final RuntimeEntry THROW_ASE =
      throwing("kiln_throw_ase", "ArrayStoreException", p(REF, "value"));

  public static final RuntimeEntry THROW_NASE =
      throwing("kiln_throw_nase", "NegativeArraySizeException", p(I32, "length"));

  public static final RuntimeEntry THROW_LINKAGE =
      throwing(
          "kiln_throw_linkage",
          "a linkage error, where HotSpot throws it",
          pointer("struct kiln_class", "exception_class"),
          pointer("const char", "utf8"));

  public static final RuntimeEntry THROW_NOT_IMPLEMENTED =
      throwing(
          "kiln_throw_not_implemented",
          "IncompatibleClassChangeError: the receiver lacks the interface that is called",
          p(REF, "object"),
          pointer("struct kiln_class", "target"),
          pointer("struct kiln_class", "exception_class"));

  public static final RuntimeEntry CLASS_INIT =
      full(
          "kiln_class_init",
          null,
          "initialize a class as JLS 12.4 says",
          pointer("struct kiln_class", "c"));

  public static final RuntimeEntry LITERAL_SLOW =
      full(
          "kiln_literal_slow",
          REF,
          "make and intern a string literal",
          pointer("struct kiln_literal", "slot"));

  public static final RuntimeEntry MIRROR_SLOW =
      full(
          "kiln_mirror_slow",
          REF,
          "make the java.lang.Class of a class",
          pointer("struct kiln_class", "c"));

  public static final RuntimeEntry MONITOR_ENTER =
      full("kiln_monitor_enter", null, "lock; object is not null", p(REF, "object"));

  public static final RuntimeEntry MONITOR_EXIT =
      full(
          "kiln_monitor_exit",
          null,
          "unlock; throws IllegalMonitorStateException",
          p(REF, "object"));

  public static final RuntimeEntry IS_SUBCLASS =
      leaf(
          "kiln_is_subclass",
          I32,
          "1 if class cid is target or below it, any kinds",
          p(U32, "cid"),
          pointer("struct kiln_class", "target"));

  public static final RuntimeEntry BARRIER_SLOW =
      rareLeaf("kiln_barrier_slow", null, "shade a reference about to be stored", p(REF, "value"));

  public static final RuntimeEntry WEAK_SLOW =
      rareLeaf(
          "kiln_weak_slow",
          REF,
          "what was loaded from a weak slot while the barrier is on: kept, or null if it is dead",
          p(REF, "value"));

  public static final RuntimeEntry ARRAYCOPY =
      full(
          "kiln_arraycopy",
          null,
          "System.arraycopy with its checks and barriers",
          p(REF, "src"),
          p(I32, "src_pos"),
          p(REF, "dst"),
          p(I32, "dst_pos"),
          p(I32, "length"));

  public static final RuntimeEntry CLONE =
      full("kiln_clone", REF, "Object.clone with its check", p(REF, "object"));

  public static final RuntimeEntry CHECK_PENDING =
      full("kiln_check_pending", null, "throw the thread's pending exception, if any");

  public static final RuntimeEntry ABSTRACT_METHOD_ERROR =
      throwing("kiln_abstract_method_error", "stands in dispatch slots that have no method");

  /** The whole table, in order of declaration. */
  public static List<RuntimeEntry> all() {
    return List.copyOf(TABLE);
  }

  /** The entry of that symbol. */
  public static Optional<RuntimeEntry> named(String name) {
    return TABLE.stream().filter(e -> e.name().equals(name)).findFirst();
  }

  private static RuntimeEntry full(String name, FieldType result, String meaning, Parameter... ps) {
    return add(name, result, Effects.FULL, meaning, ps);
  }

  private static RuntimeEntry throwing(String name, String meaning, Parameter... ps) {
    return add(name, null, Effects.THROWS, meaning, ps);
  }

  private static RuntimeEntry leaf(String name, FieldType result, String meaning, Parameter... ps) {
    return add(name, result, Effects.LEAF, meaning, ps);
  }

  private static RuntimeEntry rareLeaf(
      String name, FieldType result, String meaning, Parameter... ps) {
    return add(name, result, Effects.RARE_LEAF, meaning, ps);
  }

  private static RuntimeEntry add(
      String name, FieldType result, Effects effects, String meaning, Parameter... parameters) {
    RuntimeEntry entry = new RuntimeEntry(name, result, List.of(parameters), effects, meaning);
    TABLE.add(entry);
    return entry;
  }

  private static Parameter p(FieldType type, String name) {
    return new Parameter(type, null, name);
  }

  private static Parameter pointer(String pointee, String name) {
    return new Parameter(PTR, pointee, name);
  }
}
