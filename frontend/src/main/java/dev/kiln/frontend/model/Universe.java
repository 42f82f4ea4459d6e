package dev.kiln.frontend.model;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.hooks.AddedClasses;
import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.source.ApplicationPath;
import dev.kiln.frontend.source.ClassFile;
import dev.kiln.frontend.source.ClassLibrary;
import dev.kiln.frontend.world.JClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * All classes that have been looked at, loaded at first use.
 *
 * <p>The application loader's delegation is that of the JDK: a package that belongs to a module of
 * the library is looked up there only, any other on the class path. Classes that Kiln adds come
 * before both.
 */
public final class Universe {
  private final ClassLibrary library;
  private final ApplicationPath application;
  private final Hooks hooks;
  private final Map<String, TypeInfo> types = new LinkedHashMap<>(4096);
  private final Map<String, LinkFailure> failures = new HashMap<>();
  private final Set<String> loading = new LinkedHashSet<>();
  private final Map<Character, TypeInfo> primitives = new HashMap<>();
  private final Map<TypeInfo, Integer> indices = new HashMap<>();
  private final TypeInfo object;
  private final List<TypeInfo> arrayInterfaces;

  public Universe(ClassLibrary library, ApplicationPath application, Hooks hooks) {
    this.library = library;
    this.application = application;
    this.hooks = hooks;
    String[] names = {"boolean", "byte", "char", "short", "int", "long", "float", "double", "void"};
    for (int i = 0; i < names.length; i++) {
      primitives.put("ZBCSIJFDV".charAt(i), new TypeInfo(names[i]));
    }
    object = require("java/lang/Object");
    arrayInterfaces = List.of(require("java/lang/Cloneable"), require("java/io/Serializable"));
  }

  public ClassLibrary library() {
    return library;
  }

  public ApplicationPath application() {
    return application;
  }

  public TypeInfo object() {
    return object;
  }

  public Collection<TypeInfo> primitives() {
    return primitives.values();
  }

  /** The primitive type of that descriptor character. */
  public TypeInfo primitive(char descriptor) {
    return primitives.get(descriptor);
  }

  /** All classes and array classes loaded so far, supertypes before subtypes. */
  public List<TypeInfo> loaded() {
    return new ArrayList<>(types.values());
  }

  /** A class without which nothing works. */
  public TypeInfo require(String internalName) {
    TypeInfo t = find(internalName);
    if (t == null) {
      throw new InputError(internalName, "is not in the class library");
    }
    return t;
  }

  /** The class that was loaded under that name, or null; loads nothing. */
  public TypeInfo peek(String internalName) {
    TypeInfo t = types.get(internalName);
    if (t == null) {
      for (TypeInfo p : primitives.values()) {
        if (p.name().equals(internalName)) {
          return p;
        }
      }
    }
    return t;
  }

  /**
   * The class or array class of that name, loaded if need be; null if it cannot be loaded, for
   * which {@link #failure} has the error.
   */
  public TypeInfo find(String internalName) {
    TypeInfo known = types.get(internalName);
    if (known != null) {
      return known;
    }
    if (failures.containsKey(internalName)) {
      return null;
    }
    return internalName.startsWith("[") ? findArray(internalName) : load(internalName);
  }

  /** Why {@link #find} returned null. */
  public LinkFailure failure(String internalName) {
    String element = internalName;
    while (element.startsWith("[")) {
      element = element.substring(1);
    }
    if (element != internalName && element.startsWith("L") && element.endsWith(";")) {
      element = element.substring(1, element.length() - 1);
    }
    return failures.getOrDefault(element, LinkFailure.missingClass(element));
  }

  /** The type of a field descriptor or null. */
  public TypeInfo ofDescriptor(String desc) {
    return switch (desc.charAt(0)) {
      case 'L' -> find(desc.substring(1, desc.length() - 1));
      case '[' -> find(desc);
      default -> primitives.get(desc.charAt(0));
    };
  }

  private TypeInfo findArray(String name) {
    TypeInfo component = name.length() < 2 ? null : ofDescriptor(name.substring(1));
    return component == null ? null : arrayOf(component);
  }

