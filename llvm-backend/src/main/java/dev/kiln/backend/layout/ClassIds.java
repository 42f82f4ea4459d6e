package dev.kiln.backend.layout;

import dev.kiln.frontend.world.JClass;
import dev.kiln.gc.spec.ClassRecord;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Where each class's record lies behind {@code kiln_classes}; that offset is the class's id (cid).
 * Records stand in class order, each with its itable below and its vtable above it. No class has id
 * 0.
 */
public final class ClassIds {
  /** Bytes that {@code kiln_classes} begins with, so that no id is 0. */
  public static final int RESERVED = 16;

  private final ClassOrder order;
  private final Map<JClass, Integer> ids = new IdentityHashMap<>();
  private final int end;

  public ClassIds(ClassOrder order, DispatchTables tables) {
    this.order = order;
    int at = RESERVED;
    for (JClass c : order.classes()) {
      at += Long.BYTES * tables.itable(c).length;
      ids.put(c, at);
      at += ClassRecord.VTABLE + Long.BYTES * tables.vtable(c).length;
    }
    end = at;
  }

  /** The id of {@code c}; 0 for null. */
  public int cid(JClass c) {
    return c == null ? 0 : ids.get(c);
  }

  /** The id of the last class in the range of {@code c}. */
  public int lastCid(JClass c) {
    return ids.get(order.classes().get(order.lastIndexOf(c)));
  }

  /** {@code x} is a {@code c} iff {@code (unsigned) (cid(x) - cid(c)) <= span(c)}. */
  public int span(JClass c) {
    return lastCid(c) - cid(c);
  }

  /** Bytes from {@code kiln_classes} to the end of the last record. */
  public int end() {
    return end;
  }
}
