package dev.kiln.gc.spec;

import static dev.kiln.gc.spec.FieldType.I32;
import static dev.kiln.gc.spec.FieldType.U32;

/** How objects, arrays and references look in memory. All numbers are bytes unless said. */
public final class ObjectLayout {
  private ObjectLayout() {}

  /** Offset of the 32-bit class id in the header. */
  public static final int CLASS_OFFSET = 0;

  /** Offset of the 32-bit lock word in the header. */
  public static final int LOCK_OFFSET = 4;

  public static final int HEADER_SIZE = 8;

  /** Offset of the first field that is not the header's. */
  public static final int FIELDS_OFFSET = 8;

  /** Offset of an array's 32-bit length. */
  public static final int ARRAY_LENGTH_OFFSET = 8;

  /** Offset of an array's first element, whatever its kind. */
  public static final int ARRAY_BASE = 16;

  /** Instance sizes are multiples of this. */
  public static final int OBJECT_ALIGNMENT = 8;

  /** The collector allocates in these units; every object starts at a multiple of it. */
  public static final int GRANULE = 16;

  /** A reference in the heap is the address shifted right by this. Zero is null. */
  public static final int REF_SHIFT = 3;

  /** Size of a reference in the heap, in statics and in literal slots. */
  public static final int REF_SIZE = 4;

  /** log2 of {@link #REF_SIZE}: the element shift of arrays of references. */
  public static final int REF_ELEMENT_SHIFT = 2;

  /** The heap lies wholly below this address, as the reference codec demands. */
  public static final long HEAP_LIMIT = 1L << (32 + REF_SHIFT);

  /** No object lies below this address, so that a fault there is a null dereference. */
  public static final int NULL_PAGES = 1 << 16;

  /** The header every object starts with. */
  public static final StructLayout OBJECT =
      StructLayout.struct("kiln_object")
          .add(CLASS_OFFSET, U32, "cid", "class id: offset of the class record in kiln_classes")
          .add(LOCK_OFFSET, U32, "lock", "lock word, 0 when never locked")
          .size(HEADER_SIZE);

  /** An array's header; the elements follow at {@link #ARRAY_BASE}. */
  public static final StructLayout ARRAY =
      StructLayout.struct("kiln_array")
          .add(CLASS_OFFSET, U32, "cid", "class id")
          .add(LOCK_OFFSET, U32, "lock", "lock word")
          .add(ARRAY_LENGTH_OFFSET, I32, "length", "elements, never negative")
          .add(12, U32, "padding", "zero")
          .size(ARRAY_BASE);

  /** Bytes of an instance or array of that payload, rounded as the collector does. */
  public static long allocationSize(long size) {
    return (size + GRANULE - 1) & -(long) GRANULE;
  }
}
