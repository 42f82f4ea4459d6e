package dev.kiln.backend.npe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Compares messages with those of the JVM that runs the test. Each instruction of the cases gets
 * its own position as line number, so that a stack trace says which instruction threw.
 */
class NpeMessagesTest {
  private static final class Loader extends ClassLoader {
    private final String prefix;
    private final boolean names;

    Loader(Class<?> c, boolean names) {
      super(c.getClassLoader());
      this.prefix = c.getName();
      this.names = names;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(prefix)) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      ClassNode node = read(name, names);
      for (MethodNode m : node.methods) {
        numberInstructions(m);
      }
      var writer = new ClassWriter(0);
      node.accept(writer);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  private static ClassNode read(String name, boolean names) {
    var node = new ClassNode();
    try (var in = ClassLoader.getSystemResourceAsStream(name.replace('.', '/') + ".class")) {
      new ClassReader(in).accept(node, 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    if (!names) {
      node.methods.forEach(m -> m.localVariables = null);
    }
    return node;
  }

  private static void numberInstructions(MethodNode m) {
    int i = 0;
    for (AbstractInsnNode insn : m.instructions.toArray()) {
      if (insn instanceof LineNumberNode) {
        m.instructions.remove(insn);
      } else if (insn.getOpcode() >= 0) {
        var here = new LabelNode();
        m.instructions.insertBefore(insn, here);
        m.instructions.insertBefore(insn, new LineNumberNode(i, here));
      }
      i++;
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysWhatTheJvmSays(boolean names) throws Exception {
    Class<?> cases = new Loader(NpeCases.class, names).loadClass(NpeCases.class.getName());
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (Method method : cases.getDeclaredMethods()) {
      if (!method.getName().startsWith("npe")) {
        continue;
      }
      method.setAccessible(true);
      Object receiver = null;
      if (!Modifier.isStatic(method.getModifiers())) {
        var constructor = cases.getDeclaredConstructor();
        constructor.setAccessible(true);
        receiver = constructor.newInstance();
      }
      try {
        method.invoke(receiver, defaults(method));
        differences.add(method.getName() + " threw nothing");
      } catch (InvocationTargetException e) {
        compare((NullPointerException) e.getCause(), names, method.getName(), differences);
        compared++;
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(compared > 70);
  }

  private static void compare(
      NullPointerException e, boolean names, String what, List<String> differences) {
    StackTraceElement top = e.getStackTrace()[0];
    ClassNode node = read(top.getClassName(), names);
    for (MethodNode m : node.methods) {
      if (m.name.equals(top.getMethodName())) {
        var explanation = new Explanation(m, (m.access & Modifier.STATIC) != 0, owner -> false);
        String ours = explanation.at(top.getLineNumber());
        String theirs = e.getMessage();
        if ("mine".equals(theirs)) {
          theirs = null;
        }
        if (theirs == null ? ours != null : !theirs.equals(ours)) {
          differences.add("\n" + what + "\n  jvm:  " + theirs + "\n  kiln: " + ours);
        }
        return;
      }
    }
    differences.add(what + ": no method " + top);
  }

  private static Object[] defaults(Method m) {
    return java.util.Arrays.stream(m.getParameterTypes())
        .map(NpeMessagesTest::defaultValue)
        .toArray();
  }

  private static Object defaultValue(Class<?> type) {
    return java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0);
  }

  @Test
  void unreachableCodeHasNoCause() {
    var m = new MethodNode(0, "m", "()V", null, null);
    m.visitInsn(org.objectweb.asm.Opcodes.RETURN);
    m.visitInsn(org.objectweb.asm.Opcodes.ARRAYLENGTH);
    assertEquals("Cannot read the array length", new Explanation(m, true, o -> false).at(1));
    assertEquals(null, new Explanation(m, true, o -> false).at(0));
  }
}
