package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.synth.KnownValues;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Keeps what reflective calls with constant arguments ask for: classes by name, members of class
 * constants, services, bundles. Calls of the application whose class is not constant are told to
 * {@link EscapedClasses}.
 */
public final class ReflectiveCalls implements ReflectionFacts {
  /** Arrays of arrays made by {@code Array.newInstance} have up to so many dimensions. */
  private static final int MOST_DIMENSIONS = 4;

  private static final String RANDOM = "java.util.random.RandomGenerator";

  /** Services whose providers in the library's modules are taken when the library loads them. */
  private static final Set<String> OPEN_SERVICES = Set.of(RANDOM);

  private static final String MANAGEMENT = "sun.management.spi.PlatformMBeanProvider";

  /** What com.sun.management adds to the platform's beans; not those of the flight recorder. */
  private static final List<String> MANAGEMENT_PROVIDERS =
      List.of("com.sun.management.internal.PlatformMBeanProviderImpl");

  /** Services with so many providers in the library that other facts decide which are taken. */
  private static final Set<String> OTHER_RULES =
      Set.of(
          "java.security.Provider",
          "java.nio.charset.spi.CharsetProvider",
          "java.nio.file.spi.FileSystemProvider");

  static final Set<String> MEMBERS =
      Set.of(
          "getMethod",
          "getDeclaredMethod",
          "getMethods",
          "getDeclaredMethods",
          "getConstructor",
          "getDeclaredConstructor",
          "getConstructors",
          "getDeclaredConstructors",
          "getField",
          "getDeclaredField",
          "getFields",
          "getDeclaredFields",
          "getRecordComponents",
          "getEnumConstants");

  private final EscapedClasses escaped;

