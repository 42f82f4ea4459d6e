package dev.kiln.backend.world;

import dev.kiln.frontend.world.CallTarget;
import dev.kiln.frontend.world.ClassTarget;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.FieldTarget;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JClass.Kind;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.Reason;
import dev.kiln.frontend.world.ReflectiveKeep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A world of some of this test's classes, their supertypes, arrays and the primitive types, without
 * any analysis: every method is compiled and a selector, every concrete class instantiated, every
 * member reflective.
 */
public final class FakeWorld implements ClosedWorld {
  private static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

  private final Map<String, FakeClass> classes = new LinkedHashMap<>();
  private final Set<String> notReflective = new HashSet<>();

  public FakeWorld(Class<?>... roots) {
    PRIMITIVES.forEach(p -> classes.put(p, new FakeClass(p, Kind.PRIMITIVE, null)));
    load("java/lang/Object");
    for (Class<?> c : roots) {
      add(c);
    }
  }

  public JClass add(Class<?> c) {
    return load(c.isArray() ? c.getName().replace('.', '/') : Type.getInternalName(c));
  }

  /** Makes the members of a class invisible to reflection. */
  public FakeWorld hide(Class<?> c) {
    notReflective.add(Type.getInternalName(c));
    return this;
  }

  private FakeClass load(String name) {
    FakeClass known = classes.get(name);
    if (known != null) {
      return known;
    }
    if (name.startsWith("[")) {
      return loadArray(name);
    }
    var node = new ClassNode();
    try (var in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      new ClassReader(in).accept(node, ClassReader.SKIP_FRAMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
    var c = new FakeClass(name, isInterface ? Kind.INTERFACE : Kind.CLASS, node);
    c.superclass = node.superName == null ? null : load(node.superName);
    node.interfaces.forEach(i -> c.interfaces.add(load(i)));
    node.fields.forEach(f -> c.fields.add(new FakeField(c, f)));
    node.methods.forEach(m -> c.methods.add(new FakeMethod(c, m)));
    classes.put(name, c);
    return c;
  }

  private FakeClass loadArray(String name) {
    Type component = Type.getType(name.substring(1));
    boolean primitive = component.getSort() < Type.ARRAY;
    var c = new FakeClass(name, primitive ? Kind.PRIMITIVE_ARRAY : Kind.OBJECT_ARRAY, null);
    c.superclass = load("java/lang/Object");
    c.interfaces.add(load("java/lang/Cloneable"));
    c.interfaces.add(load("java/io/Serializable"));
    c.component = load(primitive ? component.getClassName() : component.getInternalName());
    c.component.arrayClass = c;
    classes.put(name, c);
    return c;
  }

  @Override
  public List<JClass> classes() {
    return List.copyOf(classes.values());
  }

  @Override
  public JClass find(String internalName) {
    return classes.get(internalName);
  }

  public JClass find(Class<?> c) {
    return find(c.isArray() ? c.getName().replace('.', '/') : Type.getInternalName(c));
  }

  @Override
  public JMethod find(String owner, String name, String desc) {
    JClass c = find(owner);
    return c == null ? null : c.method(name, desc);
  }

  @Override
  public List<JMethod> compiledMethods() {
    List<JMethod> all = new ArrayList<>();
    classes.values().forEach(c -> c.methods.stream().filter(JMethod::isCompiled).forEach(all::add));
    return all;
  }

  @Override
  public JMethod select(JClass receiver, JMethod m) {
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

  @Override
  public Collection<JMethod> dispatchedSelectors() {
    List<JMethod> all = new ArrayList<>();
    for (FakeClass c : classes.values()) {
      for (JMethod m : c.methods) {
        if (!m.isStatic() && !m.isPrivate() && !m.isConstructor()) {
          all.add(m);
        }
      }
    }
    return all;
  }

  @Override
  public boolean isInstantiated(JClass c) {
    return c.isArray() || c.kind() == Kind.CLASS && !c.isAbstract();
  }

  @Override
  public CallTarget resolveCall(JMethod caller, MethodInsnNode call) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FieldTarget resolveField(JMethod caller, FieldInsnNode access) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ClassTarget resolveClass(JMethod caller, String internalName) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<JMethod> missingNatives() {
    return List.of();
  }

  @Override
  public List<ReflectiveKeep> reflectionKept() {
    return List.of();
  }

  @Override
  public Map<String, byte[]> resources() {
    return Map.of();
  }

  @Override
  public Map<String, List<String>> services() {
    return Map.of();
  }

  @Override
  public boolean needsInitCheck(JMethod caller, JClass c) {
    return true;
  }

  @Override
  public JClass mainClass() {
    return null;
  }

  private final class FakeClass implements JClass {
    private final String name;
    private final Kind kind;
    private final ClassNode node;
    private FakeClass superclass;
    private FakeClass component;
    private FakeClass arrayClass;
    private final List<JClass> interfaces = new ArrayList<>();
    private final List<JField> fields = new ArrayList<>();
    private final List<JMethod> methods = new ArrayList<>();

    FakeClass(String name, Kind kind, ClassNode node) {
      this.name = name;
      this.kind = kind;
      this.node = node;
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
      return node == null
          ? Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT
          : node.access;
    }

    @Override
    public JClass superclass() {
      return superclass;
    }

    @Override
    public List<JClass> interfaces() {
      return interfaces;
    }

    @Override
    public List<JField> fields() {
      return fields;
    }

    @Override
    public List<JMethod> methods() {
      return methods;
    }

    @Override
    public List<JMethod> declaredMethods() {
      return methods;
    }

    @Override
    public JClass component() {
      return component;
    }

    @Override
    public JClass arrayClass() {
      return arrayClass;
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
      return name.startsWith("java/") ? "java.base" : null;
    }

    @Override
    public Loader loader() {
      return name.startsWith("java/") ? Loader.BOOT : Loader.APP;
    }

    @Override
    public boolean hasClinit() {
      return method("<clinit>", "()V") != null;
    }

    @Override
    public ClassNode node() {
      return node;
    }

    @Override
    public boolean reflective() {
      return !notReflective.contains(name);
    }

    @Override
    public boolean isSynthesized() {
      return false;
    }

    @Override
    public JMethod method(String methodName, String desc) {
      return methods.stream()
          .filter(m -> m.name().equals(methodName) && m.desc().equals(desc))
          .findFirst()
          .orElse(null);
    }

    @Override
    public JField field(String fieldName, String desc) {
      return fields.stream()
          .filter(f -> f.name().equals(fieldName) && f.desc().equals(desc))
          .findFirst()
          .orElse(null);
    }

    @Override
    public boolean isSubtypeOf(JClass other) {
      if (this == other) {
        return true;
      }
      if (isArray() && other.isArray()) {
        return component.isSubtypeOf(other.component()) && !component.isPrimitive();
      }
      return superclass != null && superclass.isSubtypeOf(other)
          || interfaces.stream().anyMatch(i -> i.isSubtypeOf(other));
    }

    @Override
    public Reason reason() {
      return null;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private record FakeField(JClass owner, FieldNode node) implements JField {
    @Override
    public String name() {
      return node.name;
    }

    @Override
    public String desc() {
      return node.desc;
    }

    @Override
    public int access() {
      return node.access;
    }

    @Override
    public Object constantValue() {
      return node.value;
    }

    @Override
    public boolean isReflective() {
      return owner.reflective();
    }

    @Override
    public Reason reason() {
      return null;
    }

    @Override
    public String toString() {
      return symbol();
    }
  }

  private record FakeMethod(JClass owner, MethodNode code) implements JMethod {
    @Override
    public String name() {
      return code.name;
    }

    @Override
    public String desc() {
      return code.desc;
    }

    @Override
    public int access() {
      return code.access;
    }

    @Override
    public boolean isCompiled() {
      return !isAbstract();
    }

    @Override
    public boolean isReflective() {
      return owner.reflective() && !isClassInitializer();
    }

    @Override
    public Reason reason() {
      return null;
    }

    @Override
    public boolean equals(Object o) {
      return this == o;
    }

    @Override
    public int hashCode() {
      return Objects.hash(code.name, code.desc);
    }

    @Override
    public String toString() {
      return symbol();
    }
  }
}
