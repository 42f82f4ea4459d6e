package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.nio.charset.StandardCharsets;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * Keeps what files {@value #FILE} of the class path list: what nothing in the program names but a
 * framework finds, as it finds tests. A line is the name of a class, which is kept with all its
 * members, or {@code class#name} for its members of that name only.
 */
public final class ListedClasses implements ReflectionFacts {
  public static final String FILE = "META-INF/kiln/reflection";

  private final EscapedClasses escaped;
  private boolean done;

  public ListedClasses(EscapedClasses escaped) {
    this.escaped = escaped;
  }

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (done) {
      return;
    }
    done = true;
    for (byte[] file : keep.applicationFiles(FILE)) {
      for (String line : new String(file, StandardCharsets.UTF_8).split("\\R")) {
        if (!line.isBlank()) {
          line(line.strip(), new Members(keep, method, "listed in " + FILE));
        }
      }
    }
  }

  private void line(String line, Members members) {
    int hash = line.indexOf('#');
    String name = hash < 0 ? line : line.substring(0, hash);
    JClass c = members.keep().lookup(name.replace('.', '/'));
    if (c != null && hash < 0) {
      all(c, members);
    } else if (c != null) {
      members.field(c, line.substring(hash + 1));
      members.method(c, line.substring(hash + 1), null);
    }
  }

  private void all(JClass c, Members members) {
    members.initialize(c);
    members.fields(c);
    members.methods(c);
    members.constructors(c, null);
    escaped.escape(c, members.cause(), members.why(), members.keep());
    for (JMethod m : c.declaredMethods()) {
      for (Type t : Type.getArgumentTypes(m.desc())) {
        Type element = t.getSort() == Type.ARRAY ? t.getElementType() : t;
        if (element.getSort() == Type.OBJECT) {
          String reason = "parameter of a method of " + c.name();
          escaped.escape(
              members.keep().lookup(element.getInternalName()), c, reason, members.keep());
        }
      }
    }
  }
}
