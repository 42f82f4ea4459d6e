package dev.kiln.backend.tables;

import java.util.Arrays;

/** A growing run of bytes in the tables' encodings. */
final class TableBytes {
  private byte[] bytes = new byte[1 << 16];
  private int size;

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Appends an unsigned number in LEB128. */
  void number(int value) {
    while ((value & ~0x7f) != 0) {
      put(value & 0x7f | 0x80);
      value >>>= 7;
    }
    put(value);
  }

  /** Appends a signed number: zigzag, then LEB128. */
  void signed(int value) {
    number(value << 1 ^ value >> 31);
  }

  /** Appends 32 bits, little endian. */
  void word(int value) {
    for (int shift = 0; shift < 32; shift += 8) {
      put(value >>> shift & 0xff);
    }
  }

  void append(byte[] more) {
    for (byte b : more) {
      put(b);
    }
  }

  void append(TableBytes more) {
    ensure(more.size);
    System.arraycopy(more.bytes, 0, bytes, size, more.size);
    size += more.size;
  }

  void align(int alignment) {
    while (size % alignment != 0) {
      put(0);
    }
  }

  private void put(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
