package dev.kiln.frontend.patch;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNCHRONIZED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Merges one patch over one class.
 *
 * <ol>
 *   <li>Aliases are checked against the target, made accessible, and their own names noted.
 *   <li>Substituted, added and deleted members replace or join the target's.
 *   <li>In the bodies that came from the patch, names of aliases become the target's names.
 *   <li>The patch's static initializer replaces the target's or runs after it.
 * </ol>
 */
final class PatchMerge {
  private static final String SUBSTITUTE = "Lkiln/patch/Substitute;";
  private static final String ADD = "Lkiln/patch/Add;";
  private static final String ALIAS = "Lkiln/patch/Alias;";
  private static final String ORIGINAL = "Lkiln/patch/Original;";
  private static final String DELETE = "Lkiln/patch/Delete;";

  private record Renamed(String name, String desc) {}

  private final ClassNode target;
  private final ClassNode patch;
  private final boolean replaceInitializer;
  private final Map<String, Renamed> methodNames = new HashMap<>();
  private final Map<String, Renamed> fieldNames = new HashMap<>();
  private final List<MethodNode> bodies = new ArrayList<>();
  private final Map<String, MethodNode> substituted = new HashMap<>();

  PatchMerge(ClassNode target, ClassNode patch) {
    this.target = target;
    this.patch = patch;
    AnnotationNode a = Annotations.find(patch.invisibleAnnotations, PatchSet.PATCH);
    this.replaceInitializer = Annotations.flag(a, "replaceInitializer");
  }

  void run() {
    patch.fields.forEach(this::mergeField);
    patch.methods.forEach(this::mergeMethod);
    patch.methods.forEach(this::keepOriginal);
    mergeInitializer();
    bodies.forEach(this::useTargetNames);
  }

  private void mergeField(FieldNode field) {
    AnnotationNode alias = Annotations.find(field.invisibleAnnotations, ALIAS);
    if (alias != null) {
      String name = Annotations.string(alias, "name", field.name);
      String desc = Annotations.string(alias, "desc", field.desc);
      FieldNode own = field(name, desc);
      if (own == null) {
        throw misfit("field " + name + " " + desc);
      }
      own.access &= ~(ACC_PRIVATE | ACC_FINAL);
      fieldNames.put(field.name + field.desc, new Renamed(name, desc));
    } else if (Annotations.find(field.invisibleAnnotations, ADD) != null) {
      if (field(field.name, field.desc) != null) {
        throw new PatchException(
            "Patch of " + target.name + " adds field " + field.name + ", which exists");
      }
      field.invisibleAnnotations = null;
      target.fields.add(field);
    } else if (!field.name.equals("$assertionsDisabled")) {
      throw new PatchException(
          "Patch of " + target.name + ": field " + field.name + " has no patch annotation");
    }
  }

  private void mergeMethod(MethodNode method) {
    if (method.name.equals("<clinit>")) {
      return;
    }
    AnnotationNode a;
    if ((a = Annotations.find(method.invisibleAnnotations, SUBSTITUTE)) != null) {
      String name = Annotations.string(a, "name", method.name);
      String desc = Annotations.string(a, "desc", method.desc);
      MethodNode own = method(name, desc);
      if (own == null) {
        if (Annotations.flag(a, "optional")) {
          return;
        }
        throw misfit("method " + name + desc);
      }
      if (((own.access ^ method.access) & ACC_STATIC) != 0) {
        throw misfit("method " + name + desc + " differing in static");
      }
      substituted.put(name + desc, own);
      methodNames.put(method.name + method.desc, new Renamed(name, desc));
      MethodNode body = copy(method, name, desc);
      int kept = ACC_NATIVE | ACC_ABSTRACT | ACC_SYNCHRONIZED;
      body.access = (own.access & ~kept) | (method.access & kept);
      body.signature = own.signature;
      body.visibleAnnotations = own.visibleAnnotations;
      target.methods.set(target.methods.indexOf(own), body);
      bodies.add(body);
    } else if ((a = Annotations.find(method.invisibleAnnotations, DELETE)) != null) {
      MethodNode own = method(method.name, method.desc);
      if (own == null) {
        throw misfit("method " + method.name + method.desc);
      }
      deleteBody(own, Annotations.string(a, "value", "not available ahead of time"));
    } else if ((a = Annotations.find(method.invisibleAnnotations, ALIAS)) != null) {
      String name = Annotations.string(a, "name", method.name);
      String desc = Annotations.string(a, "desc", method.desc);
      MethodNode own = method(name, desc);
      if (own == null) {
        throw misfit("method " + name + desc);
      }
      // A private method made callable from its package keeps its meaning: it stays final.
      if ((own.access & ACC_PRIVATE) != 0 && !name.equals("<init>")) {
        own.access = (own.access & ~ACC_PRIVATE) | ACC_FINAL;
      } else {
        own.access &= ~ACC_PRIVATE;
      }
      methodNames.put(method.name + method.desc, new Renamed(name, desc));
    } else if (Annotations.find(method.invisibleAnnotations, ADD) != null
        || (method.access & Opcodes.ACC_SYNTHETIC) != 0) {
      if (method(method.name, method.desc) != null) {
        throw new PatchException(
            "Patch of " + target.name + " adds " + method.name + method.desc + ", which exists");
      }
      MethodNode body = copy(method, method.name, method.desc);
      target.methods.add(body);
      bodies.add(body);
    } else if (!method.name.equals("<init>")
        && Annotations.find(method.invisibleAnnotations, ORIGINAL) == null) {
      throw new PatchException(
          "Patch of " + target.name + ": method " + method.name + " has no patch annotation");
    }
  }

