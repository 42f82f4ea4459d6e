package dev.kiln.frontend.reach;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.hooks.NativeCatalog;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.Reason;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Roots that come from C: the classes and members that the runtime's object files name.
 *
 * <p>C spells {@code java/lang/Thread.run} as {@code java_lang_Thread__run}; several Java names may
 * have one spelling, so each reading is tried until a class of that name exists.
 */
final class NativeNeeds {
  private final Reachability reachability;
  private final Universe universe;
  private final NativeCatalog catalog;
  private final Set<String> done = new HashSet<>();

  NativeNeeds(Reachability reachability, Universe universe, NativeCatalog catalog) {
    this.reachability = reachability;
    this.universe = universe;
    this.catalog = catalog;
  }

  void always() {
    for (String name : catalog.alwaysNeeds()) {
      need(name, null);
    }
  }

  void reached(MethodInfo nativeMethod) {
    for (String name : catalog.needs(nativeMethod.symbol())) {
      need(name, nativeMethod);
    }
  }

  private void need(String cName, JElement cause) {
    if (!cName.startsWith("kiln_") || !done.add(cName)) {
      return;
    }
    int split = cName.indexOf("__");
    if (split < 0) {
      return;
    }
    String kind = cName.substring(5, split);
    String rest = cName.substring(split + 2);
    Reason reason =
        cause == null
            ? new Reason(Reason.Kind.ROOT, "the runtime's " + cName, null)
            : new Reason(Reason.Kind.NATIVE, cName, cause);
    switch (kind) {
      case "cls" -> instantiated(typeOf(rest), reason);
      case "statics" -> {
        TypeInfo t = typeOf(rest);
        if (t != null) {
          reachability.initialize(t, reason);
        }
      }
      case "off", "jm", "vs" -> member(kind, rest, reason);
      default -> {}
    }
  }

  private void instantiated(TypeInfo t, Reason reason) {
    if (t == null) {
      return;
    }
    reachability.reach(t, reason);
    if (t.isArray()) {
      reachability.instantiate(t, reason);
    } else if (!t.isPrimitive()) {
      reachability.initialize(t, reason);
      if (!Modifier.isAbstract(t.access())) {
        reachability.instantiate(t, reason);
      }
    }
  }

  private void member(String kind, String rest, Reason reason) {
    int split = rest.indexOf("__");
    if (split < 0) {
      throw new InputError("runtime archive", "refers to a member without a name: " + rest);
    }
    TypeInfo t = typeOf(rest.substring(0, split));
    if (t == null) {
      return;
    }
    reachability.reach(t, reason);
    if (kind.equals("off")) {
      return;
    }
    String member = rest.substring(split + 2);
    for (MethodInfo m : t.declared()) {
      if (!matches(m, member)) {
        continue;
      }
      if (kind.equals("vs")) {
        reachability.dispatchFromOutside(m, reason);
      } else {
        if (m.isStatic() || m.isConstructor()) {
          reachability.initialize(t, reason);
        }
        reachability.compile(m, reason);
      }
    }
  }

  private static boolean matches(MethodInfo m, String member) {
    String name = m.isConstructor() ? "_init_" : m.name();
    return member.equals(name)
        || member.startsWith(name + "__") && member.equals(name + "__" + mangle(m.desc()));
  }

  private static String mangle(String desc) {
    StringBuilder sb = new StringBuilder(desc.length());
    for (int i = 0; i < desc.length(); i++) {
      sb.append("/();[".indexOf(desc.charAt(i)) >= 0 ? '_' : desc.charAt(i));
    }
    return sb.toString();
  }

  private TypeInfo typeOf(String mangled) {
    List<String> readings = new ArrayList<>();
    if (mangled.startsWith("_")) { // arrays: __Ljava_lang_String_ is [[Ljava/lang/String;
      String element = mangled.replaceFirst("^_+", "");
      String brackets = "[".repeat(mangled.length() - element.length());
      readings.add(
          element.endsWith("_")
              ? brackets + element.substring(0, element.length() - 1).replace('_', '/') + ";"
              : brackets + element);
    }
    readings.add(mangled.replace('_', '/'));
    readings.add(mangled);
    int last = mangled.length();
    // Underscores of the simple name stay, those before are slashes: a_b_C_D as a/b/C_D.
    while ((last = mangled.lastIndexOf('_', last - 1)) > 0) {
      readings.add(
          mangled.substring(0, last).replace('_', '/') + "/" + mangled.substring(last + 1));
    }
    for (String name : readings) {
      TypeInfo t = universe.peek(name);
      if (t == null) {
        t = universe.find(name);
      }
      if (t != null) {
        return t;
      }
    }
    return null;
  }
}
