package dev.kiln.backend.world;

import dev.kiln.frontend.world.CallTarget;
import dev.kiln.frontend.world.ClassTarget;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.FieldTarget;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JClass.Kind;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import dev.kiln.frontend.world.ReflectiveKeep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
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
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A world of given classes with their supertypes, arrays and the primitive types, without any
 * analysis: every method is compiled and a selector, every concrete class instantiated, every
 * member reflective.
 */
public final class FixtureWorld implements ClosedWorld {
  private static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

  private final Map<String, FixtureClass> classes = new LinkedHashMap<>();

  /** Whether arrays come into the world when asked for. */
  private boolean growing;

  public FixtureWorld(Class<?>... roots) {
    PRIMITIVES.forEach(p -> classes.put(p, new FixtureClass(this, p, Kind.PRIMITIVE, null)));
    load("java/lang/Object");
    with(roots);
  }

  /**
   * All classes of java.base that the filter takes by internal name, with their supertypes; arrays
   * of them when asked for.
   */
  public static FixtureWorld ofJavaBase(Predicate<String> filter) {
    FixtureWorld world = new FixtureWorld();
    world.growing = true;
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = base.relativize(file).toString();
        if (name.endsWith(".class") && !name.equals("module-info.class")) {
          String internal = name.substring(0, name.length() - ".class".length());
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
  public FixtureWorld with(Class<?>... more) {
    for (Class<?> c : more) {
      load(nameOf(c));
    }
    return this;
  }

  /** Adds every class file below a directory. */
  public FixtureWorld with(Path directory) {
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

  /** Makes the members of a class invisible to reflection. */
  public FixtureWorld hide(Class<?> c) {
    classes.get(nameOf(c)).hide();
    return this;
  }

  private static String nameOf(Class<?> c) {
    return c.isArray() ? c.getName().replace('.', '/') : Type.getInternalName(c);
  }

  private FixtureClass load(String name) {
    FixtureClass known = classes.get(name);
    if (known != null) {
      return known;
    }
    if (name.startsWith("[")) {
      return loadArray(name);
    }
    try (var in = ClassLoader.getSystemResourceAsStream(name + ".class")) {
      return in == null ? null : define(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FixtureClass define(byte[] bytes) {
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
    if (classes.containsKey(node.name)) {
      return classes.get(node.name);
    }
    boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
    var c = new FixtureClass(this, node.name, isInterface ? Kind.INTERFACE : Kind.CLASS, node);
    List<JClass> interfaces = new ArrayList<>();
    JClass superclass = node.superName == null ? null : load(node.superName);
    node.interfaces.forEach(i -> interfaces.add(load(i)));
    c.setSupertypes(superclass, interfaces);
    node.methods.forEach(FixtureWorld::withoutDynamics);
    classes.put(node.name, c);
    return c;
  }

  /** The frontend rewrites dynamic calls and constants; here something else takes their place. */
  private static void withoutDynamics(MethodNode m) {
    for (AbstractInsnNode insn : m.instructions.toArray()) {
      if (insn instanceof InvokeDynamicInsnNode indy) {
        m.instructions.set(
            insn, new MethodInsnNode(Opcodes.INVOKESTATIC, "kiln/NoSuch", "indy", indy.desc));
      } else if (insn instanceof LdcInsnNode ldc
          && (ldc.cst instanceof Handle || ldc.cst instanceof ConstantDynamic)) {
        m.instructions.set(insn, new InsnNode(Opcodes.ACONST_NULL));
      }
    }
  }

  private synchronized FixtureClass loadArray(String name) {
    FixtureClass known = classes.get(name);
    if (known != null) {
      return known;
    }
    Type element = Type.getType(name.substring(1));
    boolean primitive = element.getSort() < Type.ARRAY;
    String of = primitive ? element.getClassName() : element.getInternalName();
    var component = growing && !of.startsWith("[") ? classes.get(of) : load(of);
    if (component == null) {
      return null;
    }
    Kind kind = primitive ? Kind.PRIMITIVE_ARRAY : Kind.OBJECT_ARRAY;
    var c = new FixtureClass(this, name, kind, null);
    c.setSupertypes(
        load("java/lang/Object"),
        List.of(load("java/lang/Cloneable"), load("java/io/Serializable")));
    c.setComponent(component);
    classes.put(name, c);
    return c;
  }

  @Override
  public List<JClass> classes() {
    return List.copyOf(classes.values());
  }

  @Override
  public JClass find(String internalName) {
    JClass known = classes.get(internalName);
    return known == null && growing && internalName.startsWith("[")
        ? loadArray(internalName)
        : known;
  }

  public JClass find(Class<?> c) {
    return find(nameOf(c));
  }

  @Override
  public JMethod find(String owner, String name, String desc) {
    JClass c = find(owner);
    return c == null ? null : c.method(name, desc);
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
    JClass owner = find(call.owner);
    JMethod target = owner == null ? null : FixtureLookup.method(owner, call.name, call.desc);
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

  @Override
  public FieldTarget resolveField(JMethod caller, FieldInsnNode access) {
    JField field = FixtureLookup.field(find(access.owner), access.name, access.desc);
    return field == null
        ? new FieldTarget.LinkageError("java/lang/NoSuchFieldError", access.name)
        : new FieldTarget.Found(field);
  }

  @Override
  public ClassTarget resolveClass(JMethod caller, String internalName) {
    JClass c = find(internalName);
    return c == null
        ? new ClassTarget.LinkageError("java/lang/NoClassDefFoundError", internalName)
        : new ClassTarget.Found(c);
  }

  @Override
  public JMethod select(JClass receiver, JMethod resolved) {
    return FixtureLookup.select(receiver, resolved);
  }

  @Override
  public Collection<JMethod> dispatchedSelectors() {
    List<JMethod> all = new ArrayList<>();
    for (JClass c : classes()) {
      for (JMethod m : c.methods()) {
        if (!m.isStatic() && !m.isPrivate() && !m.isConstructor()) {
          all.add(m);
        }
      }
    }
    return all;
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
    return c.isArray() || c.kind() == Kind.CLASS && !c.isAbstract();
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
}
