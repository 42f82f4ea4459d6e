package dev.kiln.backend.image;

import dev.kiln.gc.spec.MetadataLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small constant pool that a class's annotation bytes refer to, by indexes from 1. Entries are
 * {@code {tag, a, b}} with the class file's tags: Utf8 (a: string), Integer and Float (a: bits),
 * Long and Double (a: low, b: high half). Unlike in class files every entry takes one index.
 */
final class AnnotationConstants {
  static final int UTF8 = 1;
  static final int INTEGER = 3;
  static final int FLOAT = 4;
  static final int LONG = 5;
  static final int DOUBLE = 6;

  private record Entry(int tag, Object value) {}

  private final Map<Entry, Integer> indexes = new LinkedHashMap<>();

  int utf8(String text) {
    return index(new Entry(UTF8, text));
  }

  int integer(int value) {
    return index(new Entry(INTEGER, value));
  }

  int floatBits(float value) {
    return index(new Entry(FLOAT, Float.floatToRawIntBits(value)));
  }

  int longBits(long value) {
    return index(new Entry(LONG, value));
  }

  int doubleBits(double value) {
    return index(new Entry(DOUBLE, Double.doubleToRawLongBits(value)));
  }

  private int index(Entry e) {
    int next = indexes.size() + 1;
    if (next > 0xffff) {
      throw new IllegalStateException("too many constants in the annotations of one class");
    }
    Integer known = indexes.putIfAbsent(e, next);
    return known == null ? next : known;
  }

  boolean isEmpty() {
    return indexes.isEmpty();
  }

  /** Appends {@code {u32 n; entries}}, entry 0 unused; returns the offset, 0 if empty. */
  int writeTo(MetaBlob blob) {
    if (isEmpty()) {
      return 0;
    }
    List<MetaStruct> entries = new ArrayList<>();
    entries.add(new MetaStruct(MetadataLayout.CONSTANT));
    for (Entry e : indexes.keySet()) {
      long bits = e.value() instanceof String s ? blob.string(s) : ((Number) e.value()).longValue();
      entries.add(
          new MetaStruct(MetadataLayout.CONSTANT)
              .set("tag", e.tag())
              .set("a", (int) bits)
              .set("b", (int) (bits >> 32)));
    }
    return MetaStruct.writeAll(blob, entries);
  }
}
