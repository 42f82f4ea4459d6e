package dev.kiln.backend.image;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * The global ids of methods: indexes into {@code kiln_method_table}. Compiled methods come first,
 * in the world's order; methods that only reflection sees follow.
 */
public final class ImageMethods {
  /** Low half of a row's flags: the access flags of the class file. */
  public static final int ACCESS_MASK = 0xffff;

  /** Stack traces and walks leave the method out. */
  public static final int FLAG_HIDDEN = 1 << 16;

  /** {@code Reflection.getCallerClass} concerns the method. */
  public static final int FLAG_CALLER_SENSITIVE = 1 << 17;

  private final List<JMethod> methods = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();

  public ImageMethods(ClosedWorld world) {
    world.compiledMethods().forEach(this::add);
    for (JClass c : world.classes()) {
      for (JMethod m : c.methods()) {
        if (m.isReflective()) {
          add(m);
        }
      }
    }
  }

  private void add(JMethod m) {
    if (ids.putIfAbsent(m.symbol(), methods.size()) == null) {
      methods.add(m);
    }
  }

  /** All methods with ids, by id. */
  public List<JMethod> all() {
    return List.copyOf(methods);
  }

  /** Id of the method of that symbol ({@code owner.name+desc}); -1 if it has none. */
  public int id(String symbol) {
    return ids.getOrDefault(symbol, -1);
  }

  /** Whether stack traces leave out the class: made by Kiln, or its start of the application. */
  static boolean isHidden(JClass c) {
    return c.isSynthesized()
        || c.name().equals("kiln/internal/Start")
        || c.name().equals("kiln/internal/Main");
  }

  /** The flags of a method's row. */
  static int flags(JMethod m) {
    int flags = m.access() & ACCESS_MASK;
    if (isHidden(m.owner())
        || isAnnotated(m, "Ljdk/internal/vm/annotation/Hidden;")
        || isAnnotated(m, "Ljava/lang/invoke/LambdaForm$Hidden;")) {
      flags |= FLAG_HIDDEN;
    }
    if (isAnnotated(m, "Ljdk/internal/reflect/CallerSensitive;")) {
      flags |= FLAG_CALLER_SENSITIVE;
    }
    return flags;
  }

  private static boolean isAnnotated(JMethod m, String desc) {
    if (m.code() == null || m.code().visibleAnnotations == null) {
      return false;
    }
    for (AnnotationNode a : m.code().visibleAnnotations) {
      if (a.desc.equals(desc)) {
        return true;
      }
    }
    return false;
  }
}
