package dev.kiln.gc.spec;

/** A scalar type as it stands in memory, with its name in C and in LLVM IR. */
public enum FieldType {
  U8("uint8_t", "i8", 1),
  U16("uint16_t", "i16", 2),
  I32("int32_t", "i32", 4),
  U32("uint32_t", "i32", 4),
  U64("uint64_t", "i64", 8),
  /** A raw machine pointer. */
  PTR("void *", "ptr", 8),
  /** A full reference to an object, as it stands in registers, C variables and thread roots. */
  REF("kref", "ptr addrspace(1)", 8),
  /** A reference as it stands in the heap, in statics and in literal slots. */
  NARROW("kiln_narrow", "i32", 4);

  private final String cName;
  private final String irName;
  private final int size;

  FieldType(String cName, String irName, int size) {
    this.cName = cName;
    this.irName = irName;
    this.size = size;
  }

  /** The type's name in C. */
  public String cName() {
    return cName;
  }

  /** The type's name in LLVM IR. */
  public String irName() {
    return irName;
  }

  /** Bytes in memory; the alignment is the same. */
  public int size() {
    return size;
  }
}
