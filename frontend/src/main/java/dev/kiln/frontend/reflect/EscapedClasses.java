package dev.kiln.frontend.reflect;

import dev.kiln.frontend.hooks.Keep;
import dev.kiln.frontend.hooks.ReflectionFacts;
import dev.kiln.frontend.synth.KnownValues;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Keeps members of application classes that application code may look at without naming them, as
 * libraries do that map objects to text or commands.
 *
 * <ol>
 *   <li>A kind of member counts once reachable application code asks a class for members of that
 *       kind and the class is not a constant.
 *   <li>A class escapes when its class constant is passed or stored; when an object of it is passed
 *       as an Object to application code; when it is asked for its class; when it is a subclass of
 *       an escaped class, its superclass, the type of its field or type argument, or is named in
 *       its annotations; when it has objects and a member with an annotation that is not the
 *       library's, since such annotations are there to be found.
 *   <li>Of escaped classes the kinds that count are kept.
 * </ol>
 */
public final class EscapedClasses implements ReflectionFacts {
  enum Kind {
    FIELDS,
    METHODS,
    CONSTRUCTORS
  }

  private record Escape(JElement cause, String why) {}

  private static final Type OBJECT = Type.getObjectType("java/lang/Object");

  /** What may be asked of a class constant without letting it go. */
  private static final Set<String> HARMLESS =
      Set.of(
          "java/lang/Class",
          "java/util/EnumSet",
          "java/util/EnumMap",
          "java/util/logging/Logger",
          "java/util/Objects",
          "java/lang/Object",
          "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
          "java/util/concurrent/atomic/AtomicLongFieldUpdater",
          "java/util/concurrent/atomic/AtomicReferenceFieldUpdater",
          "java/lang/invoke/MethodHandles$Lookup",
          "java/lang/invoke/KilnVarHandles",
          "java/lang/reflect/Array");

  private final Map<JClass, Escape> escaped = new LinkedHashMap<>();
  private final Map<Kind, JMethod> enumerating = new EnumMap<>(Kind.class);
  private final List<JClass> instantiated = new ArrayList<>();

  /** A reachable method asks classes that are not constants for members of that kind. */
  void enumerates(Kind kind, JMethod by, Keep keep) {
    if (by.owner().loader() != JClass.Loader.APP || enumerating.putIfAbsent(kind, by) != null) {
      return;
    }
    for (Map.Entry<JClass, Escape> e : List.copyOf(escaped.entrySet())) {
      keepMembers(e.getKey(), e.getValue(), kind, keep);
    }
  }

  @Override
  public void scan(JMethod method, MethodNode code, Keep keep) {
    if (method.owner().loader() != JClass.Loader.APP || method.owner().isSynthesized()) {
      return;
    }
    Frame<BasicValue>[] frames = null;
    int k = -1;
    for (AbstractInsnNode i = code.instructions.getFirst(); i != null; i = i.getNext()) {
      k++;
      boolean constant = i instanceof LdcInsnNode ldc && ldc.cst instanceof Type;
      boolean call = i instanceof MethodInsnNode;
      if (frames == null && (constant || call)) {
        frames = KnownValues.of(method.owner().name(), code);
        if (frames == null) {
          return;
        }
      }
      if (frames == null || frames[k] == null) {
        continue;
      }
      if (i instanceof MethodInsnNode m) {
        call(method, m, frames[k], keep);
      } else if (i instanceof FieldInsnNode
          || i.getOpcode() == Opcodes.AASTORE
          || i.getOpcode() == Opcodes.ARETURN) {
        boolean stores = i.getOpcode() != Opcodes.GETFIELD && i.getOpcode() != Opcodes.GETSTATIC;
        int size = frames[k].getStackSize();
        if (stores && size > 0) {
          constant(frames[k].getStack(size - 1), method, "class constant stored", keep);
        }
      }
    }
  }

  private void call(JMethod method, MethodInsnNode call, Frame<BasicValue> frame, Keep keep) {
    Type[] parameters = Type.getArgumentTypes(call.desc);
    int base = frame.getStackSize() - parameters.length;
    boolean harmless = HARMLESS.contains(call.owner);
    boolean library = isLibrary(call.owner);
    for (int a = 0; a < parameters.length; a++) {
      BasicValue v = frame.getStack(base + a);
      if (!harmless) {
        constant(v, method, "class constant passed to " + call.owner.replace('/', '.'), keep);
      }
      if (!library
          && parameters[a].equals(OBJECT)
          && v instanceof KnownValues.Known known
          && known.getType().getSort() == Type.OBJECT
          && !outermost(call.owner).equals(outermost(known.getType().getInternalName()))) {
        escape(
            known.getType(), method, "passed as Object to " + call.owner.replace('/', '.'), keep);
      }
    }
    if (call.owner.equals("java/lang/Class")
        && call.getOpcode() == Opcodes.INVOKEVIRTUAL
        && ReflectiveCalls.MEMBERS.contains(call.name)
        && frame.getStack(base - 1) instanceof KnownValues.ClassOf c) {
      escape(c.of, method, "asked for its members", keep);
    }
  }

