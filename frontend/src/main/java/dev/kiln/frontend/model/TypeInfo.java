package dev.kiln.frontend.model;

import dev.kiln.frontend.world.ClassTarget;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** A loaded class, interface, array class or primitive type, with what the analysis knows of it. */
public final class TypeInfo implements JClass {
  private static final MethodInfo[] NO_METHODS = {};

  private final String name;
  private final Kind kind;
  private final int access;
  private final TypeInfo superclass;
  private final List<TypeInfo> interfaces;
  private final TypeInfo component;
  private final ClassNode node;
  private final String module;
  private final boolean library;
  private final Loader loader;
  private final String packageName;

  /** The class on whose behalf this one was synthesized, or null. */
  private final TypeInfo host;

  /** Where the class came from, for messages. */
  private final String origin;

  private final List<FieldInfo> fields = new ArrayList<>();
  private MethodInfo[] declared = NO_METHODS;
  private final Map<String, MethodInfo> byKey = new HashMap<>();
  private final TypeInfo[] superChain;
  private final Set<TypeInfo> allInterfaces;
  private MethodBodies bodies;
  TypeInfo arrayClass;

  // What the analysis finds out; see reach.Reachability.
  /** Part of the image. */
  public boolean reached;

  /** Objects of exactly this class may exist. */
  public boolean instantiated;

  /** Some reachable code initializes it. */
  public boolean initialized;

  /** What its linking throws, each time that it is to be initialized; else null. */
  public LinkFailure linkFailure;

  /** An interface as whose instances the verifier lets other objects pass. */
  public boolean lenient;

  public boolean reflective;
  public Reason reason;

  /** Instantiated classes that are subtypes of this one, itself included. */
  public final List<TypeInfo> instantiatedSubtypes = new ArrayList<>(2);

  /** Methods called on receivers of this static type, with the call that came first. */
  public final Map<MethodInfo, Reason> dispatchedOn = new java.util.LinkedHashMap<>(4);

  /** Memo of {@link dev.kiln.frontend.link.Selection}. */
  public final Map<MethodInfo, MethodInfo> selected = new IdentityHashMap<>(8);

  /** Memo of {@link dev.kiln.frontend.link.Resolution} for references made by this class. */
  public final Map<Object, Object> resolved = new HashMap<>();

  /** For a loaded or synthesized class. */
  TypeInfo(
      ClassNode node,
      TypeInfo superclass,
      List<TypeInfo> interfaces,
      String module,
      boolean library,
      Loader loader,
      TypeInfo host,
      String origin) {
    this.name = node.name;
    this.kind = (node.access & Opcodes.ACC_INTERFACE) != 0 ? Kind.INTERFACE : Kind.CLASS;
    this.access = node.access;
    this.superclass = superclass;
    this.interfaces = List.copyOf(interfaces);
    this.component = null;
    this.node = node;
    this.module = module;
    this.library = library;
    this.loader = loader;
    this.host = host;
    this.origin = origin;
    this.packageName = name.substring(0, Math.max(0, name.lastIndexOf('/')));
    this.superChain = chain();
    this.allInterfaces = collectInterfaces();
    for (FieldNode f : node.fields) {
      fields.add(new FieldInfo(this, f));
    }
  }

