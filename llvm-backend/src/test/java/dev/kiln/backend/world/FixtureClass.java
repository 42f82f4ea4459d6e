package dev.kiln.backend.world;

import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.Reason;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** A class of a {@link FixtureWorld}. */
final class FixtureClass implements JClass {
  private final FixtureWorld world;
  private final String name;
  private final Kind kind;
  private final ClassNode node;
  private final List<JField> fields;
  private final List<JMethod> methods;
  private JClass superclass;
  private List<JClass> interfaces = List.of();
  private JClass component;
  private boolean hidden;

  FixtureClass(FixtureWorld world, String name, Kind kind, ClassNode node) {
    this.world = world;
    this.name = name;
    this.kind = kind;
    this.node = node;
    this.fields =
        node == null
            ? List.of()
            : node.fields.stream().<JField>map(f -> new FixtureField(this, f)).toList();
    this.methods =
        node == null
            ? List.of()
            : node.methods.stream().<JMethod>map(m -> new FixtureMethod(this, m)).toList();
  }

  void setSupertypes(JClass above, List<JClass> implemented) {
    superclass = above;
    interfaces = implemented;
  }

  void setComponent(JClass of) {
    component = of;
  }

  void hide() {
    hidden = true;
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
    return world.find(isArray() ? "[" + name : "[L" + name + ";");
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
    return isBoot() ? "java.base" : null;
  }

  @Override
  public boolean isLibrary() {
    return isBoot();
  }

  private boolean isBoot() {
    return name.startsWith("java/") || name.startsWith("jdk/") || name.startsWith("sun/");
  }

  @Override
  public Loader loader() {
    return isBoot() ? Loader.BOOT : Loader.APP;
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
    return !hidden;
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
