package dev.kiln.frontend;

import dev.kiln.frontend.model.LinkFailure;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import dev.kiln.frontend.source.ApplicationPath;
import java.lang.reflect.Modifier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * The application's entry: finds its main method by the launcher's rules and gives the start-up
 * code a fixed method, {@code kiln/internal/Main.run}, that calls it.
 */
final class MainMethod {
  static final String CLASS = "kiln/internal/Main";
  private static final String DESC = "([Ljava/lang/String;)V";

  private MainMethod() {}

  static MethodInfo find(Universe universe, ApplicationPath path, WorldOptions options) {
    String name = options.mainClass();
    if (name == null) {
      name = path.mainClass();
      if (name == null && path.descriptions().isEmpty() && !path.missing().isEmpty()) {
        throw new InputError(path.missing().get(0).toString(), "no such file or directory");
      }
      if (name == null) {
        throw new InputError(
            path.descriptions().isEmpty() ? "class path" : path.descriptions().get(0),
            "no main manifest attribute; name the main class with --main");
      }
    }
    TypeInfo type = universe.find(name.replace('.', '/'));
    if (type == null) {
      throw new InputError(
          name,
          "could not find or load the main class ("
              + universe.failure(name.replace('.', '/')).message()
              + ") on "
              + path.descriptions()
              + (path.missing().isEmpty() ? "" : "; not there: " + path.missing()));
    }
    for (TypeInfo t = type; t != null; t = t.superclass()) {
      MethodInfo m = t.method("main", DESC);
      if (m != null && m.isStatic() && Modifier.isPublic(m.access())) {
        return m;
      }
      if (m != null) {
        break;
      }
    }
    throw new InputError(
        name, "has no main method; define it as public static void main(String[] args)");
  }

  /** HotSpot's launcher refuses a main class that the verifier rejects. */
  static void checkLinked(MethodInfo main) {
    LinkFailure failure = main.owner().linkFailure;
    if (failure != null) {
      String first = failure.message().lines().findFirst().orElse("");
      throw new InputError(
          main.owner().origin(),
          "cannot be the main class ("
              + failure.errorClass().replace('/', '.')
              + ": "
              + first
              + ")");
    }
  }

  /** Defines the class with {@code run}; it must not be loaded yet. */
  static void define(Universe universe, MethodInfo main) {
    ClassNode node = new ClassNode(Opcodes.ASM9);
    node.version = Opcodes.V17;
    node.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    node.name = CLASS;
    node.superName = "java/lang/Object";
    MethodNode run =
        new MethodNode(
            Opcodes.ASM9, Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "run", DESC, null, null);
    run.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
    run.instructions.add(
        new MethodInsnNode(
            Opcodes.INVOKESTATIC,
            main.owner().name(),
            main.name(),
            main.desc(),
            main.owner().isInterface()));
    run.instructions.add(new InsnNode(Opcodes.RETURN));
    run.maxLocals = 1;
    run.maxStack = 1;
    node.methods.add(run);
    universe.define(node, main.owner(), main.owner());
  }
}
