package dev.kiln.tests.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.toolchain.CacheDirectory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/**
 * Reductions of programs that print the name of the virtual machine: what differs from HotSpot for
 * good stands for a bug.
 */
class ReductionTest {
  private static final Path CACHE = CacheDirectory.path();

  /** A main method that prints a property, among what has no effect. */
  private static byte[] printing(String property) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V1_5, Opcodes.ACC_PUBLIC, "p/Main", null, "java/lang/Object", null);
    MethodVisitor code =
        writer.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
    code.visitCode();
    Label skip = new Label();
    code.visitInsn(Opcodes.ICONST_5);
    code.visitJumpInsn(Opcodes.IFEQ, skip);
    code.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;");
    code.visitLdcInsn(property);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "java/lang/System",
        "getProperty",
        "(Ljava/lang/String;)Ljava/lang/String;",
        false);
    code.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, "java/io/PrintStream", "println", "(Ljava/lang/String;)V", false);
    code.visitLabel(skip);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(2, 1);
    code.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** A program that HotSpot's verifier refuses: the stack is empty where a value is dropped. */
  private static byte[] invalid() {
    ClassNode node = new ClassNode();
    new ClassReader(printing("java.vm.name")).accept(node, 0);
    node.methods.get(0).instructions.insert(new InsnNode(Opcodes.POP));
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  @Test
  void aRoundNamesTheVariantsThatDiffer(@TempDir Path work) throws Exception {
    Round round = new Round(Configuration.named("O2"), work, CACHE);
    List<byte[]> variants =
        List.of(
            invalid(),
            printing("java.vm.name"),
            printing("java.specification.version"),
            printing("java.vm.name"));
    assertEquals(List.of(1, 3), round.failing(ClassFileReduction::batch, variants));
  }

  @Test
  @EnabledIfSystemProperty(named = "kiln.heavy", matches = "true")
  void aClassFileKeepsWhatDiffers(@TempDir Path work) throws Exception {
    Path file =
        ClassFileReduction.of(printing("java.vm.name"), Configuration.named("O0"), work, CACHE);
    ClassNode node = new ClassNode();
    new ClassReader(Files.readAllBytes(file)).accept(node, 0);
    List<Object> constants = new ArrayList<>();
    node.methods
        .get(0)
        .instructions
        .forEach(
            each -> {
              assertFalse(each.getOpcode() == Opcodes.IFEQ, "the branch is not needed");
              if (each instanceof LdcInsnNode constant) {
                constants.add(constant.cst);
              }
            });
    assertEquals(List.of("java.vm.name"), constants);
  }

  @Test
  @EnabledIfSystemProperty(named = "kiln.heavy", matches = "true")
  void aSourceKeepsWhatDiffers(@TempDir Path work) throws Exception {
    Path source = work.resolve("Main.java");
    Files.writeString(
        source,
        """
        public class Main {
          static int unused() { return 3; }
          public static void main(String[] args) {
            for (String key : new String[] {"java.vm.name"}) {
              System.out.println(System.getProperty(key));
            }
          }
        }
        """);
    Path file =
        Reduction.of(
            Reduction.read(source), Configuration.named("O0"), work.resolve("reduce"), CACHE);
    String reduced = Files.readString(file, StandardCharsets.UTF_8);
    assertTrue(reduced.contains("java.vm.name") && !reduced.contains("unused"), reduced);
  }
}
