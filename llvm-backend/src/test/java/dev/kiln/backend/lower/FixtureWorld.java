package dev.kiln.backend.lower;

import dev.kiln.frontend.world.CallTarget;
import dev.kiln.frontend.world.ClassTarget;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.FieldTarget;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.Reason;
import dev.kiln.frontend.world.ReflectiveKeep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A world of given class files in which everything is reachable, to lower without an analysis. */
final class FixtureWorld implements ClosedWorld {
  private final Map<String, Type> classes = new LinkedHashMap<>();

  private FixtureWorld() {}

  /** All classes of java.base that the filter takes by internal name, with their supertypes. */
  static FixtureWorld ofJavaBase(Predicate<String> filter) {
    FixtureWorld world = new FixtureWorld();
    Path base =
        java.nio.file.FileSystems.getFileSystem(java.net.URI.create("jrt:/"))
            .getPath("/modules/java.base");
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = base.relativize(file).toString();
        if (name.endsWith(".class") && !name.equals("module-info.class")) {
          String internal = name.substring(0, name.length() - 6);
          if (filter.test(internal)) {
            world.load(internal);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return world;
  }

  /** Adds classes of the test's own class path. */
  FixtureWorld with(Class<?>... more) {
    for (Class<?> c : more) {
      load(c.getName().replace('.', '/'));
    }
    return this;
  }

  /** Adds every class file below a directory. */
  FixtureWorld with(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".class")) {
          define(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private Type load(String name) {
    Type known = classes.get(name);
    if (known != null) {
      return known;
    }
    try (var in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return in == null ? null : define(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Type define(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
    if (classes.containsKey(node.name)) {
      return classes.get(node.name);
    }
    Type superclass = node.superName == null ? null : load(node.superName);
    List<JClass> interfaces = new ArrayList<>();
    node.interfaces.forEach(i -> interfaces.add(load(i)));
    JClass.Kind kind =
        (node.access & Opcodes.ACC_INTERFACE) != 0 ? JClass.Kind.INTERFACE : JClass.Kind.CLASS;
    Type type =
        new Type(this, node.name, kind, node.access & 0xffff, superclass, interfaces, null, node);
    classes.put(node.name, type);
    for (FieldNode f : node.fields) {
      type.fields.add(new Field(type, f));
    }
    for (MethodNode m : node.methods) {
      for (AbstractInsnNode insn : m.instructions.toArray()) {
        if (insn instanceof InvokeDynamicInsnNode indy) {
          m.instructions.set(
              insn, new MethodInsnNode(Opcodes.INVOKESTATIC, "kiln/NoSuch", "indy", indy.desc));
        } else if (insn instanceof LdcInsnNode ldc
            && (ldc.cst instanceof org.objectweb.asm.Handle
                || ldc.cst instanceof org.objectweb.asm.ConstantDynamic)) {
          m.instructions.set(insn, new org.objectweb.asm.tree.InsnNode(Opcodes.ACONST_NULL));
        }
      }
      type.methods.add(new Method(type, m));
    }
    return type;
  }

  private synchronized Type array(String name) {
    Type known = classes.get(name);
    if (known != null) {
      return known;
    }
    String element = name.substring(1);
    boolean primitive = element.length() == 1;
    Type component =
        primitive
            ? null
            : find(element.charAt(0) == '[' ? element : element.substring(1, element.length() - 1));
    if (component == null && !primitive) {
      return null;
    }
    Type array =
        new Type(
            this,
            name,
            primitive ? JClass.Kind.PRIMITIVE_ARRAY : JClass.Kind.OBJECT_ARRAY,
            Modifier.PUBLIC | Modifier.FINAL | Modifier.ABSTRACT,
            find("java/lang/Object"),
            List.of(),
            component,
            null);
    classes.put(name, array);
    return array;
  }

  @Override
  public List<JClass> classes() {
    return List.copyOf(classes.values());
  }

  @Override
  public synchronized Type find(String internalName) {
    Type known = classes.get(internalName);
    return known == null && internalName.startsWith("[") ? array(internalName) : known;
  }

  @Override
  public JMethod find(String owner, String name, String desc) {
    Type type = find(owner);
    return type == null ? null : type.method(name, desc);
  }

  @Override
  public List<JMethod> compiledMethods() {
    List<JMethod> all = new ArrayList<>();
    for (JClass c : classes()) {
      c.methods().stream().filter(JMethod::isCompiled).forEach(all::add);
    }
    return all;
  }

  @Override
  public CallTarget resolveCall(JMethod caller, MethodInsnNode call) {
    Type owner = find(call.owner);
    JMethod target = owner == null ? null : lookup(owner, call.name, call.desc);
    if (target == null) {
      return new CallTarget.LinkageError("java/lang/NoSuchMethodError", call.name);
    }
    boolean direct =
        call.getOpcode() == Opcodes.INVOKESTATIC
            || call.getOpcode() == Opcodes.INVOKESPECIAL
            || target.isFinal()
            || target.isPrivate()
            || Modifier.isFinal(owner.access());
    if (direct && !target.isAbstract()) {
      return new CallTarget.Direct(target, call.getOpcode() != Opcodes.INVOKESTATIC);
    }
    return target.owner().isInterface()
        ? new CallTarget.Interface(target)
        : new CallTarget.Virtual(target);
  }

  private static JMethod lookup(JClass c, String name, String desc) {
    for (JClass s = c; s != null; s = s.superclass()) {
      JMethod m = s.method(name, desc);
      if (m != null) {
        return m;
      }
    }
    for (JClass s = c; s != null; s = s.superclass()) {
      for (JClass i : s.interfaces()) {
        JMethod m = lookup(i, name, desc);
        if (m != null) {
          return m;
        }
      }
    }
    return null;
  }

  @Override
  public FieldTarget resolveField(JMethod caller, FieldInsnNode access) {
    JField field = field(find(access.owner), access.name, access.desc);
    return field == null
        ? new FieldTarget.LinkageError("java/lang/NoSuchFieldError", access.name)
        : new FieldTarget.Found(field);
  }

  private static JField field(JClass c, String name, String desc) {
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

  @Override
  public ClassTarget resolveClass(JMethod caller, String internalName) {
    Type type = find(internalName);
    return type == null
        ? new ClassTarget.LinkageError("java/lang/NoClassDefFoundError", internalName)
        : new ClassTarget.Found(type);
  }

  @Override
  public JMethod select(JClass receiver, JMethod resolved) {
    return lookup(receiver, resolved.name(), resolved.desc());
  }

  @Override
  public Collection<JMethod> dispatchedSelectors() {
    return List.of();
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
  public boolean isInstantiated(JClass c) {
    return true;
  }

  @Override
  public boolean needsInitCheck(JMethod caller, JClass c) {
    for (JClass s = caller.owner(); s != null; s = s.superclass()) {
      if (s == c) {
        return false;
      }
    }
    return c.hasClinit();
  }

  @Override
  public JClass mainClass() {
    return null;
  }

  @Override
  public Map<String, byte[]> resources() {
    return Map.of();
  }

  @Override
  public Map<String, List<String>> services() {
    return Map.of();
  }

  /** A class of the fixture. */
  static final class Type implements JClass {
    private final FixtureWorld world;
    private final String name;
    private final Kind kind;
    private final int access;
    private final JClass superclass;
    private final List<JClass> interfaces;
    private final JClass component;
    private final ClassNode node;
    private final List<JField> fields = new ArrayList<>();
    private final List<JMethod> methods = new ArrayList<>();

    Type(
        FixtureWorld world,
        String name,
        Kind kind,
        int access,
        JClass superclass,
        List<JClass> interfaces,
        JClass component,
        ClassNode node) {
      this.world = world;
      this.name = name;
      this.kind = kind;
      this.access = access;
      this.superclass = superclass;
      this.interfaces = interfaces;
      this.component = component;
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
      return access;
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
      return world.find(name.startsWith("[") ? "[" + name : "[L" + name + ";");
    }

    @Override
    public String sourceFile() {
      return node == null ? null : node.sourceFile;
    }

    @Override
    public String signature() {
      return null;
    }

    @Override
    public String moduleName() {
      return "java.base";
    }

    @Override
    public Loader loader() {
      return Loader.BOOT;
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
      return false;
    }

    @Override
    public boolean isSynthesized() {
      return false;
    }

    @Override
    public JMethod method(String methodName, String desc) {
      for (JMethod m : methods) {
        if (m.name().equals(methodName) && m.desc().equals(desc)) {
          return m;
        }
      }
      return null;
    }

    @Override
    public JField field(String fieldName, String desc) {
      for (JField f : fields) {
        if (f.name().equals(fieldName) && f.desc().equals(desc)) {
          return f;
        }
      }
      return null;
    }

    @Override
    public boolean isSubtypeOf(JClass other) {
      if (this == other || other.name().equals("java/lang/Object")) {
        return true;
      }
      if (isArray()) {
        return other.kind() == Kind.OBJECT_ARRAY
            && component != null
            && component.isSubtypeOf(other.component());
      }
      return superclass != null && superclass.isSubtypeOf(other)
          || interfaces.stream().anyMatch(i -> i.isSubtypeOf(other));
    }

    @Override
    public Reason reason() {
      return null;
    }
  }

  private record Field(JClass owner, FieldNode node) implements JField {
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
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public Object constantValue() {
      return node.value;
    }

    @Override
    public boolean isReflective() {
      return false;
    }

    @Override
    public Reason reason() {
      return null;
    }
  }

  private record Method(JClass owner, MethodNode code) implements JMethod {
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
      return false;
    }

    @Override
    public Reason reason() {
      return null;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
