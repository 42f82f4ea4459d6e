package dev.kiln.frontend.synth;

import static org.objectweb.asm.Opcodes.*;

import dev.kiln.frontend.hooks.SynthesizedClasses;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Which variable a static final {@code VarHandle} stands for, when the class's initializer makes it
 * of constants; and cheaper code for making it.
 */
final class VarHandleOrigins {
  private static final String HANDLE = "Ljava/lang/invoke/VarHandle;";
  private static final String FACTORY = "java/lang/invoke/KilnVarHandles";
  private static final String BOOTSTRAPS = "java/lang/invoke/ConstantBootstraps";

  enum Shape {
    INSTANCE,
    STATIC,
    ARRAY,
    BYTE_ARRAY_VIEW,
    BYTE_BUFFER_VIEW
  }

  /**
   * A known variable.
   *
   * @param holder class of the field, or the array type
   * @param type of the value
   */
  record Origin(Shape shape, Type holder, Type type, boolean readOnly) {
    VarHandleKind kind() {
      return VarHandleKind.of(type);
    }
  }

  private final Map<String, Map<String, Origin>> byOwner = new HashMap<>();

  /** What the static final field holds, or null if that is not known. */
  Origin of(String owner, String field, SynthesizedClasses classes) {
    JClass c = classes.lookup(owner);
    return c == null ? null : origins(c, classes).get(field);
  }

  private Map<String, Origin> origins(JClass c, SynthesizedClasses classes) {
    Map<String, Origin> known = byOwner.get(c.name());
    if (known == null) {
      JMethod clinit = c.isArray() ? null : c.method("<clinit>", "()V");
      known = clinit == null ? Map.of() : read(c, clinit.code(), classes);
      byOwner.put(c.name(), known);
    }
    return known;
  }

  private static Map<String, Origin> read(JClass c, MethodNode clinit, SynthesizedClasses classes) {
    Frame<BasicValue>[] frames = KnownValues.of(c.name(), clinit);
    Map<String, Origin> origins = new HashMap<>();
    if (frames == null) {
      return origins;
    }
    AbstractInsnNode[] code = clinit.instructions.toArray();
    for (int k = 0; k < code.length; k++) {
      if (frames[k] != null
          && code[k] instanceof FieldInsnNode f
          && f.getOpcode() == PUTSTATIC
          && f.owner.equals(c.name())
          && f.desc.equals(HANDLE)) {
        JField field = c.field(f.name, f.desc);
        Origin origin =
            frames[k].getStack(frames[k].getStackSize() - 1) instanceof KnownValues.CallResult r
                ? origin(r.call, r.arguments, classes)
                : null;
        boolean twice = origins.containsKey(f.name);
        boolean isFinal = field != null && (field.access() & ACC_FINAL) != 0;
        origins.put(f.name, twice || !isFinal ? null : origin);
      }
    }
    return origins;
  }

  private static Origin origin(
      MethodInsnNode call, List<? extends BasicValue> args, SynthesizedClasses classes) {
    switch (call.owner + "." + call.name) {
      case "java/lang/invoke/MethodHandles$Lookup.findVarHandle",
          "java/lang/invoke/MethodHandles$Lookup.findStaticVarHandle" -> {
        return field(
            call.name.equals("findStaticVarHandle"),
            KnownValues.classOf(args.get(1)),
            KnownValues.stringOf(args.get(2)),
            KnownValues.classOf(args.get(3)),
            classes);
      }
      case BOOTSTRAPS + ".fieldVarHandle", BOOTSTRAPS + ".staticFieldVarHandle" -> {
        return field(
            call.name.equals("staticFieldVarHandle"),
            KnownValues.classOf(args.get(3)),
            KnownValues.stringOf(args.get(1)),
            KnownValues.classOf(args.get(4)),
            classes);
      }
      case "java/lang/invoke/MethodHandles.arrayElementVarHandle" -> {
        Type array = KnownValues.classOf(args.get(0));
        return array == null || array.getSort() != Type.ARRAY
            ? null
            : new Origin(
                Shape.ARRAY, array, Type.getType(array.getDescriptor().substring(1)), false);
      }
      case "java/lang/invoke/MethodHandles.byteArrayViewVarHandle" -> {
        return view(Shape.BYTE_ARRAY_VIEW, KnownValues.classOf(args.get(0)));
      }
      case "java/lang/invoke/MethodHandles.byteBufferViewVarHandle" -> {
        return view(Shape.BYTE_BUFFER_VIEW, KnownValues.classOf(args.get(0)));
      }
      default -> {
        return null;
      }
    }
  }