  /** For an array class. */
  TypeInfo(String name, TypeInfo component, TypeInfo object, List<TypeInfo> interfaces) {
    this.name = name;
    this.kind = component.isPrimitive() ? Kind.PRIMITIVE_ARRAY : Kind.OBJECT_ARRAY;
    this.component = component;
    TypeInfo element = component.element();
    this.access =
        (element.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED))
            | Opcodes.ACC_FINAL
            | Opcodes.ACC_ABSTRACT;
    this.superclass = object;
    this.interfaces = List.copyOf(interfaces);
    this.node = null;
    this.module = element.module;
    this.library = element.library;
    this.loader = element.loader;
    this.packageName = element.packageName;
    this.host = null;
    this.origin = name;
    this.superChain = chain();
    this.allInterfaces = collectInterfaces();
  }

  /** For a primitive type. */
  TypeInfo(String name) {
    this.name = name;
    this.kind = Kind.PRIMITIVE;
    this.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT;
    this.superclass = null;
    this.interfaces = List.of();
    this.component = null;
    this.node = null;
    this.module = "java.base";
    this.library = true;
    this.loader = Loader.BOOT;
    this.packageName = "";
    this.host = null;
    this.origin = name;
    this.superChain = chain();
    this.allInterfaces = Set.of();
  }

  private TypeInfo[] chain() {
    if (superclass == null) {
      return new TypeInfo[] {this};
    }
    TypeInfo[] up = superclass.superChain;
    TypeInfo[] mine = java.util.Arrays.copyOf(up, up.length + 1);
    mine[up.length] = this;
    return mine;
  }

  private Set<TypeInfo> collectInterfaces() {
    if (interfaces.isEmpty()) {
      return superclass == null ? Set.of() : superclass.allInterfaces;
    }
    Set<TypeInfo> all = new LinkedHashSet<>();
    if (superclass != null) {
      all.addAll(superclass.allInterfaces);
    }
    for (TypeInfo i : interfaces) {
      all.add(i);
      all.addAll(i.allInterfaces);
    }
    return all;
  }

  void methods(MethodBodies source, boolean parsed) {
    bodies = source;
    declared = new MethodInfo[node.methods.size()];
    for (int i = 0; i < declared.length; i++) {
      MethodInfo m = new MethodInfo(this, node.methods.get(i), i, parsed);
      declared[i] = m;
      byKey.putIfAbsent(m.key(), m);
    }
  }

  MethodInfo add(MethodNode method) {
    MethodInfo m = new MethodInfo(this, method, declared.length, true);
    if (byKey.putIfAbsent(m.key(), m) != null) {
      throw new IllegalArgumentException(m.symbol() + " exists");
    }
    node.methods.add(method);
    declared = java.util.Arrays.copyOf(declared, declared.length + 1);
    declared[m.index()] = m;
    return m;
  }

  /** All methods as the class file has them, with their code and stack maps. */
  public List<MethodNode> allBodies() {
    return bodies == null ? List.of() : bodies.readAll();
  }

  void readBody(MethodInfo m) {
    bodies.read(this, m);
  }

  int codeLength(MethodInfo m) {
    return bodies.codeLength(m.index());
  }

  void replaceNode(MethodInfo m, MethodNode full) {
    node.methods.set(m.index(), full);
    m.body(full);
  }

  MethodInfo declaredAt(int index) {
    return declared[index];
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public int access() {
    return access;
  }

  @Override
  public TypeInfo superclass() {
    return superclass;
  }

  @Override
  public List<JClass> interfaces() {
    return Collections.unmodifiableList(interfaces);
  }

  /** The direct superinterfaces with their own type. */
  public List<TypeInfo> superinterfaces() {
    return interfaces;
  }

  /** All superinterfaces, direct and inherited. */
  public Set<TypeInfo> allInterfaces() {
    return allInterfaces;
  }

  /** From Object down to this class. */
  public TypeInfo[] superChain() {
    return superChain;
  }

  @Override
  public List<JField> fields() {
    return Collections.unmodifiableList(fields);
  }

  public MethodInfo[] declared() {
    return declared;
  }

  public List<FieldInfo> declaredFields() {
    return fields;
  }

  @Override
  public List<JMethod> methods() {
    List<JMethod> all = new ArrayList<>();
    for (MethodInfo m : declared) {
      if (m.compiled || m.kept || m.reflective || m.dispatched) {
        all.add(m);
      }
    }
    return all;
  }

  @Override
  public List<JMethod> declaredMethods() {
    return List.of(declared);
  }

  @Override
  public TypeInfo component() {
    return component;
  }

  /** The innermost element class of an array class, itself for all others. */
  public TypeInfo element() {
    TypeInfo t = this;
    while (t.component != null) {
      t = t.component;
    }
    return t;
  }

  @Override
  public TypeInfo arrayClass() {
    return arrayClass != null && arrayClass.reached ? arrayClass : null;
  }

  @Override
  public String sourceFile() {
    return node == null ? null : node.sourceFile;
  }

  @Override
  public String signature() {
    return node == null ? null : node.signature;
  }

  @Override
  public String moduleName() {
    return module;
  }

  @Override
  public boolean isLibrary() {
    return library;
  }

  @Override
  public Loader loader() {
    return loader;
  }

  public String packageName() {
    return packageName;
  }

  public String origin() {
    return origin;
  }

  public TypeInfo host() {
    return host;
  }

  @Override
  public boolean hasClinit() {
    MethodInfo m = byKey.get("<clinit>()V");
    return m != null && m.compiled;
  }

  /** The declared class initializer, needed or not, or null. */
  public MethodInfo classInitializer() {
    MethodInfo m = byKey.get("<clinit>()V");
    return m != null && m.isStatic() && m.hasCode() ? m : null;
  }

  /** Whether its code may touch what access rules forbid: Kiln's own part of java.base. */
  public boolean isTrusted() {
    return origin.startsWith("kiln:/");
  }

  @Override
  public ClassNode node() {
    return node;
  }

  @Override
  public ClassTarget.LinkageError linkError() {
    return linkFailure == null
        ? null
        : new ClassTarget.LinkageError(linkFailure.errorClass(), linkFailure.message());
  }

  @Override
  public boolean isLenient() {
    return lenient;
  }

  @Override
  public boolean reflective() {
    return reflective;
  }

  @Override
  public boolean isSynthesized() {
    return host != null;
  }

  @Override
  public MethodInfo method(String methodName, String desc) {
    return byKey.get(methodName + desc);
  }

  public MethodInfo method(String key) {
    return byKey.get(key);
  }

  @Override
  public FieldInfo field(String fieldName, String desc) {
    for (FieldInfo f : fields) {
      if (f.name().equals(fieldName) && f.desc().equals(desc)) {
        return f;
      }
    }
    return null;
  }

  @Override
  public boolean isSubtypeOf(JClass other) {
    TypeInfo t = (TypeInfo) other;
    if (t == this) {
      return true;
    }
    if (component != null && t.component != null) {
      return !component.isPrimitive()
          && !t.component.isPrimitive()
          && component.isSubtypeOf(t.component);
    }
    if (t.kind == Kind.INTERFACE) {
      return allInterfaces.contains(t);
    }
    int depth = t.superChain.length;
    return depth <= superChain.length && superChain[depth - 1] == t;
  }

  /** Whether both are in the same run-time package (JVMS 5.3). */
  public boolean samePackage(TypeInfo other) {
    return loader == other.loader && packageName.equals(other.packageName);
  }

  @Override
  public Reason reason() {
    return reason;
  }

  @Override
  public String toString() {
    return name;
  }
}
