package dev.kiln.frontend.model;

import org.objectweb.asm.ClassReader;

/**
 * The sizes of all method bodies of a class file, in bytes, by one walk over the member tables:
 * what can be decided from the size alone needs no tree.
 */
final class CodeLengths {
  private CodeLengths() {}

  /** One length for each method in class file order; 0 for methods without code. */
  static int[] of(ClassReader reader) {
    char[] buffer = new char[reader.getMaxStringLength()];
    // access_flags, this_class, super_class, interfaces_count, interfaces[]
    int at = reader.header + 8 + 2 * reader.readUnsignedShort(reader.header + 6);
    int fields = reader.readUnsignedShort(at);
    at += 2;
    for (int i = 0; i < fields; i++) {
      at = attributes(reader, at + 6, null, 0, buffer);
    }
    int[] lengths = new int[reader.readUnsignedShort(at)];
    at += 2;
    for (int i = 0; i < lengths.length; i++) {
      at = attributes(reader, at + 6, lengths, i, buffer);
    }
    return lengths;
  }

  private static int attributes(
      ClassReader reader, int start, int[] lengths, int method, char[] buffer) {
    int count = reader.readUnsignedShort(start);
    int at = start + 2;
    for (int i = 0; i < count; i++) {
      if (lengths != null && "Code".equals(reader.readUTF8(at, buffer))) {
        // name, attribute length, max_stack, max_locals, code_length
        lengths[method] = reader.readInt(at + 10);
      }
      at += 6 + reader.readInt(at + 2);
    }
    return at;
  }
}
