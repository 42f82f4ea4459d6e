package dev.kiln.backend.layout;

import dev.kiln.frontend.world.JClass;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of bits a class that says which interfaces it implements.
 *
 * <ol>
 *   <li>Number the interfaces, those with most implementers first.
 *   <li>Every row is as long as all interfaces need, so that a test needs no length check.
 *   <li>Lay distinct rows one after another, each overlapping the end of those before as far as the
 *       bytes agree; classes with equal rows share one.
 * </ol>
 */
public final class InterfaceBits {
  private final Map<JClass, Integer> number = new IdentityHashMap<>();
  private final Map<JClass, Integer> rowOffset = new IdentityHashMap<>();
  private final byte[] rows;

  public InterfaceBits(ClassOrder order) {
    Map<JClass, Map<JClass, Boolean>> supers = new IdentityHashMap<>();
    Map<JClass, Integer> implementers = new IdentityHashMap<>();
    for (JClass c : order.classes()) {
      for (JClass i : interfacesOf(c, supers).keySet()) {
        implementers.merge(i, 1, Integer::sum);
      }
    }
    List<JClass> interfaces = new ArrayList<>();
    for (JClass c : order.classes()) {
      if (c.isInterface()) {
        interfaces.add(c);
      }
    }
    interfaces.sort(
        Comparator.<JClass>comparingInt(i -> -implementers.getOrDefault(i, 0))
            .thenComparing(JClass::name));
    for (JClass i : interfaces) {
      number.put(i, number.size());
    }
    rows = layRows(order, supers, Math.max(1, (interfaces.size() + 7) / 8));
  }

  private byte[] layRows(
      ClassOrder order, Map<JClass, Map<JClass, Boolean>> supers, int rowLength) {
    var out = new ByteArrayOutputStream();
    Map<BitSet, Integer> known = new HashMap<>();
    byte[] tail = new byte[0];
    for (JClass c : order.classes()) {
      var bits = new BitSet();
      interfacesOf(c, supers).keySet().forEach(i -> bits.set(number.get(i)));
      Integer at = known.get(bits);
      if (at == null) {
        byte[] row = Arrays.copyOf(bits.toByteArray(), rowLength);
        int shared = overlap(tail, row);
        at = out.size() - shared;
        out.write(row, shared, rowLength - shared);
        tail = row;
        known.put(bits, at);
      }
      rowOffset.put(c, at);
    }
    return out.toByteArray();
  }

  private static int overlap(byte[] before, byte[] row) {
    for (int n = Math.min(before.length, row.length); n > 0; n--) {
      if (Arrays.equals(before, before.length - n, before.length, row, 0, n)) {
        return n;
      }
    }
    return 0;
  }

  /** All interfaces that {@code c} implements or extends, itself included if it is one. */
  private static Map<JClass, Boolean> interfacesOf(
      JClass c, Map<JClass, Map<JClass, Boolean>> memo) {
    Map<JClass, Boolean> known = memo.get(c);
    if (known != null) {
      return known;
    }
    Map<JClass, Boolean> all = new IdentityHashMap<>();
    if (c.isInterface()) {
      all.put(c, true);
    } else if (c.superclass() != null) {
      all.putAll(interfacesOf(c.superclass(), memo));
    }
    for (JClass i : c.interfaces()) {
      all.putAll(interfacesOf(i, memo));
    }
    memo.put(c, all);
    return all;
  }

  /** Number of the interface, which is its bit; -1 if {@code c} is not an interface. */
  public int number(JClass c) {
    return number.getOrDefault(c, -1);
  }

  /** Byte of a row in which the bit of interface {@code i} lies. */
  public int byteIndex(JClass i) {
    return number.get(i) >> 3;
  }

  /** Mask of the bit of interface {@code i} in its byte. */
  public int mask(JClass i) {
    return 1 << (number.get(i) & 7);
  }

  /** Where in {@link #rows()} the row of {@code c} begins, in bytes. */
  public int rowOffset(JClass c) {
    return rowOffset.get(c);
  }

  /** All rows. */
  public byte[] rows() {
    return rows.clone();
  }

  /** Whether {@code c} implements {@code i}, read from the rows as compiled code does. */
  public boolean test(JClass c, JClass i) {
    return (rows[rowOffset(c) + byteIndex(i)] & mask(i)) != 0;
  }
}
