package dev.kiln.generator.bytecode;

import org.objectweb.asm.Opcodes;

/** What an operand stack slot or a local variable holds; the offset is that of typed opcodes. */
enum Slot {
  INT(0, 1),
  LONG(1, 2),
  FLOAT(2, 1),
  DOUBLE(3, 2),
  OBJECT(4, 1),
  INTS(4, 1);

  final int offset;
  final int size;

  Slot(int offset, int size) {
    this.offset = offset;
    this.size = size;
  }

  int load() {
    return Opcodes.ILOAD + offset;
  }

  int store() {
    return Opcodes.ISTORE + offset;
  }

  boolean isReference() {
    return offset == 4;
  }
}
