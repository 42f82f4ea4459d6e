package dev.kiln.frontend.reach;

import dev.kiln.frontend.link.Resolution;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * What may exist of a class before its initialization has ended: objects of it, and initialized
 * subclasses. Both outlive an initialization that fails, and other threads may meet them while it
 * runs; so code that runs because of them says nothing about the class's state.
 *
 * <p>For each class that is asked for, the calls that its class initializer and those above it can
 * lead to are followed through the application (a virtual call goes to every compiled method of
 * that name and descriptor). A call into the class library may call back any method of the
 * application that overrides one of the library, if it is given an object that may be the
 * application's. Classes of the library are not looked at: they neither fail nor let objects out
 * early.
 *
 * <p>Those above count because initializing the class runs them, and fails with them: one that uses
 * a subclass leaves that initialized, above a class that is not.
 */
final class EarlyUses {
  /**
   * What there is early: nothing, static methods that run and end, objects of the class itself, or
   * an initialized subclass too.
   */
  private enum Early {
    NOTHING,
    CALLS,
    OBJECTS,
    SUBCLASSES
  }

  /** A class that a method initializes, and whether for an object of it. */
  private record Use(TypeInfo type, boolean creates) {}

  /** What a method does, without what its callees do. */
  private record Effects(Set<MethodInfo> callees, Set<Use> uses, boolean callsBack) {}

  private static final Set<String> REFLECTION =
      Set.of("java/lang/Class", "java/util/ServiceLoader", "java/lang/ClassLoader");

  /** Library classes without anything of the application inside that a method of theirs calls. */
  private static final Set<String> CLOSED =
      Set.of(
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/Boolean",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Short",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Float",
          "java/lang/Double");

  /** Their constructors call nothing that a subclass can override. */
  private static final Set<String> QUIET_SUPERCLASSES =
      Set.of("java/lang/Object", "java/lang/Enum", "java/lang/Record");

  private final Universe universe;
  private final Resolution resolution;
  private final Map<String, List<MethodInfo>> overridable = new HashMap<>();
  private final Effects callbacks;
  private final Map<MethodInfo, Effects> effects = new HashMap<>();
  private final Map<TypeInfo, Early> results = new HashMap<>();
  private final Map<TypeInfo, Early> above = new HashMap<>();

  EarlyUses(Universe universe, Resolution resolution) {
    this.universe = universe;
    this.resolution = resolution;
    callbacks = new Effects(new LinkedHashSet<>(), new LinkedHashSet<>(), false);
    for (TypeInfo t : universe.loaded()) {
      if (t.reached && isApplication(t)) {
        if (t.reflective) {
          callbacks.uses.add(new Use(t, true));
        }
        for (MethodInfo m : t.declared()) {
          enter(m);
        }
      }
    }
  }

  private void enter(MethodInfo m) {
    if (!m.compiled) {
      return;
    }
    boolean virtual = !m.isStatic() && !m.isPrivate() && !m.isConstructor();
    if (virtual) {
      overridable.computeIfAbsent(m.key(), k -> new ArrayList<>()).add(m);
    }
    if (m.reflective || virtual && overridesLibrary(m)) {
      callbacks.callees.add(m);
    }
  }

  private static boolean overridesLibrary(MethodInfo m) {
    for (TypeInfo up : m.owner().superChain()) {
      if (!isApplication(up) && up.method(m.key()) != null) {
        return true;
      }
    }
    return m.owner().instantiatedSubtypes.stream()
        .flatMap(t -> t.allInterfaces().stream())
        .anyMatch(i -> !isApplication(i) && i.method(m.key()) != null);
  }

  private static boolean isApplication(TypeInfo t) {
    return t.moduleName() == null && !t.isArray() && !t.isPrimitive();
  }

  /**
   * Whether {@code c}, whose initialization comes with that of the class that declares {@code
   * running} ({@link InitializationRules#impliedByRunning}), is initialized or being initialized by
   * this thread.
   */
  boolean allow(MethodInfo running, TypeInfo c) {
    boolean own = running.owner() == c;
    if (own && running.isStatic()) {
      return true; // the caller checked, and only the frame of <clinit> below can fail
    }
    if (c.isInterface() && !hadItsTurn(running.owner(), c)) {
      return false;
    }
    if (!isApplication(c)) {
      return true;
    }
    Early early = of(c);
    boolean ownObject = own || running.owner().host() != null;
    return ownObject && !running.isConstructor()
        ? early.compareTo(Early.OBJECTS) < 0
        : early != Early.SUBCLASSES;
  }

  /**
   * Whether the initialization of interface {@code i} has begun whenever code of {@code owner}
   * runs. It comes after the superclass's, unlike that of a superclass, which begins at once; so
   * what comes before can run that code too soon, or fail and leave {@code i} untouched.
   */
  private boolean hadItsTurn(TypeInfo owner, TypeInfo i) {
    TypeInfo o = InitializationRules.initializedFor(owner, i);
    return o == i
        ? i.instantiatedSubtypes.stream().allMatch(this::isClosedUntilItsTurn)
        : isClosedUntilItsTurn(o);
  }

  /** Whether no code of {@code c} runs before all above it are initialized. */
  private synchronized boolean isClosedUntilItsTurn(TypeInfo c) {
    if (!isApplication(c)) {
      return true;
    }
    Early known = above.get(c);
    if (known == null) {
      known = follow(c, false);
      above.put(c, known);
    }
    return known == Early.NOTHING;
  }

