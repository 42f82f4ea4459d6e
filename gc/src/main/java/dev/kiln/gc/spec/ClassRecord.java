package dev.kiln.gc.spec;

import static dev.kiln.gc.spec.FieldType.NARROW;
import static dev.kiln.gc.spec.FieldType.PTR;
import static dev.kiln.gc.spec.FieldType.U32;
import static dev.kiln.gc.spec.FieldType.U8;

/** The record of one class, as it stands after {@code kiln_classes}. */
public final class ClassRecord {
  private ClassRecord() {}

  /** What a record stands for ({@code kind}). */
  public enum Kind {
    CLASS,
    INTERFACE,
    PRIMITIVE,
    OBJECT_ARRAY,
    PRIMITIVE_ARRAY
  }

  /** State of initialization ({@code init_state}); compiled code tests for {@link #DONE} only. */
  public enum InitState {
    UNINITIALIZED,
    RUNNING,
    DONE,
    FAILED
  }

  /** Kinds of {@code java.lang.ref.Reference}, in bits {@link #REFERENCE_SHIFT} of the flags. */
  public enum ReferenceKind {
    NONE,
    SOFT,
    WEAK,
    FINAL,
    PHANTOM
  }

  public static final int FLAG_FINALIZER = 1;
  public static final int REFERENCE_SHIFT = 1;
  public static final int REFERENCE_MASK = 7 << REFERENCE_SHIFT;
  public static final int FLAG_CLONEABLE = 16;
  public static final int FLAG_HIDDEN = 32;
  public static final int FLAG_ABSTRACT = 64;

  /** Of an interface: declares default methods, so that its initialization matters (JLS 12.4.1). */
  public static final int FLAG_DEFAULTS = 128;

  public static final int CID = 0;
  public static final int INSTANCE_SIZE = 4;
  public static final int KIND = 8;
  public static final int ELEM_SHIFT = 9;
  public static final int INIT_STATE = 10;
  public static final int FLAGS = 11;
  public static final int ACCESS = 12;
  public static final int SUPER = 16;
  public static final int COMPONENT = 24;
  public static final int ARRAY_CLASS = 32;
  public static final int IFACE_BITS = 40;
  public static final int REF_MAP = 48;
  public static final int CLINIT = 56;
  public static final int MIRROR = 64;
  public static final int INIT_THREAD = 68;
  public static final int META = 72;
  public static final int STATICS_MAP = 80;
  public static final int VTABLE_LEN = 88;
  public static final int ITABLE_LEN = 92;
  public static final int CID_LAST = 96;
  public static final int IFACE_INDEX = 100;
  public static final int DIMS = 104;
  public static final int ELEMENT_CID = 108;
  public static final int VTABLE = 112;

  /** {@code iface_index} of what is not an interface. */
  public static final int NO_INTERFACE = -1;

  public static final StructLayout LAYOUT =
      StructLayout.struct("kiln_class")
          .add(CID, U32, "cid", "class id: own offset from kiln_classes")
          .add(
              INSTANCE_SIZE,
              U32,
              "instance_size",
              "bytes, rounded to 8; arrays: offset of element 0")
          .add(KIND, U8, "kind", "enum kiln_kind")
          .add(ELEM_SHIFT, U8, "elem_shift", "arrays: log2 of an element's bytes")
          .add(INIT_STATE, U8, "init_state", "enum kiln_init_state")
          .add(FLAGS, U8, "flags", "KILN_CLASS_*")
          .add(ACCESS, U32, "access", "access flags")
          .pointer(SUPER, "struct kiln_class", "super", "superclass or null")
          .pointer(COMPONENT, "struct kiln_class", "component", "arrays: class of the elements")
          .pointer(
              ARRAY_CLASS, "struct kiln_class", "array_class", "arrays of this, null if not there")
          .pointer(IFACE_BITS, "const uint8_t", "iface_bits", "one bit an interface implemented")
          .pointer(
              REF_MAP,
              "const struct kiln_ref_map",
              "ref_map",
              "reference fields, inherited ones too, but no Reference.referent; may be null")
          .pointer(CLINIT, "void", "clinit", "static initializer or null")
          .add(MIRROR, NARROW, "mirror", "the java.lang.Class object, null until made")
          .add(INIT_THREAD, U32, "init_thread", "id of the thread that runs the initializer")
          .pointer(META, "const struct kiln_class_meta", "meta", "names and members")
          .pointer(
              STATICS_MAP,
              "const struct kiln_statics_map",
              "statics_map",
              "static reference fields or null")
          .add(VTABLE_LEN, U32, "vtable_len", "entries from vtable on")
          .add(ITABLE_LEN, U32, "itable_len", "entries below the record")
          .add(CID_LAST, U32, "cid_last", "id of the last subclass in preorder")
          .add(IFACE_INDEX, U32, "iface_index", "interfaces: bit number; else ~0")
          .add(DIMS, U32, "dims", "arrays: dimensions; primitives: descriptor character")
          .add(ELEMENT_CID, U32, "element_cid", "arrays: id of the innermost element class")
          .tail(VTABLE, PTR, "void", "vtable", "virtual methods")
          .size(VTABLE);

  /** Offsets of the reference fields of an instance. */
  public static final StructLayout REF_MAP_LAYOUT =
      StructLayout.struct("kiln_ref_map")
          .add(0, U32, "n", "how many offsets follow")
          .tail(4, U32, "void", "offset", "bytes from the object's start")
          .size(4);

  /** Offsets of the static reference fields of a class. */
  public static final StructLayout STATICS_MAP_LAYOUT =
      StructLayout.struct("kiln_statics_map")
          .pointer(0, "uint8_t", "base", "the statics of the class")
          .add(8, U32, "n", "how many offsets follow")
          .tail(12, U32, "void", "offset", "bytes from base")
          .size(16);

  /** Slot of a string literal; those of an image lie together. */
  public static final StructLayout LITERAL =
      StructLayout.struct("kiln_literal")
          .add(0, NARROW, "ref", "the interned String, null until made")
          .add(4, U32, "nchars_flags", "length and encoding, as the image writer states")
          .pointer(8, "const uint8_t", "bytes", "the characters")
          .size(16);
}
