package dev.kiln.frontend.synth;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Messages that the class library formats with nothing but {@code %s}, {@code %d}, {@code %x} and
 * {@code %X}, at most of a fixed width: a call of a small formatter instead of {@link
 * String#format}, which brings dates, locales, regular expressions and big numbers along wherever
 * it is mentioned.
 */
final class SimpleFormats {
  private static final String DESC = "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;";

  private SimpleFormats() {}

  static boolean concerns(MethodInsnNode call) {
    return call.owner.equals("java/lang/String")
        && call.name.equals("format")
        && call.desc.equals(DESC);
  }

  static void rewrite(String owner, MethodNode method) {
    Frame<BasicValue>[] frames = KnownValues.of(owner, method);
    if (frames == null) {
      return;
    }
    AbstractInsnNode[] code = method.instructions.toArray();
    for (int k = 0; k < code.length; k++) {
      if (code[k] instanceof MethodInsnNode call && concerns(call) && frames[k] != null) {
        String format = KnownValues.stringOf(frames[k].getStack(frames[k].getStackSize() - 2));
        if (format != null && format.replaceAll("%(0?[1-9])?[sdxX]", "").indexOf('%') < 0) {
          method.instructions.set(
              call,
              new MethodInsnNode(
                  Opcodes.INVOKESTATIC, "kiln/internal/SimpleFormat", "format", DESC, false));
        }
      }
    }
  }
}
