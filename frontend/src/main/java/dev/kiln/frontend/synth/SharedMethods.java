package dev.kiln.frontend.synth;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.world.JClass;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Static methods that stand for call sites and are shared by all sites of the same shape. Each lies
 * in a class of the package whose insides it uses; the application's apart from the library's, so
 * that an application does not change the library's objects.
 */
final class SharedMethods {
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, JClass> owners = new HashMap<>();

  /**
   * The call of a shared method, made if there is none of that key yet.
   *
   * @param home class in whose package and nest it lies
   * @param key what distinguishes the method from others of that home
   * @param name Java name it starts with
   * @param desc erased descriptor
   * @param body writes the code
   */
  MethodInsnNode call(
      SynthesizedClasses classes,
      JClass caller,
      String home,
      String key,
      String name,
      String desc,
      Consumer<MethodNode> body) {
    String ownerName =
        home + KnownValues.MARK + (caller.loader() == JClass.Loader.APP ? "$App" : "");
    JClass owner = owners.computeIfAbsent(ownerName, n -> define(classes, n, home, caller));
    String method =
        known.computeIfAbsent(
            ownerName + " " + key,
            k -> {
              // Named by content, not by number: the same in every build.
              String unique = name + "$" + hash(key);
              MethodNode m =
                  new MethodNode(ACC_PUBLIC | ACC_STATIC | ACC_SYNTHETIC, unique, desc, null, null);
              body.accept(m);
              classes.addMethod(owner, m);
              return unique;
            });
    return new MethodInsnNode(INVOKESTATIC, ownerName, method, desc, false);
  }

  private static JClass define(
      SynthesizedClasses classes, String name, String home, JClass caller) {
    ClassNode node = new ClassNode();
    node.visit(
        V17,
        ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        null);
    return classes.define(node, classes.lookup(home), caller);
  }

  private static String hash(String key) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x100000001b3L;
    }
    return Long.toHexString(h);
  }

  /** References but String become Object, so that a shared method names no class of a caller. */
  static String erase(String desc) {
    Type[] args = Type.getArgumentTypes(desc);
    for (int i = 0; i < args.length; i++) {
      args[i] = erase(args[i]);
    }
    return Type.getMethodDescriptor(erase(Type.getReturnType(desc)), args);
  }

  static Type erase(Type t) {
    boolean keep = Conversions.isPrimitive(t) || t.getDescriptor().equals("Ljava/lang/String;");
    return keep ? t : Type.getObjectType("java/lang/Object");
  }

  /** The call followed by the cast that erasure needs. */
  static InsnList withCast(MethodInsnNode call, String desc) {
    InsnList code = new InsnList();
    code.add(call);
    Type result = Type.getReturnType(desc);
    if (!erase(result).equals(result)) {
      code.add(new TypeInsnNode(CHECKCAST, result.getInternalName()));
    }
    return code;
  }
}
