package dev.kiln.frontend.verify;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.verify.VerificationType.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * Assignability of verification types (JVMS 4.10.1.2) as HotSpot has it:
 *
 * <ul>
 *   <li>Equal names are the same type, and all is assignable to Object; no class is looked at.
 *   <li>Every object, but of arrays only Cloneable and Serializable, is assignable to an interface:
 *       what it is shows when an interface method is called. Such flows that the hierarchy does not
 *       prove are noted.
 *   <li>Else the hierarchy decides. A class that it takes and that cannot be loaded fails the
 *       verification with the error of its loading.
 * </ul>
 *
 * Looking at a class loads it into the universe, and does not make it part of the image.
 */
final class TypeSystem {
  private static final int LARGEST_UNION = 8;

  private final Universe universe;
  private final Map<String, VerificationType> classes = new HashMap<>();
  final VerificationType object = ofClass("java/lang/Object");
  final VerificationType throwable = ofClass("java/lang/Throwable");
  final VerificationType string = ofClass("java/lang/String");

  /** Interfaces that something flowed to which may not implement them. */
  private Set<TypeInfo> flows = new HashSet<>();

  TypeSystem(Universe universe) {
    this.universe = universe;
  }

  /** The flows noted since the last call. */
  Set<TypeInfo> takeFlows() {
    Set<TypeInfo> taken = flows;
    flows = new HashSet<>();
    return taken;
  }

  /** By internal name or array descriptor. */
  VerificationType ofClass(String name) {
    return classes.computeIfAbsent(name, n -> new VerificationType(Kind.CLASS, n, null, List.of()));
  }

  /** The type of a field descriptor that begins at that place. */
  VerificationType ofDescriptor(String desc, int at, int end) {
    return switch (desc.charAt(at)) {
      case 'Z', 'B', 'C', 'S', 'I' -> VerificationType.INT;
      case 'F' -> VerificationType.FLOAT;
      case 'J' -> VerificationType.LONG;
      case 'D' -> VerificationType.DOUBLE;
      case '[' -> ofClass(desc.substring(at, end));
      default -> ofClass(desc.substring(at + 1, end - 1));
    };
  }

  VerificationType ofDescriptor(String desc) {
    return ofDescriptor(desc, 0, desc.length());
  }

  static VerificationType uninitialized(String name, AbstractInsnNode site) {
    return new VerificationType(Kind.UNINITIALIZED, name, site, List.of());
  }

  /** The array class with this component; null and unions have none. */
  VerificationType arrayOf(String component) {
    return ofClass(component.startsWith("[") ? "[" + component : "[L" + component + ";");
  }

  /** What an array of references holds; null if it is no such array. */
  VerificationType component(VerificationType array) {
    if (array.kind == Kind.NULL) {
      return VerificationType.NULL;
    }
    if (array.kind == Kind.UNION) {
      VerificationType all = null;
      for (VerificationType m : array.members) {
        VerificationType c = component(m);
        if (c == null) {
          return null;
        }
        all = all == null ? c : merge(all, c);
      }
      return all;
    }
    if (!array.isArray() || array.name.charAt(1) != '[' && array.name.charAt(1) != 'L') {
      return null;
    }
    return ofDescriptor(array.name, 1, array.name.length());
  }

  boolean isAssignable(VerificationType from, VerificationType to) {
    return isAssignable(from, to, false);
  }

  /**
   * @param protectedAccess whether this decides on access to a protected member: then an Object is
   *     no instance of an interface
   */
  boolean isAssignable(VerificationType from, VerificationType to, boolean protectedAccess) {
    if (from == to || to.kind == Kind.TOP) {
      return true;
    }
    if (to.kind == Kind.UNINITIALIZED) {
      return from.kind == Kind.UNINITIALIZED && from.site == to.site;
    }
    if (to.kind != Kind.CLASS) {
      return false;
    }
    return switch (from.kind) {
      case NULL -> true;
      case CLASS -> isSubclass(from, to, protectedAccess);
      case UNION -> {
        for (VerificationType m : from.members) {
          if (!isAssignable(m, to, protectedAccess)) {
            yield false;
          }
        }
        yield true;
      }
      default -> false;
    };
  }

