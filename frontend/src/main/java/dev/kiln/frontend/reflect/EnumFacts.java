package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Keeps {@code values()} of enums once the library looks constants up by reflection. */
public final class EnumFacts implements ReflectionFacts {
  private static final String LOOKUP =
      "java/lang/Class.getEnumConstantsShared()[Ljava/lang/Object;";

  private final List<JClass> enums = new ArrayList<>();
  private boolean looksUp;

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (!looksUp && method.symbol().equals(LOOKUP)) {
      looksUp = true;
      enums.forEach(c -> keepValues(c, keep));
    }
  }

  @Override
  public void classReached(JClass c, Keep keep) {
    if ((c.access() & Opcodes.ACC_ENUM) == 0 || c.isArray()) {
      return;
    }
    enums.add(c);
    if (looksUp) {
      keepValues(c, keep);
    }
  }

  private static void keepValues(JClass c, Keep keep) {
    JMethod values = c.method("values", "()[L" + c.name() + ";");
    if (values != null) {
      keep.keepMethod(values, c, "constants of an enum");
    }
  }
}
