package dev.kiln.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.generator.bytecode.BytecodeProgram;
import java.io.StringWriter;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The reducer of class files, with oracles that look at the class instead of running it. */
class ClassFileReducerTest {
  private static final Map<String, byte[]> SUPPORT = new HashMap<>();

  @BeforeAll
  static void compileSupport() {
    TreeMap<String, byte[]> classes = new TreeMap<>();
    String name = GeneratedProgram.SUPPORT + "/Support";
    JavaBatch.compile(
        List.of(JavaBatch.source(name, GeneratedProgram.supportSource())),
        new StringWriter(),
        classes);
    SUPPORT.putAll(classes);
  }

  /** HotSpot's verifier, of this process. */
  private static boolean verifies(byte[] program) {
    String main = new ClassReader(program).getClassName().replace('/', '.');
    ClassLoader loader =
        new ClassLoader(ClassFileReducerTest.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = name.equals(main) ? program : SUPPORT.get(name);
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    try {
      Class.forName(main, true, loader);
      return true;
    } catch (VerifyError | ClassFormatError refused) {
      return false;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Reducer.Oracle<byte[]> verifyingWith(Predicate<MethodNode> method) {
    return variants -> {
      BitSet failing = new BitSet();
      for (int i = 0; i < variants.size(); i++) {
        failing.set(
            i,
            node(variants.get(i)).methods.stream().anyMatch(method) && verifies(variants.get(i)));
      }
      return failing;
    };
  }

  private static ClassNode node(byte[] program) {
    ClassNode node = new ClassNode();
    new ClassReader(program).accept(node, 0);
    return node;
  }

  private static boolean has(MethodNode method, int opcode) {
    for (AbstractInsnNode each : method.instructions) {
      if (each.getOpcode() == opcode) {
        return true;
      }
    }
    return false;
  }

  private static int instructions(byte[] program) {
    return node(program).methods.stream().mapToInt(m -> CodeCuts.real(m).size()).sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 5, 64})
  void keepsTheInstructionThatTheFailureNeeds(long seed) throws Exception {
    byte[] program = BytecodeProgram.of(seed);
    assertTrue(verifies(program));
    byte[] reduced =
        Reducer.ofClassFiles(verifyingWith(m -> has(m, Opcodes.LMUL)), line -> {}).reduce(program);
    assertTrue(verifies(reduced));
    // Nothing but what holds the instruction in place, and returning from two methods.
    assertTrue(instructions(reduced) <= 9, instructions(reduced) + " instructions");
    assertEquals(0, node(reduced).fields.size());
  }

  @Test
  void keepsAHandlerThatTheFailureNeeds() throws Exception {
    byte[] program = BytecodeProgram.of(3);
    Predicate<MethodNode> handled = m -> m.name.equals("main") && !m.tryCatchBlocks.isEmpty();
    byte[] reduced = Reducer.ofClassFiles(verifyingWith(handled), line -> {}).reduce(program);
    MethodNode main = node(reduced).methods.get(0);
    assertEquals(1, main.tryCatchBlocks.size());
    assertEquals(1, node(reduced).methods.size());
    assertTrue(instructions(reduced) <= 6, instructions(reduced) + " instructions");
  }

  @Test
  void refusesClassFilesWithFrames() {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V11, Opcodes.ACC_PUBLIC, "Main", null, "java/lang/Object", null);
    Reducer<byte[], ?> reducer = Reducer.ofClassFiles(verifyingWith(m -> true), line -> {});
    assertThrows(IllegalArgumentException.class, () -> reducer.reduce(writer.toByteArray()));
  }
}