  private static Origin field(
      boolean isStatic, Type holder, String name, Type type, SynthesizedClasses classes) {
    if (holder == null || holder.getSort() != Type.OBJECT || name == null || type == null) {
      return null;
    }
    JField field = null;
    for (JClass c = classes.lookup(holder.getInternalName());
        c != null && field == null;
        c = c.superclass()) {
      field = c.field(name, type.getDescriptor());
    }
    if (field == null || field.isStatic() != isStatic) {
      return null;
    }
    return new Origin(
        isStatic ? Shape.STATIC : Shape.INSTANCE,
        Type.getObjectType(field.owner().name()),
        type,
        (field.access() & ACC_FINAL) != 0);
  }

  private static Origin view(Shape shape, Type array) {
    if (array == null || array.getSort() != Type.ARRAY || array.getDimensions() != 1) {
      return null;
    }
    Type type = array.getElementType();
    return switch (type.getSort()) {
      case Type.SHORT, Type.CHAR, Type.INT, Type.LONG, Type.FLOAT, Type.DOUBLE ->
          new Origin(shape, array, type, false);
      default -> null;
    };
  }

  /** Whether the call makes a variable handle. */
  static boolean makes(MethodInsnNode call) {
    return call.desc.endsWith(")" + HANDLE)
        && (call.owner.equals("java/lang/invoke/MethodHandles$Lookup")
            || call.owner.equals("java/lang/invoke/MethodHandles")
            || call.owner.equals(BOOTSTRAPS));
  }

  /** The arguments of a bootstrap method that was called, in the order of {@code findVarHandle}. */
  private static InsnList reordered(List<? extends BasicValue> values) {
    InsnList code = new InsnList();
    code.add(new InsnNode(POP2));
    code.add(new InsnNode(POP2));
    code.add(new LdcInsnNode(KnownValues.classOf(values.get(3))));
    code.add(new LdcInsnNode(KnownValues.stringOf(values.get(1))));
    Type type = KnownValues.classOf(values.get(4));
    code.add(
        Conversions.isPrimitive(type)
            ? new FieldInsnNode(
                GETSTATIC, Conversions.boxType(type).getInternalName(), "TYPE", "Ljava/lang/Class;")
            : new LdcInsnNode(type));
    return code;
  }

  /** Replaces the makers with known arguments in a body by those of their kind. */
  void rewriteMakers(JClass host, MethodNode code, SynthesizedClasses classes) {
    if (code.name.equals("<clinit>")) {
      origins(host, classes); // Before the code that tells them is changed.
    }
    Frame<BasicValue>[] frames = KnownValues.of(host.name(), code);
    if (frames == null) {
      return;
    }
    AbstractInsnNode[] all = code.instructions.toArray();
    for (int k = 0; k < all.length; k++) {
      if (frames[k] == null || !(all[k] instanceof MethodInsnNode call) || !makes(call)) {
        continue;
      }
      int args =
          Type.getArgumentTypes(call.desc).length + (call.getOpcode() == INVOKESTATIC ? 0 : 1);
      int base = frames[k].getStackSize() - args;
      java.util.ArrayList<BasicValue> values = new java.util.ArrayList<>();
      for (int i = 0; i < args; i++) {
        values.add(frames[k].getStack(base + i));
      }
      Origin origin = origin(call, values, classes);
      if (origin == null) {
        continue;
      }
      String kind = origin.kind().unsafeName;
      String classTo = "(Ljava/lang/Class;)" + HANDLE;
      String field =
          "(Ljava/lang/Object;Ljava/lang/Class;Ljava/lang/String;Ljava/lang/Class;Z)" + HANDLE;
      String view = "(Ljava/lang/Class;Ljava/nio/ByteOrder;)" + HANDLE;
      MethodInsnNode maker =
          switch (origin.shape()) {
            case INSTANCE ->
                new MethodInsnNode(INVOKESTATIC, FACTORY, "field" + kind, field, false);
            case STATIC -> new MethodInsnNode(INVOKESTATIC, FACTORY, "static" + kind, field, false);
            case ARRAY -> new MethodInsnNode(INVOKESTATIC, FACTORY, "array" + kind, classTo, false);
            case BYTE_ARRAY_VIEW ->
                new MethodInsnNode(INVOKESTATIC, FACTORY, "bytes" + kind, view, false);
            case BYTE_BUFFER_VIEW ->
                new MethodInsnNode(INVOKESTATIC, FACTORY, "buffer" + kind, view, false);
          };
      if (call.owner.equals(BOOTSTRAPS)) {
        code.instructions.insertBefore(call, reordered(values));
      }
      if (maker.desc.equals(field)) {
        code.instructions.insertBefore(call, new InsnNode(origin.readOnly() ? ICONST_1 : ICONST_0));
        code.maxStack++;
      }
      code.instructions.set(call, maker);
    }
  }
}
