package dev.kiln.frontend.synth;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * String concatenation over the JDK's own StringConcatHelper.
 *
 * <ol>
 *   <li>Objects, floats and doubles become strings, in order.
 *   <li>Length and coder of all parts are summed up.
 *   <li>The byte array is made with the trailing constant in place.
 *   <li>The arguments are written from the last to the first, each with the constant before it.
 * </ol>
 */
final class ConcatSite {
  static final String FACTORY = "java/lang/invoke/StringConcatFactory";
  static final String HOME = "java/lang/StringConcatHelper";
  private static final Type STRING = Type.getObjectType("java/lang/String");

  private final Type[] args;
  private final List<String> prefixes = new ArrayList<>();
  private String suffix = "";

  private ConcatSite(Type[] args) {
    this.args = args;
  }

  /** Null if the site carries a constant that cannot be known ahead of time. */
  static ConcatSite of(InvokeDynamicInsnNode site) {
    ConcatSite concat = new ConcatSite(Type.getArgumentTypes(SharedMethods.erase(site.desc)));
    StringBuilder constant = new StringBuilder();
    if (site.bsm.getName().equals("makeConcat")) {
      for (int i = 0; i < concat.args.length; i++) {
        concat.prefixes.add("");
      }
      return concat;
    }
    String recipe = (String) site.bsmArgs[0];
    int next = 1;
    for (int i = 0; i < recipe.length(); i++) {
      char c = recipe.charAt(i);
      if (c == '\1') {
        concat.prefixes.add(constant.toString());
        constant.setLength(0);
      } else if (c == '\2') {
        Object value = site.bsmArgs[next++];
        if (value instanceof Type || value instanceof org.objectweb.asm.Handle) {
          return null;
        }
        constant.append(value);
      } else {
        constant.append(c);
      }
    }
    concat.suffix = constant.toString();
    return concat.prefixes.size() == concat.args.length ? concat : null;
  }

  String desc() {
    return Type.getMethodDescriptor(STRING, args);
  }

  String key() {
    StringBuilder key = new StringBuilder(desc());
    for (String p : prefixes) {
      key.append('\1').append(p);
    }
    return key.append('\2').append(suffix).toString();
  }

  void write(MethodNode m) {
    int locals = (Type.getArgumentsAndReturnSizes(desc()) >> 2) - 1;
    boolean noConstants = suffix.isEmpty() && prefixes.stream().allMatch(String::isEmpty);
    if (args.length == 0) {
      // Not a constant expression ("a" + null): each evaluation gives a new string, never the
      // literal.
      m.visitLdcInsn(suffix);
      helper(m, "newStringOf", "(Ljava/lang/Object;)Ljava/lang/String;");
      m.visitInsn(ARETURN);
      m.visitMaxs(1, 0);
      return;
    }
    int[] slots = new int[args.length];
    Type[] parts = new Type[args.length];
    int slot = 0;
    for (int i = 0; i < args.length; i++) {
      slots[i] = slot;
      slot += args[i].getSize();
    }
    if (args.length == 1 && noConstants && !Conversions.isPrimitive(args[0])) {
      m.visitVarInsn(ALOAD, 0);
      helper(m, "newStringOf", "(Ljava/lang/Object;)Ljava/lang/String;");
      m.visitInsn(ARETURN);
      m.visitMaxs(1, locals);
      return;
    }
    for (int i = 0; i < args.length; i++) {
      parts[i] = args[i];
      if (!isDirect(args[i])) {
        m.visitVarInsn(args[i].getOpcode(ILOAD), slots[i]);
        if (Conversions.isPrimitive(args[i])) {
          m.visitMethodInsn(
              INVOKESTATIC,
              "java/lang/String",
              "valueOf",
              "(" + args[i].getDescriptor() + ")Ljava/lang/String;",
              false);
        } else if (args[i].equals(STRING)) {
          org.objectweb.asm.Label there = new org.objectweb.asm.Label();
          m.visitInsn(DUP);
          m.visitJumpInsn(IFNONNULL, there);
          m.visitInsn(POP);
          m.visitLdcInsn("null");
          m.visitLabel(there);
        } else {
          helper(m, "stringOf", "(Ljava/lang/Object;)Ljava/lang/String;");
        }
        slots[i] = slot++;
        parts[i] = STRING;
        m.visitVarInsn(ASTORE, slots[i]);
      }
    }
    helper(m, "initialCoder", "()J");
    for (int i = 0; i < args.length; i++) {
      if (!prefixes.get(i).isEmpty()) {
        m.visitLdcInsn(prefixes.get(i));
        helper(m, "mix", "(JLjava/lang/String;)J");
      }
      m.visitVarInsn(parts[i].getOpcode(ILOAD), slots[i]);
      helper(m, "mix", "(J" + parts[i].getDescriptor() + ")J");
    }
    int coder = slot;
    slot += 2;
    int buffer = slot++;
    if (!suffix.isEmpty()) {
      m.visitLdcInsn(suffix);
      helper(m, "mix", "(JLjava/lang/String;)J");
    }
    m.visitInsn(DUP2);
    m.visitVarInsn(LSTORE, coder);
    helper(m, "newArray", "(J)[B");
    m.visitVarInsn(ASTORE, buffer);
    m.visitVarInsn(LLOAD, coder);
    if (!suffix.isEmpty()) {
      // The helper writes a value and what stands before it: the suffix is the last value.
      m.visitVarInsn(ALOAD, buffer);
      m.visitLdcInsn(suffix);
      m.visitInsn(ACONST_NULL);
      helper(m, "prepend", "(J[BLjava/lang/String;Ljava/lang/String;)J");
    }
    for (int i = args.length - 1; i >= 0; i--) {
      m.visitVarInsn(ALOAD, buffer);
      m.visitVarInsn(parts[i].getOpcode(ILOAD), slots[i]);
      if (prefixes.get(i).isEmpty()) {
        m.visitInsn(ACONST_NULL);
      } else {
        m.visitLdcInsn(prefixes.get(i));
      }
      helper(m, "prepend", "(J[B" + parts[i].getDescriptor() + "Ljava/lang/String;)J");
    }
    m.visitVarInsn(LSTORE, coder);
    m.visitVarInsn(ALOAD, buffer);
    m.visitVarInsn(LLOAD, coder);
    helper(m, "newString", "([BJ)Ljava/lang/String;");
    m.visitInsn(ARETURN);
    m.visitMaxs(8, slot);
  }

  private static boolean isDirect(Type t) {
    return switch (t.getSort()) {
      case Type.FLOAT, Type.DOUBLE, Type.OBJECT, Type.ARRAY -> false;
      default -> true;
    };
  }

  private static void helper(MethodNode m, String name, String desc) {
    m.visitMethodInsn(INVOKESTATIC, HOME, name, desc, false);
  }
}
