package dev.kiln.frontend.model;

import java.lang.reflect.Modifier;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** What a class may have as supertypes (JVMS 5.3.5), with HotSpot's errors. */
final class SupertypeRules {
  private SupertypeRules() {}

  static LinkFailure check(TypeInfo c) {
    TypeInfo s = c.superclass();
    String name = Descriptors.externalClass(c.name());
    if (s != null && s.isInterface()) {
      return LinkFailure.incompatible(
          "class "
              + name
              + " has interface "
              + Descriptors.externalClass(s.name())
              + " as super class");
    }
    if (s != null && (s.access() & Opcodes.ACC_FINAL) != 0) {
      return LinkFailure.incompatible(
          "class "
              + name
              + " cannot inherit from final class "
              + Descriptors.externalClass(s.name()));
    }
    if (s != null && !isPermitted(s, c)) {
      return LinkFailure.incompatible(
          "class "
              + name
              + " cannot inherit from sealed class "
              + Descriptors.externalClass(s.name()));
    }
    for (TypeInfo i : c.superinterfaces()) {
      if (!i.isInterface()) {
        return LinkFailure.incompatible(
            "class "
                + name
                + " can not implement "
                + Descriptors.externalClass(i.name())
                + ", because it is not an interface ("
                + Descriptors.externalClass(i.name())
                + " is in "
                + ModuleText.of(i)
                + ")");
      }
      if (!isPermitted(i, c)) {
        return LinkFailure.incompatible(
            "class "
                + name
                + " cannot implement sealed interface "
                + Descriptors.externalClass(i.name()));
      }
    }
    return c.moduleName() == null && !c.isInterface() ? overriddenFinal(c) : null;
  }

  private static LinkFailure overriddenFinal(TypeInfo c) {
    for (MethodNode m : c.node().methods) {
      if (Modifier.isPrivate(m.access) || Modifier.isStatic(m.access) || m.name.equals("<init>")) {
        continue;
      }
      for (TypeInfo t = c.superclass(); t != null; t = t.superclass()) {
        MethodInfo above = t.method(m.name, m.desc);
        if (above != null && above.isFinal() && !above.isStatic() && isInherited(above, c)) {
          return LinkFailure.incompatible(
              "class "
                  + Descriptors.externalClass(c.name())
                  + " overrides final method "
                  + Descriptors.externalClass(t.name())
                  + "."
                  + m.name
                  + m.desc);
        }
      }
    }
    return null;
  }

  private static boolean isInherited(MethodInfo m, TypeInfo c) {
    return Modifier.isPublic(m.access())
        || Modifier.isProtected(m.access())
        || !m.isPrivate() && m.owner().samePackage(c);
  }

  private static boolean isPermitted(TypeInfo parent, TypeInfo child) {
    List<String> permitted = parent.node().permittedSubclasses;
    return permitted == null || child.isSynthesized() || permitted.contains(child.name());
  }
}
