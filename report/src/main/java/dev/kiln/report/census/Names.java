package dev.kiln.report.census;

import dev.kiln.backend.ImageParts;
import dev.kiln.backend.ir.LinkNames;
import dev.kiln.frontend.world.JClass;
import dev.kiln.report.model.Report.Method;
import dev.kiln.report.model.Report.SourceClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers classes and methods as a report needs them. */
final class Names {
  private final ImageParts parts;
  private final List<SourceClass> classes = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();
  private final Map<String, Integer> classNumbers = new HashMap<>();
  private final Map<String, Integer> methodNumbers = new HashMap<>();

  Names(ImageParts parts) {
    this.parts = parts;
  }

  List<SourceClass> classes() {
    return classes;
  }

  List<Method> methods() {
    return methods;
  }

  /** Number of a method, by its symbol. */
  int method(String symbol) {
    return methodNumbers.computeIfAbsent(
        LinkNames.method(symbol),
        s -> {
          int dot = s.substring(0, s.indexOf('(')).lastIndexOf('.');
          methods.add(new Method(owner(s.substring(0, dot)), s.substring(dot + 1)));
          return methods.size() - 1;
        });
  }

  private int owner(String name) {
    return classNumbers.computeIfAbsent(
        name,
        n -> {
          JClass owner = parts.world().find(n);
          classes.add(
              owner == null
                  ? new SourceClass(n, null, null)
                  : new SourceClass(
                      n, owner.isLibrary() ? owner.moduleName() : null, owner.sourceFile()));
          return classes.size() - 1;
        });
  }

  /**
   * Frames, innermost first.
   *
   * @param local symbols by the numbers that states use
   * @param states outermost first, pairs of method and bytecode index
   * @return triples of method, bytecode index and line
   */
  int[] frames(List<String> local, int[] states) {
    var frames = new int[states.length / 2 * 3];
    for (int i = 0, at = frames.length - 3; i < states.length; i += 2, at -= 3) {
      var symbol = local.get(states[i]);
      frames[at] = method(symbol);
      frames[at + 1] = states[i + 1];
      frames[at + 2] = parts.frames().line(symbol, states[i + 1]);
    }
    return frames;
  }

  /** Id of a method in the image's tables. */
  int imageId(int method) {
    return parts.frames().methodId(symbol(method));
  }

  /** Symbol of a method. */
  String symbol(int method) {
    var row = methods.get(method);
    return classes.get(row.owner()).name() + "." + row.name();
  }
}
