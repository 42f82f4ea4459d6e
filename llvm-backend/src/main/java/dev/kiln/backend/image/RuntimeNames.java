package dev.kiln.backend.image;

import dev.kiln.backend.layout.DispatchTables;
import dev.kiln.backend.layout.Layout;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Defines the constants by which the C runtime knows Java things: {@code kiln_cls__C} (class
 * record), {@code kiln_statics__C}, {@code kiln_off__C__field}, {@code kiln_jm__C__method} (code;
 * {@code kiln_jmif__} does not ask for it) and {@code kiln_vs__C__method} (dispatch slot). Names
 * are mangled: what C identifiers cannot hold becomes {@code _}; an overloaded method is followed
 * by {@code __} and its descriptor.
 *
 * <p>What the image does not have is null or 0. A member that its class lacks is reported.
 */
final class RuntimeNames {
  private final ClosedWorld world;
  private final Layout layout;
  private final DispatchTables tables;
  private final Map<String, JClass> byMangled = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  RuntimeNames(ClosedWorld world, Layout layout, DispatchTables tables) {
    this.world = world;
    this.layout = layout;
    this.tables = tables;
    for (JClass c : world.classes()) {
      byMangled.putIfAbsent(mangle(c.name()), c);
    }
  }

  /** The C form of a class name, method name or descriptor. */
  static String mangle(String name) {
    var out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append("/.()[;<>".indexOf(c) >= 0 ? '_' : c);
    }
    return out.toString();
  }

  /** Defines all of these symbols; returns what could not be found, one sentence each. */
  List<String> define(Collection<String> symbols, Assembly asm) {
    asm.section(".data.rel.ro.kiln_names", "\"aw\",@progbits").align(8);
    for (String symbol : new TreeSet<>(symbols)) {
      int cut = symbol.indexOf("__");
      String rest = cut < 0 ? "" : symbol.substring(cut + 2);
      switch (cut < 0 ? symbol : symbol.substring(0, cut)) {
        case "kiln_cls" -> asm.global(symbol).pointer(classSymbol(rest));
        case "kiln_jm", "kiln_jmif" -> asm.global(symbol).pointer(codeSymbol(symbol, rest));
        case "kiln_off" -> asm.global(symbol).u64(fieldOffset(symbol, rest));
        case "kiln_vs" -> asm.global(symbol).u64(slot(symbol, rest));
        case "kiln_statics" -> statics(symbol, rest, asm);
        default -> throw new IllegalArgumentException("not a name of Java in C: " + symbol);
      }
    }
    return problems;
  }

  private String classSymbol(String mangled) {
    JClass c = byMangled.get(mangled);
    return c == null ? null : Symbols.classRecord(c);
  }

  private void statics(String symbol, String mangled, Assembly asm) {
    JClass c = byMangled.get(mangled);
    if (c != null && StaticFields.has(c)) {
      asm.alias(symbol, Assembly.quoted(Symbols.statics(c)));
    } else {
      asm.global(symbol).u64(0);
    }
  }

  private int fieldOffset(String symbol, String rest) {
    JField f = member(symbol, rest, RuntimeNames::field);
    return f == null ? 0 : layout.fieldOffset(f);
  }

  private String codeSymbol(String symbol, String rest) {
    JMethod m = member(symbol, rest, RuntimeNames::method);
    return m == null || !m.isCompiled() ? null : m.symbol();
  }

  private int slot(String symbol, String rest) {
    JMethod m = member(symbol, rest, RuntimeNames::method);
    if (m == null) {
      return 0;
    }
    if (!tables.hasSlot(m)) {
      problems.add(symbol + ": nothing dispatches on " + m.symbol());
      return 0;
    }
    return tables.slotOffset(m);
  }

  private record Lookup(JClass in, String member) {}

  /** Tries each way to cut {@code C__member}; null if the class is absent. */
  private <T> T member(String symbol, String rest, Function<Lookup, T> find) {
    boolean classFound = false;
    for (int cut = rest.indexOf("__"); cut >= 0; cut = rest.indexOf("__", cut + 1)) {
      JClass c = byMangled.get(rest.substring(0, cut));
      if (c != null) {
        classFound = true;
        T found = find.apply(new Lookup(c, rest.substring(cut + 2)));
        if (found != null) {
          return found;
        }
      }
    }
    if (classFound) {
      problems.add(symbol + ": the class has no such member");
    }
    return null;
  }

  private static JField field(Lookup l) {
    for (JClass c = l.in(); c != null; c = c.superclass()) {
      for (JField f : c.fields()) {
        if (mangle(f.name()).equals(l.member())) {
          return f;
        }
      }
    }
    return null;
  }

  private static JMethod method(Lookup l) {
    for (JClass c = l.in(); c != null; c = c.superclass()) {
      JMethod byName = null;
      int named = 0;
      for (JMethod m : c.declaredMethods()) {
        String name = mangle(m.name());
        if (l.member().equals(name + "__" + mangle(m.desc()))) {
          return m;
        }
        if (l.member().equals(name)) {
          byName = m;
          named++;
        }
      }
      if (named == 1) {
        return byName;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return "RuntimeNames[" + world.classes().size() + " classes]";
  }
}
