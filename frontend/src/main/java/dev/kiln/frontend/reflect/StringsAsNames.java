package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.synth.KnownValues;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Classes that the application names in a string, far from where it looks them up.
 *
 * <ol>
 *   <li>Remember the string constants of each reachable body of the application.
 *   <li>Once the application looks up a class by a name that is not constant there, each string
 *       that is the name of a class keeps that class, its constructor without parameters, and the
 *       members that other strings of the same body name.
 * </ol>
 */
public final class StringsAsNames implements ReflectionFacts {
  private record Body(JMethod method, Set<String> strings) {}

  private final EscapedClasses escaped;
  private final List<Body> bodies = new ArrayList<>();
  private boolean open;

  public StringsAsNames(EscapedClasses escaped) {
    this.escaped = escaped;
  }

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (method.owner().loader() != JClass.Loader.APP) {
      return;
    }
    Set<String> strings = new LinkedHashSet<>();
    boolean looksUp = false;
    int k = 0;
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext(), k++) {
      if (i instanceof LdcInsnNode ldc && ldc.cst instanceof String s && s.length() < 200) {
        strings.add(s);
      } else if (!open && i instanceof MethodInsnNode call && isLookUp(call)) {
        looksUp |= !isConstant(method, code, k, call);
      }
    }
    if (!strings.isEmpty()) {
      bodies.add(new Body(method, strings));
    }
    if (looksUp) {
      open = true;
      List.copyOf(bodies).forEach(b -> names(b, keep));
    } else if (open && !strings.isEmpty()) {
      names(bodies.get(bodies.size() - 1), keep);
    }
  }

  private static boolean isLookUp(MethodInsnNode call) {
    return call.name.equals("forName") && call.owner.equals("java/lang/Class")
        || call.name.equals("loadClass") && call.desc.startsWith("(Ljava/lang/String;");
  }

  private static boolean isConstant(JMethod method, MethodNode code, int at, MethodInsnNode call) {
    Frame<BasicValue>[] frames = KnownValues.of(method.owner().name(), code);
    if (frames == null || frames[at] == null) {
      return frames != null;
    }
    int arguments = org.objectweb.asm.Type.getArgumentTypes(call.desc).length;
    for (int a = 0; a < arguments; a++) {
      BasicValue v = frames[at].getStack(frames[at].getStackSize() - arguments + a);
      if (KnownValues.stringOf(v) != null) {
        return true;
      }
    }
    return false;
  }

  private void names(Body body, Keep keep) {
    for (String s : body.strings()) {
      JClass c = isClassName(s) ? keep.lookup(s.replace('.', '/')) : null;
      if (c == null) {
        continue;
      }
      var members = new Members(keep, body.method(), "named in a string");
      members.initialize(c);
      members.constructors(c, List.of());
      escaped.escape(c, body.method(), "named in a string", keep);
      for (String name : body.strings()) {
        if (declares(c, name)) {
          members.field(c, name);
          members.method(c, name, null);
        }
      }
    }
  }

  private static boolean declares(JClass c, String name) {
    return c.declaredMethods().stream().map(JMethod::name).anyMatch(name::equals)
        || c.fields().stream().map(JField::name).anyMatch(name::equals);
  }

  /** Whether the string has the form of a binary name with a package. */
  static boolean isClassName(String s) {
    boolean start = true;
    boolean dots = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '.') {
        if (start) {
          return false;
        }
        dots = true;
        start = true;
      } else if (start ? !Character.isJavaIdentifierStart(c) : !Character.isJavaIdentifierPart(c)) {
        return false;
      } else {
        start = false;
      }
    }
    return dots && !start;
  }
}
