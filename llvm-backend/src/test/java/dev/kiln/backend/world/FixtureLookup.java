package dev.kiln.backend.world;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Resolution and selection of members in a {@link FixtureWorld}, access aside. */
final class FixtureLookup {
  private FixtureLookup() {}

  static JMethod method(JClass c, String name, String desc) {
    for (JClass s = c; s != null; s = s.superclass()) {
      JMethod m = s.method(name, desc);
      if (m != null) {
        return m;
      }
    }
    for (JClass s = c; s != null; s = s.superclass()) {
      for (JClass i : s.interfaces()) {
        JMethod m = method(i, name, desc);
        if (m != null) {
          return m;
        }
      }
    }
    return null;
  }

  static JField field(JClass c, String name, String desc) {
    for (JClass s = c; s != null; s = s.superclass()) {
      JField f = s.field(name, desc);
      if (f != null) {
        return f;
      }
      for (JClass i : s.interfaces()) {
        f = field(i, name, desc);
        if (f != null) {
          return f;
        }
      }
    }
    return null;
  }

  static JMethod select(JClass receiver, JMethod m) {
    for (JClass c = receiver; c != null; c = c.superclass()) {
      JMethod found = c.method(m.name(), m.desc());
      if (found != null && overrides(found, m)) {
        return found.isAbstract() ? null : found;
      }
    }
    List<JMethod> defaults = new ArrayList<>();
    for (JClass c = receiver; c != null; c = c.superclass()) {
      collectDefaults(c, m, defaults);
    }
    defaults.removeIf(
        d -> defaults.stream().anyMatch(o -> o != d && o.owner().isSubtypeOf(d.owner())));
    return defaults.size() == 1 && !defaults.get(0).isAbstract() ? defaults.get(0) : null;
  }

  private static boolean overrides(JMethod found, JMethod m) {
    if (found == m || m.owner().isInterface()) {
      return true;
    }
    boolean packagePrivate = (m.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0;
    return !m.isPrivate()
        && !found.isStatic()
        && (!packagePrivate || packageOf(found).equals(packageOf(m)));
  }

  private static String packageOf(JMethod m) {
    String name = m.owner().name();
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private static void collectDefaults(JClass c, JMethod m, List<JMethod> into) {
    for (JClass i : c.interfaces()) {
      JMethod found = i.method(m.name(), m.desc());
      if (found != null && !found.isStatic() && !found.isPrivate() && !into.contains(found)) {
        into.add(found);
      }
      collectDefaults(i, m, into);
    }
  }
}
