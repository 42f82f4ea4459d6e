package dev.kiln.backend.layout;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of the class records: preorder of one tree, so that the subclasses of a class follow it
 * without a gap and a subclass test is a range test.
 *
 * <ol>
 *   <li>A class's parent is its superclass. Interfaces and primitive types have none.
 *   <li>The parent of an array class {@code X[]} is {@code P[]} with P the parent of X (or its
 *       nearest ancestor of which the image has the array class); {@code Object[]} for interfaces
 *       and arrays of primitives as X; Object for {@code Object[]} and arrays of primitives. So
 *       array classes form preorders of their own below Object.
 *   <li>Number Object's tree, then the interfaces, then the primitive types; siblings by name,
 *       arrays after classes.
 * </ol>
 */
public final class ClassOrder {
  private final List<JClass> classes = new ArrayList<>();
  private final Map<JClass, Integer> first = new IdentityHashMap<>();
  private final Map<JClass, Integer> last = new IdentityHashMap<>();

  private record Visit(JClass c, boolean leave) {}

  public ClassOrder(ClosedWorld world) {
    Map<JClass, List<JClass>> children = new IdentityHashMap<>();
    List<JClass> roots = new ArrayList<>();
    for (JClass c : world.classes()) {
      JClass parent = parent(c);
      (parent == null ? roots : children.computeIfAbsent(parent, p -> new ArrayList<>())).add(c);
    }
    Comparator<JClass> byName = Comparator.comparing(JClass::isArray).thenComparing(JClass::name);
    roots.sort(Comparator.comparingInt(ClassOrder::rank).thenComparing(byName));
    children.values().forEach(list -> list.sort(byName));
    var pending = new ArrayDeque<Visit>();
    for (JClass root : roots) {
      pending.push(new Visit(root, false));
      while (!pending.isEmpty()) {
        Visit v = pending.pop();
        if (v.leave()) {
          last.put(v.c(), classes.size() - 1);
          continue;
        }
        first.put(v.c(), classes.size());
        classes.add(v.c());
        pending.push(new Visit(v.c(), true));
        List<JClass> below = children.getOrDefault(v.c(), List.of());
        for (int i = below.size() - 1; i >= 0; i--) {
          pending.push(new Visit(below.get(i), false));
        }
      }
    }
  }

  private static int rank(JClass root) {
    return switch (root.kind()) {
      case INTERFACE -> 1;
      case PRIMITIVE -> 2;
      default -> 0;
    };
  }

  /** The class whose range encloses that of {@code c}; null for the roots. */
  static JClass parent(JClass c) {
    return switch (c.kind()) {
      case INTERFACE, PRIMITIVE -> null;
      case CLASS, PRIMITIVE_ARRAY -> c.superclass();
      case OBJECT_ARRAY -> {
        JClass object = c.superclass();
        for (JClass x = superType(c.component(), object); x != null; x = superType(x, object)) {
          if (x.arrayClass() != null) {
            yield x.arrayClass();
          }
        }
        yield object;
      }
    };
  }

  /** The next less special component type on the way to Object. */
  private static JClass superType(JClass component, JClass object) {
    return component.isInterface() ? object : parent(component);
  }

  /** All classes, in the order of their records. */
  public List<JClass> classes() {
    return List.copyOf(classes);
  }

  /** Position of {@code c} in {@link #classes()}. */
  public int indexOf(JClass c) {
    return first.get(c);
  }

  /** Position of the last class in the range of {@code c}; its own if nothing extends it. */
  public int lastIndexOf(JClass c) {
    return last.get(c);
  }

  /** {@code c} and what lies below it, in order. */
  public List<JClass> range(JClass c) {
    return classes.subList(indexOf(c), lastIndexOf(c) + 1);
  }
}
