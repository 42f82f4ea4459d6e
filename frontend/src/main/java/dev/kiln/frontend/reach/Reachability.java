package dev.kiln.frontend.reach;

import dev.kiln.frontend.Progress;
import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.hooks.NativeCatalog;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.link.Resolution;
import dev.kiln.frontend.link.Selection;
import dev.kiln.frontend.model.LinkFailure;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.verify.ClassVerifier;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.Reason;
import dev.kiln.frontend.world.ReflectiveKeep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rapid type analysis.
 *
 * <ol>
 *   <li>Roots are put on the worklist: methods the runtime calls and classes it instantiates.
 *   <li>A method taken from the list is prepared ({@link BodyPreparation}) and scanned ({@link
 *       BodyScan}): static and special calls make their targets reachable, {@code new} makes a
 *       class instantiated, whatever initializes a class makes its initializer reachable.
 *   <li>A virtual or interface call is noted on the static type of its receiver: every class
 *       instantiated below that type, before or later, makes the method it selects reachable.
 *   <li>Each first time keeps its reason, so that the causes form a forest whose roots are the
 *       roots.
 *   <li>When the list is empty, the hooks have seen every body and class, and nothing changes any
 *       more.
 * </ol>
 *
 * <p>Marks live in the {@link TypeInfo}s and {@link MethodInfo}s.
 */
public final class Reachability {
  private final Universe universe;
  private final Resolution resolution;
  private final Hooks hooks;
  private final NativeNeeds natives;
  private final Resources resources;
  private final Progress progress;
  private final BodyPreparation preparation;
  private final BodyScan scan;
  private final KeepMarks keep;
  private final ClassVerifier verifier;
  private final ArrayDeque<MethodInfo> methods = new ArrayDeque<>();
  private final ArrayDeque<Runnable> announcements = new ArrayDeque<>();
  private final Set<ReflectiveKeep> kept = new java.util.LinkedHashSet<>();
  private int methodCount;
  private int classCount;

  public Reachability(Universe universe, Hooks hooks, NativeCatalog catalog, Progress progress) {
    this.universe = universe;
    this.resolution = new Resolution(universe);
    this.hooks = hooks;
    this.progress = progress;
    this.resources = new Resources(universe);
    this.natives = new NativeNeeds(this, universe, catalog);
    this.verifier = new ClassVerifier(universe, this::makeLenient);
    this.preparation =
        new BodyPreparation(
            resolution,
            hooks.rewriters(),
            new WorldUnderConstruction(universe, resolution),
            verifier);
    this.scan = new BodyScan(this, universe, resolution);
    this.keep = new KeepMarks(this, universe);
  }

  public Resolution resolution() {
    return resolution;
  }

  public Resources resources() {
    return resources;
  }

  public Map<String, List<String>> services() {
    return keep.services();
  }

  public List<ReflectiveKeep> kept() {
    return List.copyOf(kept);
  }

  /** Runs until nothing changes. */
  public void run() {
    while (true) {
      MethodInfo m = methods.pollFirst();
      if (m != null) {
        visit(m);
        continue;
      }
      Runnable announcement = announcements.pollFirst();
      if (announcement == null) {
        return;
      }
      announcement.run();
    }
  }

  private void visit(MethodInfo m) {
    if (++methodCount % 64 == 0) {
      progress.analysed(methodCount, classCount);
    }
    if (m.isNative()) {
      natives.reached(m);
      return;
    }
    preparation.prepare(m);
    for (ReflectionFacts f : hooks.facts()) {
      f.scan(m, m.code(), keep);
    }
    scan.scan(m);
  }

  /** The class is part of the image: its record and metadata exist. */
  void reach(TypeInfo t, Reason reason) {
    if (t.reached) {
      return;
    }
    t.reached = true;
    t.reason = reason;
    classCount++;
    Reason up = new Reason(Reason.Kind.SUPERTYPE, null, t);
    if (t.superclass() != null) {
      reach(t.superclass(), up);
    }
    for (TypeInfo i : t.superinterfaces()) {
      reach(i, up);
    }
    if (t.component() != null) {
      reach(t.component(), new Reason(Reason.Kind.REFERENCED, "element", t));
    }
    for (ReflectionFacts f : hooks.facts()) {
      announcements.add(() -> f.classReached(t, keep));
    }
  }

  /** Objects of exactly this class may exist. */
  void instantiate(TypeInfo t, Reason reason) {
    if (t.instantiated) {
      return;
    }
    reach(t, reason);
    t.instantiated = true;
    for (TypeInfo s : t.superChain()) {
      receive(s, t);
    }
    for (TypeInfo s : t.allInterfaces()) {
      receive(s, t);
    }
    registerFinalizer(t);
    for (ReflectionFacts f : hooks.facts()) {
      announcements.add(() -> f.classInstantiated(t, keep));
    }
  }