  private static String outermost(String name) {
    int dollar = name.indexOf('$');
    return dollar < 0 ? name : name.substring(0, dollar);
  }

  private static boolean isLibrary(String owner) {
    return owner.startsWith("java/") || owner.startsWith("javax/") || owner.startsWith("[");
  }

  private void constant(BasicValue v, JMethod method, String why, Keep keep) {
    Type t = KnownValues.classOf(v);
    if (t != null) {
      escape(t, method, why, keep);
    } else if (v instanceof KnownValues.ClassOf c) {
      escape(c.of, method, why.replace("class constant", "its class"), keep);
    }
  }

  private void escape(Type t, JElement cause, String why, Keep keep) {
    if (t.getSort() == Type.ARRAY) {
      t = t.getElementType();
    }
    if (t.getSort() == Type.OBJECT && !isLibrary(t.getInternalName())) {
      escape(keep.lookup(t.getInternalName()), cause, why, keep);
    }
  }

  void escape(JClass c, JElement cause, String why, Keep keep) {
    if (c == null
        || c.loader() != JClass.Loader.APP
        || c.isArray()
        || c.isSynthesized()
        || escaped.containsKey(c)) {
      return;
    }
    Escape escape = new Escape(cause, why);
    escaped.put(c, escape);
    for (Kind kind : enumerating.keySet()) {
      keepMembers(c, escape, kind, keep);
    }
    escape(c.superclass(), c, "superclass of " + c.name(), keep);
    for (JClass k : List.copyOf(instantiated)) {
      if (k.isSubtypeOf(c)) {
        escape(k, c, "subclass of " + c.name(), keep);
      }
    }
    annotations(c, c.node().visibleAnnotations, keep);
    for (FieldNode f : c.node().fields) {
      annotations(c, f.visibleAnnotations, keep);
    }
    for (MethodNode m : c.node().methods) {
      annotations(c, m.visibleAnnotations, keep);
      if (m.visibleParameterAnnotations != null) {
        for (List<AnnotationNode> list : m.visibleParameterAnnotations) {
          annotations(c, list, keep);
        }
      }
    }
    signature(c, c.signature(), keep);
  }

  private void keepMembers(JClass c, Escape escape, Kind kind, Keep keep) {
    Members members = new Members(keep, escape.cause(), escape.why());
    keep.keepClass(c, escape.cause(), escape.why());
    switch (kind) {
      case FIELDS -> {
        members.fields(c);
        for (JField f : c.fields()) {
          escape(Type.getType(f.desc()), c, "type of a field of " + c.name(), keep);
        }
        for (FieldNode f : c.node().fields) {
          signature(c, f.signature, keep);
        }
      }
      case METHODS -> members.methods(c);
      case CONSTRUCTORS -> members.constructors(c, null);
    }
  }

  private void annotations(JClass c, List<AnnotationNode> list, Keep keep) {
    if (list != null) {
      for (AnnotationNode a : list) {
        value(c, a, keep);
      }
    }
  }

  /** Classes named anywhere in an annotation's value. */
  void value(JClass c, Object value, Keep keep) {
    if (value instanceof Type t) {
      escape(t, c, "named in an annotation of " + c.name(), keep);
    } else if (value instanceof List<?> l) {
      l.forEach(v -> value(c, v, keep));
    } else if (value instanceof AnnotationNode a && a.values != null) {
      a.values.forEach(v -> value(c, v, keep));
    }
  }

  private void signature(JClass c, String signature, Keep keep) {
    if (signature == null) {
      return;
    }
    SignatureVisitor visitor =
        new SignatureVisitor(Opcodes.ASM9) {
          @Override
          public void visitClassType(String name) {
            escape(Type.getObjectType(name), c, "type argument of " + c.name(), keep);
          }
        };
    SignatureReader reader = new SignatureReader(signature);
    if (signature.startsWith("<") || c.signature() == signature) {
      reader.accept(visitor);
    } else {
      reader.acceptType(visitor);
    }
  }

  @Override
  public void classInstantiated(JClass c, Keep keep) {
    if (c.loader() != JClass.Loader.APP || c.isArray() || c.isSynthesized()) {
      return;
    }
    instantiated.add(c);
    for (Map.Entry<JClass, Escape> e : List.copyOf(escaped.entrySet())) {
      if (c != e.getKey() && c.isSubtypeOf(e.getKey())) {
        escape(c, e.getKey(), "subclass of " + e.getKey().name(), keep);
        break;
      }
    }
    if (isMarked(c)) {
      escape(c, c, "has annotated members", keep);
    }
    // new TypeToken<List<Foo>>() {}: the type argument is there to be looked at.
    if (c.signature() != null && c.name().matches(".*\\$\\d+")) {
      signature(c, c.signature(), keep);
    }
  }

  private static boolean isMarked(JClass c) {
    return c.node().fields.stream().anyMatch(f -> isMarked(f.visibleAnnotations))
        || c.node().methods.stream().anyMatch(m -> isMarked(m.visibleAnnotations));
  }

  private static boolean isMarked(List<AnnotationNode> annotations) {
    return annotations != null
        && annotations.stream().anyMatch(a -> !isLibrary(Type.getType(a.desc).getInternalName()));
  }
}