  private synchronized Early of(TypeInfo c) {
    Early known = results.get(c);
    if (known == null) {
      known = follow(c, true);
      results.put(c, known);
    }
    return known;
  }

  /** What the initializers above {@code c} lead to, and its own if {@code itself}. */
  private Early follow(TypeInfo c, boolean itself) {
    Early early = Early.NOTHING;
    Set<MethodInfo> seen = new HashSet<>();
    Deque<MethodInfo> todo = new ArrayDeque<>();
    boolean calledBack = false;
    addInitializers(c, itself, seen, todo);
    while (!todo.isEmpty()) {
      MethodInfo m = todo.pop();
      Effects e = effects.computeIfAbsent(m, this::effects);
      for (Effects each : e.callsBack && !calledBack ? List.of(e, callbacks) : List.of(e)) {
        for (Use use : each.uses) {
          Early found = found(use, c);
          if (found == Early.SUBCLASSES) {
            return found;
          }
          if (found.compareTo(early) > 0) {
            early = found;
          }
          addInitializers(use.type, true, seen, todo);
        }
        for (MethodInfo callee : each.callees) {
          add(callee, seen, todo);
        }
      }
      calledBack |= e.callsBack;
    }
    return early;
  }

  private static Early found(Use use, TypeInfo c) {
    if (use.type == c) {
      return use.creates ? Early.OBJECTS : Early.CALLS;
    }
    if (use.type.isSubtypeOf(c)) {
      return Early.SUBCLASSES;
    }
    return use.type.host() == c ? Early.OBJECTS : Early.NOTHING;
  }

  private static void addInitializers(
      TypeInfo t, boolean itself, Set<MethodInfo> seen, Deque<MethodInfo> todo) {
    for (TypeInfo up : t.superChain()) {
      if (itself || up != t) {
        addInitializer(up, seen, todo);
      }
    }
    for (TypeInfo up : t.allInterfaces()) {
      addInitializer(up, seen, todo);
    }
  }

  private static void addInitializer(TypeInfo t, Set<MethodInfo> seen, Deque<MethodInfo> todo) {
    MethodInfo clinit = t.classInitializer();
    if (clinit != null && clinit.compiled && isApplication(t)) {
      add(clinit, seen, todo);
    }
  }

  private static void add(MethodInfo m, Set<MethodInfo> seen, Deque<MethodInfo> todo) {
    // What is not compiled never runs, and the jars are closed by now.
    if (m.compiled && m.hasCode() && seen.add(m)) {
      todo.push(m);
    }
  }

  private Effects effects(MethodInfo m) {
    Set<MethodInfo> callees = new LinkedHashSet<>();
    Set<Use> uses = new LinkedHashSet<>();
    boolean callsBack = false;
    for (AbstractInsnNode i = m.code().instructions.getFirst(); i != null; i = i.getNext()) {
      int op = i.getOpcode();
      if (i instanceof MethodInsnNode call) {
        callsBack |= call(m, call, callees, uses);
      } else if (op == Opcodes.NEW) {
        use(((TypeInsnNode) i).desc, true, uses);
      } else if (op == Opcodes.GETSTATIC || op == Opcodes.PUTSTATIC) {
        use(((FieldInsnNode) i).owner, false, uses);
      }
    }
    return new Effects(callees, uses, callsBack);
  }

  private void use(String name, boolean creates, Set<Use> uses) {
    TypeInfo t = universe.peek(name);
    if (t != null && isApplication(t)) {
      uses.add(new Use(t, creates));
    }
  }

  /** Adds where the call may lead; whether the library may call back from it. */
  private boolean call(
      MethodInfo caller, MethodInsnNode call, Set<MethodInfo> callees, Set<Use> uses) {
    int op = call.getOpcode();
    if (op == Opcodes.INVOKEVIRTUAL || op == Opcodes.INVOKEINTERFACE) {
      callees.addAll(overridable.getOrDefault(call.name + call.desc, List.of()));
    }
    if (universe.peek(call.owner) == null) {
      return false; // never loaded, so the caller is out of reach; the class path is closed by now
    }
    Object found =
        resolution.resolveMethod(caller.owner(), op, call.owner, call.name, call.desc, call.itf);
    if (!(found instanceof MethodInfo target)) {
      return false;
    }
    if (!isApplication(target.owner())) {
      return mayCallBack(caller, call);
    }
    if (op == Opcodes.INVOKESTATIC) {
      uses.add(new Use(target.owner(), false));
    }
    callees.add(target);
    return false;
  }

  private static boolean mayCallBack(MethodInfo caller, MethodInsnNode call) {
    boolean ofObject = call.getOpcode() != Opcodes.INVOKESTATIC;
    if (call.name.equals("<init>")) {
      ofObject =
          call.owner.equals(caller.owner().node().superName)
              && !QUIET_SUPERCLASSES.contains(call.owner);
    }
    if (ofObject && !CLOSED.contains(call.owner)
        || REFLECTION.contains(call.owner)
        || call.owner.startsWith("java/lang/reflect/")
        || call.owner.startsWith("java/lang/invoke/")) {
      return true;
    }
    for (Type t : Type.getArgumentTypes(call.desc)) {
      Type element = t.getSort() == Type.ARRAY ? t.getElementType() : t;
      if (element.getSort() == Type.OBJECT && !CLOSED.contains(element.getInternalName())) {
        return true;
      }
    }
    return false;
  }
}