  /** Objects with a finalizer are handed to {@code Finalizer.register} when they are made. */
  private void registerFinalizer(TypeInfo t) {
    MethodInfo declared = universe.object().method("finalize()V");
    if (t.isArray() || declared == null) {
      return;
    }
    MethodInfo finalize = Selection.select(t, declared);
    if (finalize == null || finalize == declared || preparation.isEmpty(finalize)) {
      return;
    }
    TypeInfo finalizer = universe.find("java/lang/ref/Finalizer");
    MethodInfo register =
        finalizer == null ? null : finalizer.method("register(Ljava/lang/Object;)V");
    if (register != null) {
      Reason reason = new Reason(Reason.Kind.NEW, "finalizer", t);
      initialize(finalizer, reason);
      compile(register, reason);
    }
  }

  private void receive(TypeInfo supertype, TypeInfo t) {
    supertype.instantiatedSubtypes.add(t);
    if (supertype.dispatchedOn.isEmpty()) {
      return;
    }
    for (Map.Entry<MethodInfo, Reason> e : new ArrayList<>(supertype.dispatchedOn.entrySet())) {
      MethodInfo target = Selection.select(t, e.getKey());
      if (target != null) {
        compile(target, e.getValue());
      } else {
        fails(Selection.failure(t, e.getKey()), e.getValue());
      }
    }
  }

  /** Objects without it may be taken for instances of an interface, and so of those above it. */
  private void makeLenient(TypeInfo i) {
    if (i.lenient) {
      return;
    }
    fails(LinkFailure.incompatible(null), Reason.root("a call of an interface that is not there"));
    i.lenient = true;
    i.allInterfaces().forEach(up -> up.lenient = true);
  }

  /** How many classes of the application the verifier rejected. */
  public int rejectedClasses() {
    return verifier.failures();
  }

  /** Some code initializes the class. */
  void initialize(TypeInfo t, Reason reason) {
    if (t.initialized || t.isArray() || t.isPrimitive()) {
      return;
    }
    t.initialized = true;
    reach(t, reason);
    verifier.link(t);
    if (t.linkFailure != null) {
      fails(t.linkFailure, reason);
      return;
    }
    if (t.superclass() != null && !t.isInterface()) {
      initialize(t.superclass(), new Reason(Reason.Kind.INITIALIZED, "subclass", t));
    }
    if (!t.isInterface()) {
      for (TypeInfo i : t.allInterfaces()) {
        if (InitializationRules.hasDefaults(i)) {
          initialize(i, new Reason(Reason.Kind.INITIALIZED, "implementing class", t));
        }
      }
    }
    MethodInfo clinit = t.classInitializer();
    if (clinit != null && !preparation.isEmptyInitializer(clinit)) {
      compile(clinit, reason);
    }
  }

  /** The method needs a body. */
  void compile(MethodInfo m, Reason reason) {
    if (m.compiled) {
      return;
    }
    reach(m.owner(), reason);
    m.compiled = true;
    if (m.reason == null) {
      m.reason = reason;
    }
    methods.add(m);
  }

  /** A receiver of this static type is sent this (resolved) method. */
  void dispatch(TypeInfo receiver, MethodInfo m, Reason reason) {
    if (receiver.dispatchedOn.putIfAbsent(m, reason) != null) {
      return;
    }
    reach(receiver, reason);
    reach(m.owner(), reason);
    for (TypeInfo t : new ArrayList<>(receiver.instantiatedSubtypes)) {
      MethodInfo target = Selection.select(t, m);
      if (target != null) {
        compile(target, reason);
      } else {
        fails(Selection.failure(t, m), reason);
      }
    }
  }

  /** The method's slot is used by more than call instructions (reflection, the runtime). */
  void dispatchFromOutside(MethodInfo m, Reason reason) {
    if (!m.isStatic() && !m.isPrivate() && !m.isConstructor()) {
      dispatch(m.owner(), m, reason);
      m.dispatched = true;
    }
  }

  /** Running this code throws that error. */
  void fails(LinkFailure failure, Reason reason) {
    TypeInfo error = universe.find(failure.errorClass());
    if (error != null) {
      throwByRuntime(error, reason);
    }
  }

  /** The runtime makes objects of this throwable class itself. */
  void throwByRuntime(TypeInfo error, Reason reason) {
    initialize(error, reason);
    instantiate(error, reason);
  }

  void noteKept(JElement element, String why) {
    kept.add(new ReflectiveKeep(element, why));
  }

  /** Adds what the runtime needs whatever the program is. */
  public void addRuntimeRoots() {
    RuntimeRoots.add(this, universe);
    natives.always();
  }

  /** Adds a method that the runtime calls, and the initialization of its class. */
  public void addRoot(MethodInfo m, String what) {
    Reason root = Reason.root(what);
    initialize(m.owner(), root);
    compile(m, root);
  }
}
