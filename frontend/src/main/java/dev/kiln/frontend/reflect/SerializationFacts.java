package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.synth.KnownValues;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * What object streams look up in classes of serializable objects, once an object can be written or
 * read: the fields, the methods that take part, what the default version number is computed of, and
 * the constructor of the first superclass that is not serializable. Of records it is the canonical
 * constructor, of lambdas {@code writeReplace} and their class's method that makes them again.
 */
public final class SerializationFacts implements ReflectionFacts {
  private static final String SERIALIZABLE = "java/io/Serializable";
  private static final String WHY = "serialization";

  private static final Set<String> STREAMS =
      Set.of("java/io/ObjectOutputStream.writeObject0", "java/io/ObjectInputStream.readObject0");

  private static final Set<String> CALLED =
      Set.of("writeObject", "readObject", "readObjectNoData", "writeReplace", "readResolve");

  private final List<JClass> instantiated = new ArrayList<>();
  private final Set<JClass> kept = new LinkedHashSet<>();
  private boolean streams;

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (!streams && STREAMS.contains(method.owner().name() + "." + method.name())) {
      streams = true;
      List.copyOf(instantiated).forEach(c -> keep(c, keep));
    }
  }

  @Override
  public void classInstantiated(JClass c, Keep keep) {
    if (c.isArray() || c.isPrimitive()) {
      return;
    }
    if (streams) {
      keep(c, keep);
    } else {
      instantiated.add(c);
    }
  }

  private void keep(JClass c, Keep keep) {
    if (c.isSynthesized()) {
      keepLambda(c, keep);
      return;
    }
    JClass serializable = keep.lookup(SERIALIZABLE);
    JClass k = c;
    while (k != null && k.isSubtypeOf(serializable) && kept.add(k)) {
      keep.keepClass(k, c, WHY);
      Members members = new Members(keep, c, WHY);
      members.fields(k);
      for (JMethod m : k.declaredMethods()) {
        if (CALLED.contains(m.name())) {
          keep.keepMethod(m, c, WHY);
        } else if (!m.isClassInitializer() && !m.name().contains("$$Kiln")) {
          keep.keepMethodFacts(m, c, WHY);
        }
      }
      if (k.isSubtypeOf(keep.lookup("java/io/Externalizable"))) {
        members.constructors(k, List.of());
      }
      if (k.node().recordComponents != null) {
        members.constructors(
            k, k.node().recordComponents.stream().map(r -> Type.getType(r.descriptor)).toList());
      }
      k = k.superclass();
    }
    if (k != null && !k.isSubtypeOf(serializable)) {
      JMethod constructor = k.method("<init>", "()V");
      if (constructor != null) {
        keep.keepMethod(constructor, c, WHY);
      }
    }
  }

  /** What is written in place of a lambda, and the method of its class that makes it again. */
  private static void keepLambda(JClass c, Keep keep) {
    JMethod replace = c.method("writeReplace", "()Ljava/lang/Object;");
    if (replace == null) {
      return;
    }
    keep.keepClass(c, c, WHY);
    keep.keepMethod(replace, c, WHY);
    JClass host = keep.lookup(c.name().substring(0, c.name().indexOf(KnownValues.MARK)));
    JMethod again =
        host.method(
            "$deserializeLambda$", "(Ljava/lang/invoke/SerializedLambda;)Ljava/lang/Object;");
    if (again != null) {
      keep.keepClass(host, c, WHY);
      keep.keepMethod(again, c, WHY);
    }
  }
}
