package dev.kiln.frontend.reach;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.model.FieldInfo;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Type;

/** Turns what the reflection hooks found into marks. */
final class KeepMarks implements Keep {
  private final Reachability reachability;
  private final Universe universe;
  private final Map<String, Set<String>> services = new TreeMap<>();

  KeepMarks(Reachability reachability, Universe universe) {
    this.reachability = reachability;
    this.universe = universe;
  }

  private static Reason reason(JElement cause, String why) {
    return new Reason(Reason.Kind.REFLECTION, why, cause);
  }

  @Override
  public JClass lookup(String internalName) {
    return universe.find(internalName);
  }

  @Override
  public void keepClass(JClass c, JElement cause, String why) {
    TypeInfo t = (TypeInfo) c;
    if (!t.reflective) {
      t.reflective = true;
      reachability.noteKept(t, why);
      reachability.reach(t, reason(cause, why));
      reachability.initialize(t, reason(cause, why));
    }
  }

  @Override
  public void keepInstantiated(JClass c, JElement cause, String why) {
    keepClass(c, cause, why);
    TypeInfo t = (TypeInfo) c;
    if (!t.isAbstract() && !t.isInterface()) {
      reachability.instantiate(t, reason(cause, why));
    }
  }

  @Override
  public void keepMethod(JMethod method, JElement cause, String why) {
    MethodInfo m = (MethodInfo) method;
    if (m.reflective) {
      return;
    }
    keepMethodFacts(m, cause, why);
    m.reflective = true;
    reachability.noteKept(m, why);
    Reason r = reason(cause, why);
    reachability.initialize(m.owner(), r);
    if (m.isConstructor() && !m.owner().isAbstract()) {
      reachability.instantiate(m.owner(), r);
    }
    if (!m.isAbstract()) {
      reachability.compile(m, r);
    }
    reachability.dispatchFromOutside(m, r);
  }

  @Override
  public void keepMethodFacts(JMethod method, JElement cause, String why) {
    MethodInfo m = (MethodInfo) method;
    if (m.kept) {
      return;
    }
    m.kept = true;
    Reason r = reason(cause, why);
    if (m.reason == null) {
      m.reason = r;
    }
    reachability.reach(m.owner(), r);
    for (Type t : Type.getArgumentTypes(m.desc())) {
      reachType(t, r);
    }
    reachType(Type.getReturnType(m.desc()), r);
  }

  @Override
  public void keepField(JField field, JElement cause, String why) {
    FieldInfo f = (FieldInfo) field;
    if (f.reflective) {
      return;
    }
    f.reflective = true;
    f.reason = reason(cause, why);
    reachability.noteKept(f, why);
    reachability.reach(f.owner(), f.reason);
    if (f.isStatic()) {
      reachability.initialize(f.owner(), f.reason);
    }
    reachType(Type.getType(f.desc()), f.reason);
  }

  @Override
  public List<byte[]> applicationFiles(String name) {
    return universe.application().files(name);
  }

  @Override
  public List<String> libraryProviders(String service) {
    return universe.library().providers(service);
  }

  @Override
  public void keepService(String service, List<String> providers) {
    services.computeIfAbsent(service, s -> new LinkedHashSet<>()).addAll(providers);
  }

  Map<String, List<String>> services() {
    Map<String, List<String>> all = new TreeMap<>();
    services.forEach((service, providers) -> all.put(service, List.copyOf(providers)));
    return all;
  }

  /** Reflection hands out the Class objects of parameters, results and fields. */
  private void reachType(Type t, Reason r) {
    TypeInfo type = universe.ofDescriptor(t.getDescriptor());
    if (type != null) {
      reachability.reach(type, r);
    }
  }
}