  private boolean isSubclass(VerificationType from, VerificationType to, boolean protectedAccess) {
    if (to == object) {
      return true;
    }
    if (to.isArray()) {
      return from.isArray() && isComponentAssignable(from, to, protectedAccess);
    }
    TypeInfo target = load(to.name);
    if (target.isInterface() && !(protectedAccess && from == object)) {
      if (from.isArray()) {
        return to.name.equals("java/lang/Cloneable") || to.name.equals("java/io/Serializable");
      }
      if (!isKnownSubclass(from, target)) {
        flows.add(target);
      }
      return true;
    }
    return !from.isArray() && load(from.name).isSubtypeOf(target);
  }

  private boolean isComponentAssignable(
      VerificationType from, VerificationType to, boolean protectedAccess) {
    char a = from.name.charAt(1);
    char b = to.name.charAt(1);
    if (a != '[' && a != 'L' || b != '[' && b != 'L') {
      return a == b;
    }
    return isAssignable(component(from), component(to), protectedAccess);
  }

  /** Whether the hierarchy says so; of a class that is not there, no objects exist. */
  private boolean isKnownSubclass(VerificationType from, TypeInfo target) {
    try {
      TypeInfo source = universe.find(from.name);
      return source == null || source.isSubtypeOf(target);
    } catch (InputError e) {
      return false;
    }
  }

  TypeInfo load(String name) {
    TypeInfo t = universe.find(name);
    if (t == null) {
      throw new Rejection(universe.failure(name));
    }
    return t;
  }

  // ---- where paths meet

  VerificationType merge(VerificationType a, VerificationType b) {
    if (a == b) {
      return a;
    }
    if (a.kind == Kind.UNINITIALIZED && b.kind == Kind.UNINITIALIZED && a.site == b.site) {
      return a;
    }
    if (!a.isReference() || !b.isReference()) {
      return VerificationType.TOP;
    }
    if (a.kind == Kind.NULL) {
      return b;
    }
    if (b.kind == Kind.NULL) {
      return a;
    }
    List<VerificationType> all = new ArrayList<>(members(a));
    for (VerificationType m : members(b)) {
      add(all, m);
    }
    if (all.equals(members(a))) {
      return a;
    }
    if (all.size() > LARGEST_UNION) {
      return commonSuperclass(all);
    }
    return all.size() == 1
        ? all.get(0)
        : new VerificationType(Kind.UNION, null, null, List.copyOf(all));
  }

  private static List<VerificationType> members(VerificationType t) {
    return t.kind == Kind.UNION ? t.members : List.of(t);
  }

  /** Adds a class unless a superclass of it is there, and removes subclasses of it. */
  private void add(List<VerificationType> all, VerificationType added) {
    for (VerificationType m : all) {
      if (isProvenSubclass(added, m)) {
        return;
      }
    }
    all.removeIf(m -> isProvenSubclass(m, added));
    all.add(added);
  }

  private boolean isProvenSubclass(VerificationType a, VerificationType b) {
    if (a == b || b == object) {
      return true;
    }
    if (a == object) {
      return false;
    }
    TypeInfo from = universe.find(a.name);
    TypeInfo to = universe.find(b.name);
    return from != null && to != null && from.isSubtypeOf(to);
  }

  private VerificationType commonSuperclass(List<VerificationType> all) {
    TypeInfo common = null;
    for (VerificationType m : all) {
      TypeInfo t = load(m.name);
      if (common == null) {
        common = t;
      }
      while (common.isInterface() || !t.isSubtypeOf(common)) {
        common = common.isInterface() ? universe.object() : common.superclass();
      }
    }
    return ofClass(common.name());
  }
}
