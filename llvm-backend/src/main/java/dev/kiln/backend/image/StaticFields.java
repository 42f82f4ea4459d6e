package dev.kiln.backend.image;

import dev.kiln.backend.layout.Initialization;
import dev.kiln.backend.layout.Layout;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.gc.spec.ClassRecord;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Writes the statics block and statics map of a class. Blocks that begin as zeros take no room in
 * the file; primitive constants that the block must hold make it initialized data.
 */
final class StaticFields {
  private final Layout layout;

  StaticFields(Layout layout) {
    this.layout = layout;
  }

  /** Whether the class has a statics block. */
  static boolean has(JClass c) {
    return c.fields().stream().anyMatch(JField::isStatic);
  }

  private static String map(JClass c) {
    return "kiln.staticsmap." + c.name();
  }

  /** Symbol of the statics map; null if the class has no static fields. */
  static String mapSymbol(JClass c) {
    return has(c) ? map(c) : null;
  }

  void write(List<JClass> classes, Assembly asm) {
    asm.section(".bss.kiln_statics", "\"aw\",@nobits").align(8);
    for (JClass c : classes) {
      if (has(c) && !hasConstants(c)) {
        asm.global(Symbols.statics(c)).zeros(layout.staticSize(c));
      }
    }
    asm.section(".data.kiln_statics", "\"aw\",@progbits").align(8);
    for (JClass c : classes) {
      if (has(c) && hasConstants(c)) {
        asm.global(Symbols.statics(c)).bytes(block(c));
      }
    }
    asm.section(".data.rel.ro.kiln_statics", "\"aw\",@progbits");
    for (JClass c : classes) {
      if (has(c)) {
        writeMap(c, asm);
      }
    }
  }

  private static boolean hasConstants(JClass c) {
    return c.fields().stream().anyMatch(StaticFields::holdsNumber);
  }

  private static boolean holdsNumber(JField f) {
    return Initialization.keepsConstant(f) && f.constantValue() instanceof Number;
  }

  /** The block's first contents. */
  private byte[] block(JClass c) {
    var block = ByteBuffer.allocate(layout.staticSize(c)).order(ByteOrder.LITTLE_ENDIAN);
    for (JField f : c.fields()) {
      if (holdsNumber(f)) {
        int at = layout.fieldOffset(f);
        Number value = (Number) f.constantValue();
        switch (f.desc()) {
          case "Z", "B" -> block.put(at, value.byteValue());
          case "C", "S" -> block.putShort(at, value.shortValue());
          case "I" -> block.putInt(at, value.intValue());
          case "J" -> block.putLong(at, value.longValue());
          case "F" -> block.putFloat(at, value.floatValue());
          case "D" -> block.putDouble(at, value.doubleValue());
          default -> throw new IllegalStateException("constant of odd type: " + f.symbol());
        }
      }
    }
    return block.array();
  }

  private void writeMap(JClass c, Assembly asm) {
    List<Integer> offsets =
        c.fields().stream()
            .filter(f -> f.isStatic() && f.isReference())
            .map(layout::fieldOffset)
            .sorted()
            .toList();
    asm.align(8).local(map(c));
    // The offsets begin before the struct's padded end.
    asm.pointer(Symbols.statics(c)).u32(offsets.size());
    offsets.forEach(asm::u32);
    if (ClassRecord.STATICS_MAP_LAYOUT.offset("offset") != 12) {
      throw new IllegalStateException("the statics map's layout changed");
    }
  }
}