  public ReflectiveCalls(EscapedClasses escaped) {
    this.escaped = escaped;
  }

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    Frame<BasicValue>[] frames = null;
    AbstractInsnNode[] all = null;
    int k = 0;
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext(), k++) {
      if (!(i instanceof MethodInsnNode call) || !isInteresting(call)) {
        continue;
      }
      if (all == null) {
        all = code.instructions.toArray();
        frames = KnownValues.of(method.owner().name(), code);
      }
      if (frames == null || frames[k] == null) {
        continue;
      }
      int count =
          Type.getArgumentTypes(call.desc).length
              + (call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1);
      List<BasicValue> args = new ArrayList<>();
      for (int a = 0; a < count; a++) {
        args.add(frames[k].getStack(frames[k].getStackSize() - count + a));
      }
      call(method, call, args, keep);
    }
  }

  private static boolean isInteresting(MethodInsnNode call) {
    return switch (call.owner) {
      case "java/lang/Class" ->
          call.name.equals("forName")
              || call.name.equals("newInstance")
              || call.name.equals("isSealed")
              || call.name.equals("getPermittedSubclasses")
              || call.name.startsWith("get") && MEMBERS.contains(call.name);
      case "java/lang/ClassLoader",
              "java/util/ServiceLoader",
              "java/util/ResourceBundle",
              "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
              "java/util/concurrent/atomic/AtomicLongFieldUpdater",
              "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
              "java/lang/invoke/KilnVarHandles",
              "java/lang/invoke/MethodHandles$Lookup",
              "java/lang/reflect/Array",
              "java/lang/reflect/Constructor",
              "jdk/internal/access/SharedSecrets",
              "sun/misc/Unsafe" ->
          true;
      case "jdk/internal/misc/Unsafe" ->
          call.name.equals("objectFieldOffset") || call.name.equals("ensureClassInitialized");
      default -> false;
    };
  }

  private void call(JMethod method, MethodInsnNode call, List<BasicValue> args, Keep keep) {
    Members members = new Members(keep, method, "constant of " + shortName(call));
    switch (call.owner) {
      case "java/lang/Class" -> ofClass(method, call, args, members);
      case "java/lang/ClassLoader" -> {
        if (call.name.equals("loadClass")) {
          byName(KnownValues.stringOf(args.get(1)), false, members);
        }
      }
      case "java/util/ServiceLoader" -> {
        for (BasicValue a : args) {
          Type service = KnownValues.classOf(a);
          if (service != null && call.name.startsWith("load")) {
            boolean application = method.owner().loader() == JClass.Loader.APP;
            service(service.getClassName(), application, members);
          }
        }
      }
      case "java/util/ResourceBundle" -> {
        if (call.name.equals("getBundle")
            && !args.isEmpty()
            && KnownValues.stringOf(args.get(0)) != null) {
          bundle(method, KnownValues.stringOf(args.get(0)), members);
        }
      }
      case "java/lang/reflect/Array" -> {
        Type element = args.isEmpty() ? null : KnownValues.classOf(args.get(0));
        if (call.name.equals("newInstance") && element != null && element != Type.VOID_TYPE) {
          // The number of dimensions of an array of arrays is in an array of its own.
          int dimensions = call.desc.startsWith("(Ljava/lang/Class;[I)") ? MOST_DIMENSIONS : 1;
          for (int d = 1; d <= dimensions; d++) {
            JClass array = keep.lookup("[".repeat(d) + element.getDescriptor());
            if (array != null) {
              keep.keepInstantiated(array, method, members.why());
            }
          }
        }
      }
      case "java/lang/reflect/Constructor" -> {
        if (call.name.equals("newInstance")) {
          escaped.enumerates(EscapedClasses.Kind.CONSTRUCTORS, method, keep);
        }
      }
      default -> {
        if (call.name.equals("ensureClassInitialized") || call.name.equals("ensureInitialized")) {
          JClass c = constant(args.get(args.size() - 1), keep);
          if (c != null) {
            members.initialize(c);
          }
          return;
        }
        // A class constant and later a string constant: the name of its field.
        JClass c = null;
        for (BasicValue a : args) {
          if (c == null) {
            c = constant(a, keep);
          } else if (KnownValues.stringOf(a) != null) {
            members.field(c, KnownValues.stringOf(a));
            return;
          }
        }
      }
    }
  }

  private static String shortName(MethodInsnNode call) {
    return call.owner.substring(call.owner.lastIndexOf('/') + 1) + "." + call.name;
  }

  private static JClass constant(BasicValue v, Keep keep) {
    Type t = KnownValues.classOf(v);
    return t == null || t.getSort() < Type.ARRAY ? null : keep.lookup(t.getInternalName());
  }

  /**
   * The class that is asked: a constant, or that of a new object of the library. What an
   * application's object is asked for concerns {@link EscapedClasses}.
   */
  private static JClass receiver(BasicValue v, Keep keep) {
    if (v instanceof KnownValues.ClassOf c && c.exact) {
      JClass of = keep.lookup(c.of.getInternalName());
      return of == null || of.loader() == JClass.Loader.APP ? null : of;
    }
    return constant(v, keep);
  }

  private void ofClass(
      JMethod method, MethodInsnNode call, List<BasicValue> args, Members members) {
    if (call.name.equals("forName")) {
      boolean module = call.desc.startsWith("(Ljava/lang/Module;");
      String name = KnownValues.stringOf(args.get(module ? 1 : 0));
      boolean initialize = args.size() != 2;
      if (name == null) {
        escaped.enumerates(EscapedClasses.Kind.CONSTRUCTORS, method, members.keep());
      }
      byName(name, initialize, members);
      return;
    }
    if (call.getOpcode() == Opcodes.INVOKESTATIC) {
      return;
    }
    Keep keep = members.keep();
    JClass c = receiver(args.get(0), keep);
    String name = args.size() > 1 ? KnownValues.stringOf(args.get(1)) : null;
    switch (call.name) {
      case "getMethod", "getDeclaredMethod" -> {
        if (c != null && name != null) {
          members.method(c, name, parameters(args.get(2)));
        } else if (c != null) {
          members.allMethods(c);
        } else {
          escaped.enumerates(EscapedClasses.Kind.METHODS, method, keep);
        }
      }
      case "getMethods", "getDeclaredMethods" -> {
        if (c != null) {
          members.allMethods(c);
        } else {
          escaped.enumerates(EscapedClasses.Kind.METHODS, method, keep);
        }
      }
      case "getConstructor", "getDeclaredConstructor" -> {
        if (c != null) {
          members.constructors(c, parameters(args.get(1)));
        } else {
          escaped.enumerates(EscapedClasses.Kind.CONSTRUCTORS, method, keep);
        }
      }
      case "getConstructors", "getDeclaredConstructors" -> {
        if (c != null) {
          members.constructors(c, null);
        } else {
          escaped.enumerates(EscapedClasses.Kind.CONSTRUCTORS, method, keep);
        }
      }
      case "newInstance" -> {
        if (c != null) {
          members.constructors(c, List.of());
        } else {
          escaped.enumerates(EscapedClasses.Kind.CONSTRUCTORS, method, keep);
        }
      }
      case "getField", "getDeclaredField" -> {
        if (c != null && name != null) {
          members.field(c, name);
        } else if (c != null) {
          members.allFields(c);
        } else {
          escaped.enumerates(EscapedClasses.Kind.FIELDS, method, keep);
        }
      }
      case "getFields", "getDeclaredFields" -> {
        if (c != null) {
          members.allFields(c);
        } else {
          escaped.enumerates(EscapedClasses.Kind.FIELDS, method, keep);
        }
      }
      case "getRecordComponents" -> {
        if (c != null) {
          members.methods(c);
          members.fields(c);
        } else {
          escaped.enumerates(EscapedClasses.Kind.METHODS, method, keep);
          escaped.enumerates(EscapedClasses.Kind.FIELDS, method, keep);
        }
      }
      case "getEnumConstants" -> {
        if (c != null) {
          members.method(c, "values", List.of());
        }
      }
      case "isSealed", "getPermittedSubclasses" -> {
        if (c != null) {
          permitted(c, members);
        }
      }
      default -> {}
    }
  }

  /** A sealed class is one whose permitted subclasses the image knows. */
  private static void permitted(JClass c, Members members) {
    List<String> names = c.node().permittedSubclasses;
    if (names == null) {
      return;
    }
    members.keep().keepClass(c, members.cause(), members.why());
    for (String name : names) {
      JClass p = members.keep().lookup(name);
      if (p != null) {
        members.keep().keepClass(p, members.cause(), members.why());
      }
    }
  }

  /** The parameter types in an array of class constants; null if one is unknown. */
  private static List<Type> parameters(BasicValue array) {
    if (!(array instanceof KnownValues.NewArray a)) {
      return null;
    }
    List<Type> types = new ArrayList<>();
    for (BasicValue v : a.elements) {
      Type t = v == null ? null : KnownValues.classOf(v);
      if (t == null) {
        return null;
      }
      types.add(t);
    }
    return types;
  }

  private static void byName(String name, boolean initialize, Members members) {
    if (name == null || name.isEmpty()) {
      return;
    }
    JClass c = members.keep().lookup(name.replace('.', '/'));
    if (c == null) {
      return;
    }
    members.keep().keepClass(c, members.cause(), members.why());
    if (initialize) {
      members.initialize(c);
    }
  }

  /**
   * Providers of the class library's modules, then those from the files of the application. What
   * the library loads for itself is in the modules' own rules but for some services.
   */
  private static void service(String name, boolean application, Members members) {
    List<String> providers = new ArrayList<>();
    if (application && !OTHER_RULES.contains(name) || OPEN_SERVICES.contains(name)) {
      providers.addAll(members.keep().libraryProviders(name));
    }
    if (name.equals(MANAGEMENT)) {
      providers.addAll(MANAGEMENT_PROVIDERS);
    }
    for (byte[] file : members.keep().applicationFiles("META-INF/services/" + name)) {
      for (String line : new String(file, StandardCharsets.UTF_8).split("\\R")) {
        int hash = line.indexOf('#');
        String provider = (hash >= 0 ? line.substring(0, hash) : line).trim();
        if (!provider.isEmpty() && !providers.contains(provider)) {
          providers.add(provider);
        }
      }
    }
    if (!providers.isEmpty()) {
      members.keep().keepService(name, providers);
      for (String p : providers) {
        members.provider(p.replace('.', '/'));
        JClass c = members.keep().lookup(p.replace('.', '/'));
        if (c != null && name.equals(RANDOM)) {
          members.constructors(c, null); // Factories find those with seeds.
        }
      }
    }
  }

  /** An application's bundle may be asked for in any locale, the library's are those embedded. */
  private static void bundle(JMethod method, String base, Members members) {
    String name = base.replace('.', '/');
    Set<String> suffixes = new TreeSet<>(Set.of("", "_en", "_en_US"));
    if (method.owner().loader() == JClass.Loader.APP) {
      for (Locale locale : Locale.getAvailableLocales()) {
        suffixes.add("_" + locale);
      }
    }
    suffixes.forEach(suffix -> members.provider(name + suffix));
  }
}
