package dev.kiln.backend.image;

import dev.kiln.backend.layout.ModifiedUtf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bytes behind the symbol {@code kiln_meta}: metadata whose inner references are offsets from
 * its start. Offset 0 means "none" and holds nothing; equal strings and lists are kept once. The
 * only relocations are code pointers relative to their own place.
 */
final class MetaBlob {
  /** A 4-byte place that is to hold the distance from itself to a function. */
  private record CodePointer(int at, String symbol) {}

  private byte[] data = new byte[1 << 16];
  private int size;
  private final Map<String, Integer> strings = new HashMap<>();
  private final Map<List<Integer>, Integer> lists = new HashMap<>();
  private final Map<Raw, Integer> raws = new HashMap<>();
  private final List<CodePointer> codePointers = new ArrayList<>();

  private record Raw(byte[] bytes) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Raw r && Arrays.equals(bytes, r.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  MetaBlob() {
    u32(0);
  }

  int size() {
    return size;
  }

  /** Offset of the NUL-terminated modified UTF-8 of {@code text}; 0 for null. */
  int string(String text) {
    if (text == null) {
      return 0;
    }
    return strings.computeIfAbsent(
        text,
        t -> {
          int at = size;
          append(ModifiedUtf8.encode(t));
          append(new byte[1]);
          return at;
        });
  }

  /** Offset of {@code {u32 n; u32 value[n]}}; 0 for an empty list. */
  int list(List<Integer> values) {
    if (values.isEmpty()) {
      return 0;
    }
    return lists.computeIfAbsent(
        List.copyOf(values),
        v -> {
          align();
          int at = size;
          u32(v.size());
          v.forEach(this::u32);
          return at;
        });
  }

  /** Offset of {@code {u32 length; bytes}}; 0 for null. */
  int bytes(byte[] bytes) {
    if (bytes == null) {
      return 0;
    }
    return raws.computeIfAbsent(
        new Raw(bytes),
        r -> {
          align();
          int at = size;
          u32(bytes.length);
          append(bytes);
          return at;
        });
  }

  /** Starts a structure on a 4-byte boundary; returns its offset. */
  int align() {
    while ((size & 3) != 0) {
      append(new byte[1]);
    }
    return size;
  }

  void u8(int value) {
    append(new byte[] {(byte) value});
  }

  void u32(int value) {
    append(
        new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)});
  }

  /** The distance from here to a function; 0 for null. */
  void code(String symbol) {
    if (symbol != null) {
      codePointers.add(new CodePointer(size, symbol));
    }
    u32(0);
  }

  private void append(byte[] bytes) {
    if (size + bytes.length > data.length) {
      data = Arrays.copyOf(data, Math.max(data.length * 2, size + bytes.length));
    }
    System.arraycopy(bytes, 0, data, size, bytes.length);
    size += bytes.length;
  }

  /** Writes the bytes and code pointers at the current place. */
  void writeTo(Assembly asm) {
    int from = 0;
    for (CodePointer p : codePointers) {
      asm.bytes(data, from, p.at());
      asm.relative(p.symbol());
      from = p.at() + 4;
    }
    asm.bytes(data, from, size);
  }
}
