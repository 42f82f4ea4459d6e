package dev.kiln.frontend.reach;

import dev.kiln.frontend.hooks.NativeCatalog;
import dev.kiln.frontend.link.Resolution;
import dev.kiln.frontend.link.Selection;
import dev.kiln.frontend.model.FieldInfo;
import dev.kiln.frontend.model.LinkFailure;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.world.CallTarget;
import dev.kiln.frontend.world.ClassTarget;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.FieldTarget;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.ReflectiveKeep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The finished analysis behind the {@link ClosedWorld} interface. */
public final class AnalyzedWorld implements ClosedWorld {
  private record Site(TypeInfo receiver, MethodInfo method) {}

  private final Universe universe;
  private final Resolution resolution;
  private final EarlyUses early;
  private final List<ReflectiveKeep> kept;
  private final TypeInfo mainClass;
  private final Map<String, byte[]> resources;
  private final Map<String, List<String>> services;
  private final List<JClass> classes = new ArrayList<>();
  private final List<JMethod> compiled = new ArrayList<>();
  private final List<JMethod> missing = new ArrayList<>();
  private final Set<JMethod> selectors = new LinkedHashSet<>();
  private final Map<Site, CallTarget> sites = new ConcurrentHashMap<>();

  public AnalyzedWorld(
      Universe universe, Reachability analysis, NativeCatalog catalog, TypeInfo mainClass) {
    this.universe = universe;
    this.resolution = analysis.resolution();
    this.kept = analysis.kept();
    this.mainClass = mainClass;
    this.services = analysis.services();
    this.resources = analysis.resources().collect();
    this.early = new EarlyUses(universe, resolution);
    for (TypeInfo p : universe.primitives()) {
      if (p.reached) {
        classes.add(p);
      }
    }
    for (TypeInfo t : universe.loaded()) {
      if (t.reached) {
        classes.add(t);
        addMembers(t, catalog);
      }
    }
    for (TypeInfo t : universe.loaded()) {
      for (MethodInfo m : t.dispatchedOn.keySet()) {
        CallTarget target = dispatch(t, m);
        if (target instanceof CallTarget.Virtual || target instanceof CallTarget.Interface) {
          m.dispatched = true;
        }
      }
    }
    for (TypeInfo t : universe.loaded()) {
      for (MethodInfo m : t.declared()) {
        if (m.dispatched) {
          selectors.add(m);
          if (m.reason == null) {
            m.reason =
                new dev.kiln.frontend.world.Reason(
                    dev.kiln.frontend.world.Reason.Kind.REFERENCED, "selector", t);
          }
        }
      }
    }
  }

  private void addMembers(TypeInfo t, NativeCatalog catalog) {
    for (MethodInfo m : t.declared()) {
      if (m.compiled) {
        compiled.add(m);
        if (m.isNative() && !catalog.provides(m.symbol())) {
          missing.add(m);
        }
      }
    }
  }

  @Override
  public List<JClass> classes() {
    return List.copyOf(classes);
  }

  @Override
  public JClass find(String internalName) {
    TypeInfo t = universe.peek(internalName);
    return t != null && t.reached ? t : null;
  }

  @Override
  public JMethod find(String owner, String name, String desc) {
    JClass c = find(owner);
    return c == null ? null : c.method(name, desc);
  }

  @Override
  public List<JMethod> compiledMethods() {
    return List.copyOf(compiled);
  }

  @Override
  public CallTarget resolveCall(JMethod caller, MethodInsnNode call) {
    Object found =
        resolution.resolveMethod(
            (TypeInfo) caller.owner(),
            call.getOpcode(),
            call.owner,
            call.name,
            call.desc,
            call.itf);
    if (!(found instanceof MethodInfo m)) {
      LinkFailure f = (LinkFailure) found;
      return new CallTarget.LinkageError(f.errorClass(), f.message());
    }
    return switch (call.getOpcode()) {
      case Opcodes.INVOKESTATIC -> new CallTarget.Direct(m, false);
      case Opcodes.INVOKESPECIAL -> new CallTarget.Direct(m, true);
      default -> {
        TypeInfo named = universe.find(call.owner);
        yield named.isArray() ? new CallTarget.Direct(m, true) : dispatch(named, m);
      }
    };
  }

  private CallTarget dispatch(TypeInfo receiver, MethodInfo m) {
    return sites.computeIfAbsent(new Site(receiver, m), s -> target(receiver, m));
  }

  private static CallTarget target(TypeInfo receiver, MethodInfo m) {
    if (receiver.instantiatedSubtypes.isEmpty()) {
      return new CallTarget.NoReceiver(m);
    }
    MethodInfo only = null;
    boolean several = false;
    for (TypeInfo t : receiver.instantiatedSubtypes) {
      MethodInfo target = Selection.select(t, m);
      if (target == null || only != null && only != target) {
        several = true;
        break;
      }
      only = target;
    }
    if (!several) {
      return new CallTarget.Direct(only, true);
    }
    return m.owner().isInterface() ? new CallTarget.Interface(m) : new CallTarget.Virtual(m);
  }

  @Override
  public FieldTarget resolveField(JMethod caller, FieldInsnNode access) {
    int op = access.getOpcode();
    Object found =
        resolution.resolveField(
            (TypeInfo) caller.owner(), op, access.owner, access.name, access.desc);
    LinkFailure failure = found instanceof LinkFailure f ? f : null;
    if (failure == null && (op == Opcodes.PUTFIELD || op == Opcodes.PUTSTATIC)) {
      failure = FinalFields.violation((MethodInfo) caller, (FieldInfo) found);
    }
    return failure != null
        ? new FieldTarget.LinkageError(failure.errorClass(), failure.message())
        : new FieldTarget.Found((FieldInfo) found);
  }

  @Override
  public ClassTarget resolveClass(JMethod caller, String internalName) {
    Object found = resolution.resolveClass((TypeInfo) caller.owner(), internalName);
    if (found instanceof LinkFailure f) {
      return new ClassTarget.LinkageError(f.errorClass(), f.message());
    }
    return new ClassTarget.Found((TypeInfo) found);
  }

  @Override
  public JMethod select(JClass receiver, JMethod resolved) {
    return Selection.select((TypeInfo) receiver, (MethodInfo) resolved);
  }

  @Override
  public CallTarget.LinkageError selectionError(JClass receiver, JMethod resolved) {
    LinkFailure f = Selection.failure((TypeInfo) receiver, (MethodInfo) resolved);
    return new CallTarget.LinkageError(f.errorClass(), f.message());
  }

  @Override
  public Collection<JMethod> dispatchedSelectors() {
    return List.copyOf(selectors);
  }

  @Override
  public List<JMethod> missingNatives() {
    return List.copyOf(missing);
  }

  @Override
  public List<ReflectiveKeep> reflectionKept() {
    return kept;
  }

  @Override
  public boolean isInstantiated(JClass c) {
    return ((TypeInfo) c).instantiated;
  }

  @Override
  public boolean needsInitCheck(JMethod caller, JClass c) {
    TypeInfo t = (TypeInfo) c;
    return InitializationRules.hasWork(t)
        && !(InitializationRules.impliedByRunning((TypeInfo) caller.owner(), t)
            && early.allow((MethodInfo) caller, t));
  }

  @Override
  public Map<String, byte[]> resources() {
    return resources;
  }

  @Override
  public Map<String, List<String>> services() {
    return services;
  }

  @Override
  public JClass mainClass() {
    return mainClass;
  }
}
