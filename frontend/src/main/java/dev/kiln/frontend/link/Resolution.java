package dev.kiln.frontend.link;

import dev.kiln.frontend.model.Descriptors;
import dev.kiln.frontend.model.FieldInfo;
import dev.kiln.frontend.model.LinkFailure;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.ModuleText;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import java.lang.reflect.Modifier;
import java.util.List;
import org.objectweb.asm.Opcodes;

/**
 * Resolution of classes, fields and methods (JVMS 5.4.3), with the errors and messages of HotSpot
 * 17. Every answer is either the element or a {@link LinkFailure}, and is remembered in the class
 * that made the reference.
 */
public final class Resolution {
  private record ClassKey(String name) {}

  private record MemberKey(int opcode, String owner, String name, String desc, boolean itf) {}

  private final Universe universe;
  private final Access access;

  public Resolution(Universe universe) {
    this.universe = universe;
    this.access = new Access(universe);
  }

  /** A {@link TypeInfo} or a {@link LinkFailure}. */
  public Object resolveClass(TypeInfo from, String name) {
    TypeInfo known = universe.find(name);
    if (known != null && access.toClass(from, known)) {
      return known; // by far the most frequent case: not worth a memo
    }
    synchronized (from) {
      return from.resolved.computeIfAbsent(
          new ClassKey(name), k -> classFailure(from, known, name));
    }
  }

  private Object classFailure(TypeInfo from, TypeInfo target, String name) {
    if (target == null) {
      return universe.failure(name);
    }
    TypeInfo t = target.element();
    return LinkFailure.illegalAccess(
        "failed to access class "
            + Descriptors.externalClass(t.name())
            + " from class "
            + Descriptors.externalClass(from.name())
            + " ("
            + ModuleText.both(t, from)
            + ")");
  }

  /** A {@link FieldInfo} or a {@link LinkFailure}, for one of the four field instructions. */
  public Object resolveField(TypeInfo from, int opcode, String owner, String name, String desc) {
    MemberKey key = new MemberKey(opcode, owner, name, desc, false);
    synchronized (from) {
      Object found = from.resolved.get(key);
      if (found == null) {
        found = findField(from, opcode, owner, name, desc);
        from.resolved.put(key, found);
      }
      return found;
    }
  }

  private Object findField(TypeInfo from, int opcode, String owner, String name, String desc) {
    Object c = resolveClass(from, owner);
    if (!(c instanceof TypeInfo type)) {
      return c;
    }
    FieldInfo field = lookupField(type, name, desc);
    if (field == null) {
      return new LinkFailure("java/lang/NoSuchFieldError", name);
    }
    String shown = Descriptors.externalClass(owner) + "." + name;
    if (!access.toMember(from, type, field.owner(), field.access(), name)) {
      return LinkFailure.illegalAccess(
          "class "
              + Descriptors.externalClass(from.name())
              + " tried to access "
              + accessWord(field.access())
              + "field "
              + Descriptors.externalClass(field.owner().name())
              + "."
              + name
              + " ("
              + ModuleText.both(from, field.owner())
              + ")");
    }
    boolean wantsStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
    if (wantsStatic != field.isStatic()) {
      return LinkFailure.incompatible(
          "Expected " + (wantsStatic ? "static" : "non-static") + " field " + shown);
    }
    return field;
  }

  /** JVMS 5.4.3.2: the class itself, its superinterfaces, then its superclass. */
  public FieldInfo lookupField(TypeInfo type, String name, String desc) {
    for (TypeInfo t = type; t != null; t = t.superclass()) {
      FieldInfo f = t.field(name, desc);
      if (f != null) {
        return f;
      }
      for (TypeInfo i : t.superinterfaces()) {
        f = lookupField(i, name, desc);
        if (f != null) {
          return f;
        }
      }
    }
    return null;
  }

  private static String accessWord(int access) {
    return Modifier.isPrivate(access)
        ? "private "
        : Modifier.isProtected(access) ? "protected " : "";
  }

  /**
   * A {@link MethodInfo} or a {@link LinkFailure}, for one of the four invoke instructions. For
   * invokespecial the answer is the method that runs.
   */
  public Object resolveMethod(
      TypeInfo from, int opcode, String owner, String name, String desc, boolean itf) {
    MemberKey key = new MemberKey(opcode, owner, name, desc, itf);
    synchronized (from) {
      Object found = from.resolved.get(key);
      if (found == null) {
        found = findMethod(from, opcode, owner, name, desc, itf);
        from.resolved.put(key, found);
      }
      return found;
    }
  }

