package dev.kiln.backend.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.world.FixtureWorld;
import dev.kiln.backend.world.Shapes;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.gc.spec.ClassRecord;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Class ids, interface bits and dispatch against what the world itself says of every pair. */
class TablesTest {
  private final FixtureWorld world = Shapes.world();
  private final ClassOrder order = new ClassOrder(world);
  private final DispatchTables tables = new DispatchTables(world, order, ClassRecord.VTABLE);
  private final ClassIds ids = new ClassIds(order, tables);
  private final InterfaceBits bits = new InterfaceBits(order);

  @Test
  void everyClassHasOnePlace() {
    assertEquals(world.classes().size(), order.classes().size());
    assertEquals(order.classes().size(), new HashSet<>(order.classes()).size());
  }

  @Test
  void subclassTestsAreRangeTests() {
    for (JClass x : order.classes()) {
      for (JClass c : order.classes()) {
        if (x.isInterface() || x.isPrimitive() || c.isPrimitive() || isOfInterface(c)) {
          continue;
        }
        boolean inRange = Integer.compareUnsigned(ids.cid(x) - ids.cid(c), ids.span(c)) <= 0;
        assertEquals(x.isSubtypeOf(c), inRange, x + " to " + c);
      }
    }
  }

  private static boolean isOfInterface(JClass c) {
    JClass element = c;
    while (element.isArray()) {
      element = element.component();
    }
    return element.isInterface();
  }

  @Test
  void interfaceTestsAreBitTests() {
    for (JClass x : order.classes()) {
      for (JClass i : order.classes()) {
        if (i.isInterface()) {
          assertEquals(x.isSubtypeOf(i), bits.test(x, i), x + " to " + i);
        }
      }
    }
  }

  @Test
  void slotsHoldTheSelectedMethods() {
    int checked = 0;
    for (JMethod selector : world.dispatchedSelectors()) {
      for (JClass c : order.classes()) {
        if (world.isInstantiated(c) && c.isSubtypeOf(selector.owner())) {
          JMethod expected = world.select(c.isArray() ? c.superclass() : c, selector);
          assertSame(expected, tables.lookup(c, selector), selector + " on " + c);
          checked++;
        }
      }
    }
    assertTrue(checked > 100);
  }

  @Test
  void overridersShareASlotAndUnrelatedInterfacesAColour() {
    JMethod declared = world.find("java/lang/Object", "toString", "()Ljava/lang/String;");
    JMethod overrider =
        world.find("dev/kiln/backend/world/Shapes$Disc", "toString", "()Ljava/lang/String;");
    assertEquals(tables.slotOffset(declared), tables.slotOffset(overrider));
    JMethod get = world.find("java/util/function/Supplier", "get", "()Ljava/lang/Object;");
    JMethod area = world.find("dev/kiln/backend/world/Shapes$Shape", "area", "()D");
    assertTrue(tables.slotOffset(get) < 0);
    assertTrue(tables.slotOffset(area) < 0);
    // No class implements both, so that the highest colours are few.
    assertTrue(tables.slotOffset(get) >= tables.slotOffset(area) - 64);
  }
}
