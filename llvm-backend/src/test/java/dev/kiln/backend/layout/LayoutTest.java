package dev.kiln.backend.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.world.FixtureWorld;
import dev.kiln.backend.world.Shapes;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private final FixtureWorld world = Shapes.world();
  private final Layout layout = new Layout(world);

  @Test
  void fillsGapsBeforeGrowing() {
    var placed =
        FieldPacking.startingAt(8)
            .place(
                List.of(
                    new FieldPacking.Slot(1, false),
                    new FieldPacking.Slot(4, true),
                    new FieldPacking.Slot(8, false),
                    new FieldPacking.Slot(4, false)));
    assertArrayEquals(new int[] {24, 20, 8, 16}, placed.offsets());
    var more =
        placed
            .packing()
            .place(List.of(new FieldPacking.Slot(8, false), new FieldPacking.Slot(2, false)));
    assertArrayEquals(new int[] {32, 26}, more.offsets());
    assertEquals(40, more.packing().end());
  }

  @Test
  void fieldsOfAnObjectDoNotOverlap() {
    for (JClass c : world.classes()) {
      if (c.isArray() || c.isPrimitive()) {
        continue;
      }
      var taken = new BitSet();
      taken.set(0, 8);
      for (JClass k = c; k != null; k = k.superclass()) {
        for (JField f : k.fields()) {
          if (!f.isStatic()) {
            claim(taken, f);
          }
        }
      }
      assertTrue(taken.length() <= layout.instanceSize(c), c.name());
      assertEquals(0, layout.instanceSize(c) % 8);
      var statics = new BitSet();
      c.fields().stream().filter(JField::isStatic).forEach(f -> claim(statics, f));
      assertTrue(statics.length() <= layout.staticSize(c));
    }
  }

  private void claim(BitSet taken, JField f) {
    int size = Layout.sizeOf(f.desc());
    int at = layout.fieldOffset(f);
    assertEquals(0, at % size, f::symbol);
    assertEquals(0, taken.get(at, at + size).cardinality(), f::symbol);
    taken.set(at, at + size);
  }

  @Test
  void arraysHaveTheirElementSizes() {
    assertEquals(2, layout.elementShift(world.find(int[].class)));
    assertEquals(2, layout.elementShift(world.find(int[][].class)));
    assertThrows(
        IllegalArgumentException.class, () -> layout.elementShift(world.find(Object.class)));
  }

  @Test
  void literalsAreNamedByContent() {
    String a = layout.literalSymbol("a");
    assertEquals(a, layout.literalSymbol(new String("a")));
    assertNotEquals(a, layout.literalSymbol("\ud800"));
    assertNotEquals(layout.literalSymbol("\ud801"), layout.literalSymbol("\ud800"));
    // SHA-1 of the one byte 'a'.
    assertEquals("kiln.str.86f7e437faa5a7fc", a);
    assertEquals(3, layout.literals().all().size());
  }

  @Test
  void encodesModifiedUtf8() {
    assertArrayEquals(
        new byte[] {
          (byte) 0xc0,
          (byte) 0x80,
          'a',
          (byte) 0xc3,
          (byte) 0xbc,
          (byte) 0xed,
          (byte) 0xa0,
          (byte) 0x80
        },
        ModifiedUtf8.encode("\0a\u00fc\ud800"));
  }
}
