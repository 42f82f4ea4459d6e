package dev.kiln.backend.image;

import dev.kiln.gc.spec.StructLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One C struct as bytes of a {@link MetaBlob}; unnamed members are zero. */
final class MetaStruct {
  private final StructLayout layout;
  private final Map<String, Integer> values = new HashMap<>();
  private final Map<String, String> code = new HashMap<>();

  MetaStruct(StructLayout layout) {
    this.layout = layout;
  }

  MetaStruct set(String member, int value) {
    layout.field(member);
    values.put(member, value);
    return this;
  }

  /** Makes the member the distance from itself to a function; 0 for null. */
  MetaStruct code(String member, String symbol) {
    layout.field(member);
    code.put(member, symbol);
    return this;
  }

  /** Appends the struct; returns its offset. */
  int writeTo(MetaBlob blob) {
    int start = blob.align();
    for (StructLayout.Field f : layout.fields()) {
      pad(blob, start + f.offset());
      if (code.get(f.name()) != null) {
        blob.code(code.get(f.name()));
        continue;
      }
      int value = values.getOrDefault(f.name(), 0);
      if (f.type().size() == 4 && f.count() == 1) {
        blob.u32(value);
      } else if (f.type().size() == 1 && f.count() == 1) {
        blob.u8(value);
      } else {
        pad(blob, start + f.offset() + f.type().size() * f.count());
      }
    }
    pad(blob, start + layout.size());
    return start;
  }

  private static void pad(MetaBlob blob, int until) {
    while (blob.size() < until) {
      blob.u8(0);
    }
  }

  /** Appends {@code {u32 n; struct[n]}}; returns its offset. */
  static int writeAll(MetaBlob blob, List<MetaStruct> structs) {
    int at = blob.align();
    blob.u32(structs.size());
    structs.forEach(s -> s.writeTo(blob));
    return at;
  }
}
