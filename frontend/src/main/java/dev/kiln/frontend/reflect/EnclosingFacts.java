package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.MethodNode;

/**
 * Keeps the facts of methods and constructors around the application's local and anonymous classes
 * once a class is asked for them.
 */
public final class EnclosingFacts implements ReflectionFacts {
  private static final Set<String> QUESTIONS =
      Set.of(
          "java/lang/Class.getEnclosingMethod()Ljava/lang/reflect/Method;",
          "java/lang/Class.getEnclosingConstructor()Ljava/lang/reflect/Constructor;");

  private final List<JClass> locals = new ArrayList<>();
  private boolean asked;

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (!asked
        && method.owner().name().equals("java/lang/Class")
        && QUESTIONS.contains(method.symbol())) {
      asked = true;
      locals.forEach(c -> keepAround(c, keep));
    }
  }

  @Override
  public void classReached(JClass c, Keep keep) {
    if (c.loader() != JClass.Loader.APP || c.isArray() || c.node().outerMethod == null) {
      return;
    }
    locals.add(c);
    if (asked) {
      keepAround(c, keep);
    }
  }

  private static void keepAround(JClass local, Keep keep) {
    JClass outer = keep.lookup(local.node().outerClass);
    JMethod around =
        outer == null ? null : outer.method(local.node().outerMethod, local.node().outerMethodDesc);
    if (around != null) {
      keep.keepMethodFacts(around, local, "around a local class");
    }
  }
}