  /** The array class with that component. */
  public TypeInfo arrayOf(TypeInfo component) {
    if (component.arrayClass == null) {
      String name =
          component.isArray()
              ? "[" + component.name()
              : component.isPrimitive()
                  ? "[" + descriptorOf(component)
                  : "[L" + component.name() + ";";
      component.arrayClass = new TypeInfo(name, component, object, arrayInterfaces);
      types.put(name, component.arrayClass);
    }
    return component.arrayClass;
  }

  private char descriptorOf(TypeInfo primitive) {
    for (Map.Entry<Character, TypeInfo> e : primitives.entrySet()) {
      if (e.getValue() == primitive) {
        return e.getKey();
      }
    }
    throw new IllegalArgumentException(primitive.name());
  }

  private TypeInfo load(String name) {
    AddedClasses.Added added = hooks.added().find(name);
    ClassFile file;
    if (added != null) {
      file =
          new ClassFile(added.file(), "kiln:/" + name + ".class", "java.base", JClass.Loader.BOOT);
    } else {
      int slash = name.lastIndexOf('/');
      String packageName = slash < 0 ? "" : name.substring(0, slash);
      file = library.hasPackage(packageName) ? library.find(name) : application.find(name);
    }
    if (file == null) {
      failures.put(name, LinkFailure.missingClass(name));
      return null;
    }
    if (!loading.add(name)) {
      throw new InputError(file.origin(), "its supertypes form a cycle: " + loading);
    }
    try {
      return link(name, file, added == null ? file.module() != null : added.library());
    } finally {
      loading.remove(name);
    }
  }

  private TypeInfo link(String name, ClassFile file, boolean isLibrary) {
    ParsedClass parsed = ParsedClass.parse(file, name, hooks.transforms());
    if (!parsed.node().name.equals(name)) {
      failures.put(
          name,
          new LinkFailure(
              "java/lang/NoClassDefFoundError",
              name + " (wrong name: " + parsed.node().name + ")"));
      return null;
    }
    TypeInfo type =
        build(parsed.node(), file.module(), isLibrary, file.loader(), null, file.origin());
    if (type != null) {
      type.methods(new MethodBodies(parsed.reader(), file.origin()), parsed.complete());
    }
    return type;
  }

  private TypeInfo build(
      ClassNode node,
      String module,
      boolean isLibrary,
      JClass.Loader loader,
      TypeInfo host,
      String origin) {
    TypeInfo superclass = null;
    if (node.superName != null) {
      superclass = find(node.superName);
      if (superclass == null) {
        failures.put(node.name, failure(node.superName));
        return null;
      }
    } else if (!node.name.equals("java/lang/Object")) {
      throw new InputError(origin, "is corrupted (it has no superclass)");
    }
    List<TypeInfo> interfaces = new ArrayList<>(node.interfaces.size());
    for (String i : node.interfaces) {
      TypeInfo t = find(i);
      if (t == null) {
        failures.put(node.name, failure(i));
        return null;
      }
      interfaces.add(t);
    }
    TypeInfo type =
        new TypeInfo(node, superclass, interfaces, module, isLibrary, loader, host, origin);
    LinkFailure bad = SupertypeRules.check(type);
    if (bad != null) {
      failures.put(node.name, bad);
      return null;
    }
    types.put(node.name, type);
    return type;
  }

  /**
   * Adds a class made by Kiln.
   *
   * @param cause on whose account it is made
   */
  public TypeInfo define(ClassNode node, TypeInfo host, JClass cause) {
    if (types.containsKey(node.name)) {
      throw new IllegalArgumentException(node.name + " exists");
    }
    failures.remove(node.name);
    TypeInfo type =
        build(node, host.moduleName(), cause.isLibrary(), host.loader(), host, host.origin());
    if (type == null) {
      throw new IllegalArgumentException(node.name + ": " + failures.get(node.name));
    }
    type.methods(null, true);
    return type;
  }

  public MethodInfo addMethod(TypeInfo owner, MethodNode method) {
    return owner.add(method);
  }

  /** Counts up from 0 for each host. */
  public int nextIndex(TypeInfo host) {
    return indices.merge(host, 1, Integer::sum) - 1;
  }
}
