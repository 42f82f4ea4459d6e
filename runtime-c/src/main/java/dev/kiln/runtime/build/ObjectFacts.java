package dev.kiln.runtime.build;

import dev.kiln.runtime.RuntimeNative;
import dev.kiln.runtime.RuntimeObject;
import dev.kiln.toolchain.elf.ElfObject;
import dev.kiln.toolchain.elf.ElfSection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads from a compiled object what the index says of it. */
final class ObjectFacts {
  private static final List<String> JAVA_SIDE =
      List.of(
          "kiln_cls__", "kiln_jm__", "kiln_jmif__", "kiln_vs__", "kiln_off__", "kiln_statics__");

  private static final long ALLOCATED = 2;

  private ObjectFacts() {}

  /**
   * The sections of an object that take memory in an executable.
   *
   * @throws IllegalArgumentException if a row of {@code .kiln_natives} is malformed or names a
   *     function that the object does not define
   */
  static List<RuntimeObject> read(String name, byte[] bytes) {
    var elf = new ElfObject(bytes);
    var natives = natives(name, elf);
    var units = new ArrayList<RuntimeObject>();
    for (var section : elf.sections()) {
      if ((section.flags() & ALLOCATED) != 0) {
        units.add(unit(name, elf, section, natives));
      }
    }
    if (!natives.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: native %s is not a global function of this object"
              .formatted(name, natives.values().iterator().next()));
    }
    return units;
  }

  /** One section; takes the natives that it implements out of the map. */
  private static RuntimeObject unit(
      String name, ElfObject elf, ElfSection section, Map<String, List<RuntimeNative>> natives) {
    var defines = new TreeSet<String>();
    var rows = new ArrayList<RuntimeNative>();
    for (var symbol : elf.symbols()) {
      if (symbol.isExported() && symbol.section() == section.index()) {
        defines.add(symbol.name());
        rows.addAll(natives.getOrDefault(symbol.name(), List.of()));
        natives.remove(symbol.name());
      }
    }
    defines.add(unitName(name, section));
    var needs = new TreeSet<String>();
    var calls = new TreeSet<String>();
    for (var relocation : elf.relocations(section)) {
      var symbol = relocation.symbol();
      if (symbol.isUndefined()) {
        boolean java = JAVA_SIDE.stream().anyMatch(symbol.name()::startsWith);
        (java ? needs : calls).add(symbol.name());
      } else if (!symbol.isAbsolute() && symbol.section() != section.index()) {
        calls.add(unitName(name, elf.sections().get(symbol.section())));
      }
    }
    return new RuntimeObject(unitName(name, section), rows, defines, needs, calls);
  }

  private static String unitName(String object, ElfSection section) {
    return object + ":" + section.index() + section.name();
  }

  /** The rows of {@code .kiln_natives} by C function. */
  private static Map<String, List<RuntimeNative>> natives(String name, ElfObject elf) {
    var natives = new TreeMap<String, List<RuntimeNative>>();
    var section = elf.section(".kiln_natives");
    if (section.isPresent()) {
      var text = StandardCharsets.UTF_8.decode(elf.contents(section.get())).toString();
      for (var row : text.split("\0")) {
        if (!row.isEmpty()) {
          var parsed = parse(name, row);
          natives.computeIfAbsent(parsed.function(), f -> new ArrayList<>()).add(parsed);
        }
      }
    }
    return natives;
  }

  private static RuntimeNative parse(String object, String row) {
    int equals = row.indexOf('=');
    if (equals < 0 || row.indexOf('(') < 0 || row.indexOf('.') < 0) {
      throw new IllegalArgumentException(
          object + ": KILN_NATIVE wants \"owner.name(args)result\": " + row);
    }
    var function = row.substring(equals + 1);
    boolean leaf = function.endsWith(",leaf");
    return new RuntimeNative(
        row.substring(0, equals),
        leaf ? function.substring(0, function.length() - ",leaf".length()) : function,
        leaf);
  }
}
