package dev.kiln.backend.layout;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slots for the selectors that compiled code dispatches on, and the table of each class.
 *
 * <p>Selectors declared in classes, vtables:
 *
 * <ol>
 *   <li>In class order, a class's table begins with its superclass's.
 *   <li>A selector that selects the same method as an inherited one of that name and descriptor,
 *       for each instantiated class below, uses the inherited slot; others get the next one.
 * </ol>
 *
 * <p>Selectors declared in interfaces, itables, which grow down from the record:
 *
 * <ol>
 *   <li>Colour greedily, selectors with most implementing classes first: a selector takes the first
 *       colour in which each of its classes has no method yet or the very same one.
 *   <li>Colour n is the slot 8 (n+1) bytes below the record.
 * </ol>
 *
 * Only classes of which objects may exist have tables.
 */
public final class DispatchTables {
  private static final int SLOT_SIZE = 8;

  private final ClosedWorld world;
  private final ClassOrder order;
  private final int vtableOffset;
  private final Map<JMethod, Integer> classSlots = new IdentityHashMap<>();
  private final Map<JMethod, Integer> colours = new IdentityHashMap<>();
  private final Map<JClass, Entry[]> vtables = new IdentityHashMap<>();
  private final Map<JClass, Entry[]> itables = new IdentityHashMap<>();

  /**
   * An entry of a table.
   *
   * @param method what runs; null where a call fails or nothing calls
   * @param failing the selector for which the class has no method, else null
   */
  public record Entry(JMethod method, JMethod failing) {
    static final Entry EMPTY = new Entry(null, null);
  }

  private static final Entry[] NONE = {};

  /**
   * @param vtableOffset bytes from a class record's start to its first vtable entry
   */
  public DispatchTables(ClosedWorld world, ClassOrder order, int vtableOffset) {
    this.world = world;
    this.order = order;
    this.vtableOffset = vtableOffset;
    Map<JClass, List<JMethod>> declared = new IdentityHashMap<>();
    List<JMethod> interfaceSelectors = new ArrayList<>();
    for (JMethod m : world.dispatchedSelectors()) {
      if (m.owner().isInterface()) {
        interfaceSelectors.add(m);
      } else {
        declared.computeIfAbsent(m.owner(), c -> new ArrayList<>()).add(m);
      }
    }
    buildVtables(declared);
    colour(interfaceSelectors);
  }

  // ---- vtables

  private void buildVtables(Map<JClass, List<JMethod>> declared) {
    Map<JClass, List<JMethod>> prefixes = new IdentityHashMap<>();
    for (JClass c : order.classes()) {
      if (c.isInterface() || c.isPrimitive()) {
        continue;
      }
      List<JMethod> inherited = prefixes.getOrDefault(c.superclass(), List.of());
      List<JMethod> slots = inherited;
      List<JMethod> own = declared.get(c);
      if (own != null) {
        slots = new ArrayList<>(inherited);
        own.sort(Comparator.comparing(JMethod::symbol));
        for (JMethod m : own) {
          int same = inheritedSlot(inherited, m);
          if (same < 0) {
            same = slots.size();
            slots.add(m);
          }
          classSlots.put(m, same);
        }
      }
      prefixes.put(c, slots);
      if (hasObjects(c)) {
        vtables.put(c, fill(c, slots));
      }
    }
  }

  private Entry[] fill(JClass c, List<JMethod> slots) {
    var table = new Entry[slots.size()];
    for (int i = 0; i < table.length; i++) {
      table[i] = entry(c, slots.get(i));
    }
    return table;
  }

  private int inheritedSlot(List<JMethod> inherited, JMethod m) {
    for (int i = 0; i < inherited.size(); i++) {
      JMethod other = inherited.get(i);
      if (other.name().equals(m.name()) && other.desc().equals(m.desc()) && selectAlike(other, m)) {
        return i;
      }
    }
    return -1;
  }

  private boolean selectAlike(JMethod inherited, JMethod m) {
    for (JClass c : order.range(m.owner())) {
      if (hasObjects(c) && select(c, inherited) != select(c, m)) {
        return false;
      }
    }
    return true;
  }

  // ---- itables

