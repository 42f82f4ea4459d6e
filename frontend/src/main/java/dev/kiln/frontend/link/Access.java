package dev.kiln.frontend.link;

import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import java.lang.reflect.Modifier;

/** Access control of JVMS 5.4.4. */
final class Access {
  /** Calls the program's main method, which any class may have, as {@code java} does. */
  private static final String LAUNCHER = "kiln/internal/Main";

  private final Universe universe;

  Access(Universe universe) {
    this.universe = universe;
  }

  boolean toClass(TypeInfo from, TypeInfo target) {
    TypeInfo t = target.element();
    return t.isPrimitive() || Modifier.isPublic(t.access()) || from.samePackage(t) || isFree(from);
  }

  /**
   * Access to a member.
   *
   * @param via the class named in the reference: arrays make Object.clone public
   */
  boolean toMember(TypeInfo from, TypeInfo via, TypeInfo owner, int access, String name) {
    if (Modifier.isPublic(access) || isFree(from)) {
      return true;
    }
    if (Modifier.isPrivate(access)) {
      return from == owner || nestHost(from) == nestHost(owner);
    }
    if (from.samePackage(owner)) {
      return true;
    }
    if (Modifier.isProtected(access)) {
      return from.isSubtypeOf(owner)
          || from.host() != null && from.host().isSubtypeOf(owner)
          || via.isArray() && name.equals("clone");
    }
    return false;
  }

  private static boolean isFree(TypeInfo from) {
    return from.isTrusted()
        || from.name().equals(LAUNCHER)
        || from.host() != null && from.host().isTrusted();
  }

  /** The nest host, validated in both directions (JVMS 5.4.4). */
  private TypeInfo nestHost(TypeInfo c) {
    TypeInfo t = c.host() != null ? c.host() : c;
    String claimed = t.node().nestHostClass;
    if (claimed == null) {
      return t;
    }
    TypeInfo host = universe.find(claimed);
    return host != null
            && host.samePackage(t)
            && host.node() != null
            && host.node().nestMembers != null
            && host.node().nestMembers.contains(t.name())
        ? host
        : t;
  }
}