  private void keepOriginal(MethodNode method) {
    AnnotationNode a = Annotations.find(method.invisibleAnnotations, ORIGINAL);
    if (a == null) {
      return;
    }
    MethodNode own = substituted.get(Annotations.string(a, "value", "") + method.desc);
    if (own == null) {
      throw misfit("substituted method for the original " + method.name + method.desc);
    }
    own.name = method.name;
    own.access = (own.access & ~Opcodes.ACC_PUBLIC & ~Opcodes.ACC_PROTECTED) | ACC_PRIVATE;
    target.methods.add(own);
  }

  private void mergeInitializer() {
    MethodNode own = method("<clinit>", "()V");
    MethodNode ours =
        patch.methods.stream().filter(m -> m.name.equals("<clinit>")).findFirst().orElse(null);
    if (replaceInitializer && own != null) {
      target.methods.remove(own);
      own = null;
    }
    if (ours == null) {
      return;
    }
    dropAssertionSwitch(ours);
    MethodNode body = copy(ours, own == null ? "<clinit>" : "clinit$patch", "()V");
    bodies.add(body);
    target.methods.add(body);
    if (own != null) {
      // The target's own initializer calls the patch's before each return.
      for (AbstractInsnNode i : own.instructions.toArray()) {
        if (i.getOpcode() == Opcodes.RETURN) {
          own.instructions.insertBefore(
              i,
              new MethodInsnNode(
                  Opcodes.INVOKESTATIC,
                  target.name,
                  body.name,
                  "()V",
                  (target.access & Opcodes.ACC_INTERFACE) != 0));
        }
      }
    }
  }

  /** Patches share the target's assertion switch if it has one. */
  private void dropAssertionSwitch(MethodNode clinit) {
    for (AbstractInsnNode i : clinit.instructions.toArray()) {
      if (i instanceof FieldInsnNode f
          && f.name.equals("$assertionsDisabled")
          && field(f.name, f.desc) == null) {
        throw new PatchException("Patch of " + target.name + " uses assert");
      }
    }
  }

  private void useTargetNames(MethodNode body) {
    for (AbstractInsnNode i : body.instructions.toArray()) {
      if (i instanceof MethodInsnNode call && call.owner.equals(target.name)) {
        Renamed r = methodNames.get(call.name + call.desc);
        if (r != null) {
          call.name = r.name;
          call.desc = r.desc;
          if (r.name.equals("<init>")) {
            call.setOpcode(Opcodes.INVOKESPECIAL);
          }
        }
        call.itf = (target.access & Opcodes.ACC_INTERFACE) != 0;
        if (call.itf && call.getOpcode() == Opcodes.INVOKEVIRTUAL) {
          call.setOpcode(Opcodes.INVOKEINTERFACE);
        }
      } else if (i instanceof FieldInsnNode access && access.owner.equals(target.name)) {
        Renamed r = fieldNames.get(access.name + access.desc);
        if (r != null) {
          access.name = r.name;
          access.desc = r.desc;
        }
      }
    }
  }

  private static void deleteBody(MethodNode method, String reason) {
    InsnList code = new InsnList();
    String exception = "java/lang/UnsupportedOperationException";
    code.add(new TypeInsnNode(Opcodes.NEW, exception));
    code.add(new InsnNode(Opcodes.DUP));
    code.add(new LdcInsnNode(reason));
    code.add(
        new MethodInsnNode(
            Opcodes.INVOKESPECIAL, exception, "<init>", "(Ljava/lang/String;)V", false));
    code.add(new InsnNode(Opcodes.ATHROW));
    method.instructions = code;
    method.tryCatchBlocks.clear();
    method.localVariables = null;
    method.visibleLocalVariableAnnotations = null;
    method.invisibleLocalVariableAnnotations = null;
    method.maxStack = 3;
    method.maxLocals = (org.objectweb.asm.Type.getArgumentsAndReturnSizes(method.desc) >> 2);
    method.access &= ~(ACC_NATIVE | ACC_ABSTRACT | ACC_SYNCHRONIZED);
  }

  private static MethodNode copy(MethodNode from, String name, String desc) {
    MethodNode to =
        new MethodNode(
            Opcodes.ASM9, from.access, name, desc, null, from.exceptions.toArray(String[]::new));
    from.accept(to);
    to.name = name;
    to.desc = desc;
    to.invisibleAnnotations = null;
    return to;
  }

  private MethodNode method(String name, String desc) {
    for (MethodNode m : target.methods) {
      if (m.name.equals(name) && m.desc.equals(desc)) {
        return m;
      }
    }
    return null;
  }

  private FieldNode field(String name, String desc) {
    for (FieldNode f : target.fields) {
      if (f.name.equals(name) && f.desc.equals(desc)) {
        return f;
      }
    }
    return null;
  }

  private PatchException misfit(String what) {
    return new PatchException(
        "Patch of "
            + target.name.replace('/', '.')
            + " needs its "
            + what
            + ", which is not there");
  }
}