  private Object findMethod(
      TypeInfo from, int opcode, String owner, String name, String desc, boolean itf) {
    Object c = resolveClass(from, owner);
    if (!(c instanceof TypeInfo type)) {
      return c;
    }
    if (opcode == Opcodes.INVOKEVIRTUAL && type.isInterface()) {
      return LinkFailure.incompatible(
          "Found interface " + Descriptors.externalClass(owner) + ", but class was expected");
    }
    if (opcode == Opcodes.INVOKEINTERFACE && !type.isInterface()) {
      return LinkFailure.incompatible(
          "Found class " + Descriptors.externalClass(owner) + ", but interface was expected");
    }
    if (itf != type.isInterface() && !type.isArray()) {
      return LinkFailure.incompatible(
          "Method "
              + shown(owner, name, desc)
              + " must be "
              + (type.isInterface() ? "InterfaceMethodref" : "Methodref")
              + " constant");
    }
    MethodInfo m = lookupMethod(type, name, desc);
    if (m == null) {
      return new LinkFailure("java/lang/NoSuchMethodError", shown(owner, name, desc));
    }
    if (!access.toMember(from, type, m.owner(), m.access(), name)) {
      return LinkFailure.illegalAccess(
          "class "
              + Descriptors.externalClass(from.name())
              + " tried to access "
              + (m.isAbstract() ? "abstract " : "")
              + accessWord(m.access())
              + "method '"
              + Descriptors.externalMethod(m.owner().name(), name, desc)
              + "' ("
              + ModuleText.both(from, m.owner())
              + ")");
    }
    return switch (opcode) {
      case Opcodes.INVOKESTATIC ->
          m.isStatic() ? m : LinkFailure.incompatible("Expected static method " + shownOf(m));
      case Opcodes.INVOKESPECIAL -> special(from, type, m);
      case Opcodes.INVOKEINTERFACE ->
          m.isStatic()
              ? LinkFailure.incompatible("Expected instance not static method " + shownOf(m))
              : m;
      default ->
          m.isStatic() ? LinkFailure.incompatible("Expecting non-static method " + shownOf(m)) : m;
    };
  }

  private static String shownOf(MethodInfo m) {
    return shown(m.owner().name(), m.name(), m.desc());
  }

  private static String shown(String owner, String name, String desc) {
    return "'" + Descriptors.externalMethod(owner, name, desc) + "'";
  }

  private Object special(TypeInfo from, TypeInfo type, MethodInfo resolved) {
    if (resolved.isConstructor() && resolved.owner() != type) {
      return new LinkFailure(
          "java/lang/NoSuchMethodError", shown(type.name(), resolved.name(), resolved.desc()));
    }
    if (resolved.isStatic()) {
      return LinkFailure.incompatible("Expecting non-static method " + shownOf(resolved));
    }
    MethodInfo selected = resolved;
    TypeInfo current = from.host() != null && !from.isSubtypeOf(type) ? from.host() : from;
    if (!resolved.isConstructor()
        && !type.isInterface()
        && current != type
        && current.superclass() != null
        && current.superclass().isSubtypeOf(type)
        && !resolved.isPrivate()) {
      selected = lookupMethod(current.superclass(), resolved.name(), resolved.desc());
    } else if (type.isInterface() && resolved.isAbstract()) {
      List<MethodInfo> found = Selection.maximallySpecific(type, resolved.key());
      selected = found.size() == 1 ? found.get(0) : null;
    }
    if (selected == null || selected.isAbstract()) {
      return new LinkFailure(
          "java/lang/AbstractMethodError", shown(type.name(), resolved.name(), resolved.desc()));
    }
    return selected;
  }

  /** JVMS 5.4.3.3 and 5.4.3.4 without access checks; null if there is no such method. */
  public MethodInfo lookupMethod(TypeInfo type, String name, String desc) {
    String key = name + desc;
    if (type.isInterface()) {
      MethodInfo m = type.method(key);
      if (m != null) {
        return m;
      }
      m = universe.object().method(key);
      if (m != null && !m.isStatic() && Modifier.isPublic(m.access())) {
        return m;
      }
      return inSuperinterfaces(type, key);
    }
    for (TypeInfo t = type; t != null; t = t.superclass()) {
      MethodInfo m = t.method(key);
      if (m == null && isPolymorphicHolder(t)) {
        m = polymorphic(t, name);
      }
      if (m != null) {
        return m;
      }
    }
    return inSuperinterfaces(type, key);
  }

  private static boolean isPolymorphicHolder(TypeInfo t) {
    return t.name().equals("java/lang/invoke/MethodHandle")
        || t.name().equals("java/lang/invoke/VarHandle");
  }

  private static MethodInfo polymorphic(TypeInfo t, String name) {
    for (MethodInfo m : t.declared()) {
      if (m.name().equals(name) && isSignaturePolymorphic(m)) {
        return m;
      }
    }
    return null;
  }

  /** JVMS 2.9.3. */
  public static boolean isSignaturePolymorphic(MethodInfo m) {
    int wanted = Opcodes.ACC_NATIVE | Opcodes.ACC_VARARGS;
    return isPolymorphicHolder(m.owner())
        && (m.access() & wanted) == wanted
        && m.desc().startsWith("([Ljava/lang/Object;)");
  }

  private static MethodInfo inSuperinterfaces(TypeInfo type, String key) {
    List<MethodInfo> best = Selection.maximallySpecific(type, key);
    if (best.size() == 1) {
      return best.get(0);
    }
    for (TypeInfo i : type.allInterfaces()) {
      MethodInfo m = i.method(key);
      if (m != null && !m.isPrivate() && !m.isStatic()) {
        return m;
      }
    }
    return null;
  }
}
