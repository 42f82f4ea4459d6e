package dev.kiln.runtime.build;

import dev.kiln.runtime.RuntimeNative;
import dev.kiln.runtime.RuntimeObject;
import dev.kiln.toolchain.elf.ElfObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads from a compiled object what the index says of it. */
final class ObjectFacts {
  private static final List<String> JAVA_SIDE =
      List.of("kiln_cls__", "kiln_jm__", "kiln_vs__", "kiln_off__", "kiln_statics__");

  private ObjectFacts() {}

  /**
   * @throws IllegalArgumentException if a row of {@code .kiln_natives} is malformed or names a
   *     function that the object does not define
   */
  static RuntimeObject read(String name, byte[] bytes) {
    var elf = new ElfObject(bytes);
    var defines = new TreeSet<String>();
    var needs = new TreeSet<String>();
    var calls = new TreeSet<String>();
    for (var symbol : elf.symbols()) {
      if (symbol.isExported()) {
        defines.add(symbol.name());
      } else if (symbol.isUndefined()) {
        boolean java = JAVA_SIDE.stream().anyMatch(symbol.name()::startsWith);
        (java ? needs : calls).add(symbol.name());
      }
    }
    var natives = new ArrayList<RuntimeNative>();
    var section = elf.section(".kiln_natives");
    if (section.isPresent()) {
      var contents = elf.contents(section.get());
      var text = StandardCharsets.UTF_8.decode(contents).toString();
      for (var row : text.split("\0")) {
        if (!row.isEmpty()) {
          natives.add(parse(name, row));
        }
      }
    }
    for (var row : natives) {
      if (!defines.contains(row.function())) {
        throw new IllegalArgumentException(
            "%s: native %s names %s, which is not a global function of this object"
                .formatted(name, row.signature(), row.function()));
      }
    }
    return new RuntimeObject(name, natives, defines, needs, calls);
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
