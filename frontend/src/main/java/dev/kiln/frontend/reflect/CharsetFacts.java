package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Keeps the charsets that the application names. UTF-8, US-ASCII and ISO-8859-1 are always there;
 * the others are found by class name. Names that are not constants keep all charsets of java.base;
 * asking for all keeps those of jdk.charsets too.
 */
public final class CharsetFacts implements ReflectionFacts {
  private static final String EXTENDED = "sun.nio.cs.ext.ExtendedCharsets";

  private boolean all;
  private boolean listed;

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (method.owner().loader() != JClass.Loader.APP || listed) {
      return;
    }
    boolean looksUp = false;
    boolean constants = false;
    Members members = new Members(keep, method, "charset by name");
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof MethodInsnNode call && takesName(call)) {
        looksUp = true;
      }
      if (i instanceof MethodInsnNode call
          && call.owner.equals("java/nio/charset/Charset")
          && call.name.equals("availableCharsets")) {
        listed = true;
      }
    }
    if (listed) {
      all = true;
      Charset.availableCharsets().values().forEach(c -> keep(c, members));
    }
    if (!looksUp || listed) {
      return;
    }
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof LdcInsnNode ldc && ldc.cst instanceof String s) {
        try {
          keep(Charset.forName(s), members);
          constants = true;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
          // Some other string.
        }
      }
    }
    if (!constants && !all) {
      all = true;
      Charset.availableCharsets().values().stream()
          .filter(c -> !isExtended(c))
          .forEach(c -> keep(c, members));
    }
  }

  private static boolean takesName(MethodInsnNode call) {
    String key = call.owner + "." + call.name;
    if (List.of("java/nio/charset/Charset.forName", "java/nio/charset/Charset.isSupported")
        .contains(key)) {
      return true;
    }
    return switch (key) {
      case "java/lang/String.getBytes" -> call.desc.equals("(Ljava/lang/String;)[B");
      case "java/lang/String.<init>" ->
          call.desc.endsWith("Ljava/lang/String;)V") && call.desc.startsWith("([B");
      case "java/io/InputStreamReader.<init>",
              "java/io/OutputStreamWriter.<init>",
              "java/io/PrintStream.<init>",
              "java/io/PrintWriter.<init>",
              "java/util/Scanner.<init>" ->
          call.desc.endsWith("Ljava/lang/String;)V") && !call.desc.equals("(Ljava/lang/String;)V");
      default -> false;
    };
  }

  private static boolean isExtended(Charset charset) {
    return charset.getClass().getName().startsWith("sun.nio.cs.ext.");
  }

  private static void keep(Charset charset, Members members) {
    String name = charset.getClass().getName();
    if (name.startsWith("sun.nio.cs.")) {
      members.provider(name.replace('.', '/'));
    }
    if (isExtended(charset)) {
      members.provider(EXTENDED.replace('.', '/'));
      members.keep().keepService("java.nio.charset.spi.CharsetProvider", List.of(EXTENDED));
    }
  }
}