  private void colour(List<JMethod> selectors) {
    Map<JClass, List<JClass>> implementers = implementers();
    selectors.sort(
        Comparator.<JMethod>comparingInt(
                m -> -implementers.getOrDefault(m.owner(), List.of()).size())
            .thenComparing(JMethod::symbol));
    // By class, so that testing a colour for a selector costs one look a class.
    Map<JClass, List<Entry>> tables = new HashMap<>();
    for (JMethod m : selectors) {
      Map<JClass, Entry> targets = new LinkedHashMap<>();
      for (JClass c : implementers.getOrDefault(m.owner(), List.of())) {
        targets.put(c, entry(c, m));
      }
      int colour = 0;
      while (!fits(tables, targets, colour)) {
        colour++;
      }
      colours.put(m, colour);
      for (Map.Entry<JClass, Entry> e : targets.entrySet()) {
        List<Entry> table = tables.computeIfAbsent(e.getKey(), c -> new ArrayList<>());
        while (table.size() <= colour) {
          table.add(null);
        }
        table.set(colour, e.getValue());
      }
    }
    tables.forEach(
        (c, table) ->
            itables.put(
                c, table.stream().map(t -> t == null ? Entry.EMPTY : t).toArray(Entry[]::new)));
  }

  private static boolean fits(
      Map<JClass, List<Entry>> tables, Map<JClass, Entry> targets, int colour) {
    for (Map.Entry<JClass, Entry> e : targets.entrySet()) {
      List<Entry> table = tables.get(e.getKey());
      if (table != null
          && colour < table.size()
          && table.get(colour) != null
          && !table.get(colour).equals(e.getValue())) {
        return false;
      }
    }
    return true;
  }

  private Map<JClass, List<JClass>> implementers() {
    Map<JClass, List<JClass>> result = new IdentityHashMap<>();
    for (JClass c : order.classes()) {
      if (c.kind() == JClass.Kind.CLASS && hasObjects(c)) {
        Map<JClass, Boolean> seen = new IdentityHashMap<>();
        for (JClass s = c; s != null; s = s.superclass()) {
          collect(s, seen);
        }
        seen.keySet().forEach(i -> result.computeIfAbsent(i, k -> new ArrayList<>()).add(c));
      }
    }
    return result;
  }

  private static void collect(JClass c, Map<JClass, Boolean> seen) {
    for (JClass i : c.interfaces()) {
      if (seen.put(i, true) == null) {
        collect(i, seen);
      }
    }
  }

  // ---- both

  private boolean hasObjects(JClass c) {
    return c.isArray() || world.isInstantiated(c);
  }

  private JMethod select(JClass c, JMethod selector) {
    return world.select(c.isArray() ? c.superclass() : c, selector);
  }

  /** The compiled method that {@code c} runs for the selector, if there is one. */
  private Entry entry(JClass c, JMethod selector) {
    JMethod m = select(c, selector);
    if (m == null) {
      return new Entry(null, selector);
    }
    return m.isCompiled() ? new Entry(m, null) : Entry.EMPTY;
  }

  /** Whether the selector has a slot. */
  public boolean hasSlot(JMethod selector) {
    return classSlots.containsKey(selector) || colours.containsKey(selector);
  }

  /**
   * Bytes from a class record's start to the slot of a selector, negative for interface selectors.
   *
   * @throws IllegalArgumentException if nothing dispatches on the method
   */
  public int slotOffset(JMethod selector) {
    Integer slot = classSlots.get(selector);
    if (slot != null) {
      return vtableOffset + SLOT_SIZE * slot;
    }
    Integer colour = colours.get(selector);
    if (colour != null) {
      return -SLOT_SIZE * (colour + 1);
    }
    throw new IllegalArgumentException("no dispatch slot for " + selector.symbol());
  }

  /** Entries above the record, in order. */
  public Entry[] vtable(JClass c) {
    return vtables.getOrDefault(c, NONE).clone();
  }

  /** Entries below the record, nearest first. */
  public Entry[] itable(JClass c) {
    return itables.getOrDefault(c, NONE).clone();
  }

  /** What compiled code finds for a receiver of class {@code c}; null where the call fails. */
  public JMethod lookup(JClass c, JMethod selector) {
    int offset = slotOffset(selector);
    Entry[] table = offset < 0 ? vtableOrEmpty(itables, c) : vtableOrEmpty(vtables, c);
    int index = offset < 0 ? -offset / SLOT_SIZE - 1 : (offset - vtableOffset) / SLOT_SIZE;
    return index < table.length ? table[index].method() : null;
  }

  private static Entry[] vtableOrEmpty(Map<JClass, Entry[]> tables, JClass c) {
    return tables.getOrDefault(c, NONE);
  }

  /** Selectors with slots, ordered by symbol. */
  public List<JMethod> selectors() {
    var all = new ArrayList<JMethod>(classSlots.keySet());
    all.addAll(colours.keySet());
    all.sort(Comparator.comparing(JMethod::symbol));
    return all;
  }

  /** Total number of entries in all tables. */
  public int entryCount() {
    return vtables.values().stream().mapToInt(t -> t.length).sum()
        + itables.values().stream().mapToInt(t -> t.length).sum();
  }

  @Override
  public String toString() {
    return "DispatchTables" + Arrays.asList(classSlots.size(), colours.size(), entryCount());
  }
}
