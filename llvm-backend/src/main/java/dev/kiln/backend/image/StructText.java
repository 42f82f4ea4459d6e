package dev.kiln.backend.image;

import dev.kiln.gc.spec.FieldType;
import dev.kiln.gc.spec.StructLayout;
import java.util.HashMap;
import java.util.Map;

/** One C struct as assembly: members are given by name, unnamed ones are zero. */
final class StructText {
  private record Address(String symbol, int addend) {}

  private final StructLayout layout;
  private final Map<String, Object> values = new HashMap<>();

  StructText(StructLayout layout) {
    this.layout = layout;
  }

  StructText set(String member, int value) {
    layout.field(member);
    values.put(member, value);
    return this;
  }

  /** A pointer to a symbol plus bytes; null for the null pointer. */
  StructText point(String member, String symbol, int addend) {
    if (layout.field(member).type() != FieldType.PTR) {
      throw new IllegalArgumentException(layout.name() + "." + member + " is not a pointer");
    }
    if (symbol != null) {
      values.put(member, new Address(symbol, addend));
    }
    return this;
  }

  StructText point(String member, String symbol) {
    return point(member, symbol, 0);
  }

  void writeTo(Assembly asm) {
    int at = 0;
    for (StructLayout.Field f : layout.fields()) {
      asm.zeros(f.offset() - at);
      Object value = values.get(f.name());
      if (f.count() > 1 || value == null) {
        asm.zeros(f.type().size() * f.count());
      } else if (value instanceof Address a) {
        asm.pointer(a.symbol(), a.addend());
      } else {
        number(asm, f.type(), (Integer) value);
      }
      at = f.offset() + f.type().size() * f.count();
    }
    asm.zeros(layout.size() - at);
  }

  private static void number(Assembly asm, FieldType type, int value) {
    switch (type.size()) {
      case 1 -> asm.u8(value);
      case 2 -> asm.u16(value);
      case 4 -> asm.u32(value);
      default -> asm.u64(value);
    }
  }
}
