package dev.kiln.frontend.link;

import dev.kiln.frontend.model.Descriptors;
import dev.kiln.frontend.model.LinkFailure;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Selection (JVMS 5.4.6): which method a receiver runs.
 *
 * <ol>
 *   <li>A private method is itself.
 *   <li>Else the nearest declaration up from the receiver's class that can override the resolved
 *       method (5.4.5): it is not private or static, and the resolved one is public or protected,
 *       or both are in one package, or a declaration between them overrides in steps.
 *   <li>Else the only non-abstract maximally specific method of the superinterfaces.
 *   <li>Else none: AbstractMethodError, or IncompatibleClassChangeError on conflicting defaults.
 * </ol>
 */
public final class Selection {
  private Selection() {}

  /** The selected method, which is never abstract, or null. */
  public static MethodInfo select(TypeInfo receiver, MethodInfo resolved) {
    synchronized (receiver) {
      if (receiver.selected.containsKey(resolved)) {
        return receiver.selected.get(resolved);
      }
      MethodInfo m = find(receiver, resolved);
      MethodInfo result = m == null || m.isAbstract() || isHidden(m, resolved) ? null : m;
      receiver.selected.put(resolved, result);
      return result;
    }
  }

  /** What the receiver hides below the interface's method: only public ones implement it. */
  private static boolean isHidden(MethodInfo selected, MethodInfo resolved) {
    return resolved.owner().isInterface()
        && selected != resolved
        && !Modifier.isPublic(selected.access());
  }

  /** What the call throws when {@link #select} finds nothing, as HotSpot says it. */
  public static LinkFailure failure(TypeInfo receiver, MethodInfo resolved) {
    MethodInfo found = find(receiver, resolved);
    if (found != null && !found.isAbstract()) {
      return LinkFailure.illegalAccess(null);
    }
    TypeInfo holder = resolved.owner();
    StringBuilder text = new StringBuilder("Receiver class ");
    text.append(Descriptors.externalClass(receiver.name()))
        .append(" does not define or inherit an implementation of the resolved method '")
        .append(resolved.isAbstract() ? "abstract " : "")
        .append(Descriptors.externalMethod(null, resolved.name(), resolved.desc()))
        .append("' of ")
        .append(
            holder.isInterface()
                ? "interface "
                : holder.isAbstract() ? "abstract class " : "class ")
        .append(Descriptors.externalClass(holder.name()))
        .append('.');
    if (found != null && found != resolved) {
      text.append(" Selected method is 'abstract ")
          .append(Descriptors.externalMethod(found.owner().name(), found.name(), found.desc()))
          .append("'.");
    }
    return new LinkFailure("java/lang/AbstractMethodError", text.toString());
  }

  private static MethodInfo find(TypeInfo receiver, MethodInfo resolved) {
    if (resolved.isPrivate() || resolved.isConstructor() || resolved.isStatic()) {
      return resolved;
    }
    for (TypeInfo t = receiver; t != null; t = t.superclass()) {
      MethodInfo m = t.method(resolved.key());
      if (m != null && canOverride(m, resolved)) {
        return m;
      }
    }
    List<MethodInfo> best = maximallySpecific(receiver, resolved.key());
    return best.size() == 1 ? best.get(0) : null;
  }

  /** JVMS 5.4.5, for methods of one name and descriptor. */
  public static boolean canOverride(MethodInfo below, MethodInfo above) {
    if (below == above) {
      return true;
    }
    if (below.isPrivate() || below.isStatic()) {
      return false;
    }
    if (Modifier.isPublic(above.access()) || Modifier.isProtected(above.access())) {
      return true;
    }
    if (above.isPrivate()) {
      return false;
    }
    if (below.owner().samePackage(above.owner())) {
      return true;
    }
    for (TypeInfo t = below.owner().superclass();
        t != null && t != above.owner();
        t = t.superclass()) {
      MethodInfo between = t.method(above.key());
      if (between != null && canOverride(below, between) && canOverride(between, above)) {
        return true;
      }
    }
    return false;
  }

  /** The non-abstract ones among the maximally specific superinterface methods (JVMS 5.4.3.3). */
  public static List<MethodInfo> maximallySpecific(TypeInfo type, String key) {
    List<MethodInfo> candidates = new ArrayList<>(2);
    for (TypeInfo i : type.allInterfaces()) {
      MethodInfo m = i.method(key);
      if (m != null && !m.isPrivate() && !m.isStatic()) {
        candidates.add(m);
      }
    }
    List<MethodInfo> best = new ArrayList<>(candidates.size());
    for (MethodInfo m : candidates) {
      boolean hidden = false;
      for (MethodInfo other : candidates) {
        hidden |= other != m && other.owner().allInterfaces().contains(m.owner());
      }
      if (!hidden && !m.isAbstract()) {
        best.add(m);
      }
    }
    return best;
  }
}
