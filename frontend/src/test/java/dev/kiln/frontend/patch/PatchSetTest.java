package dev.kiln.frontend.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.BasicVerifier;

class PatchSetTest {
  private final PatchSet patches = PatchSet.bundled();

  private ClassNode patched(String name) throws IOException {
    try (InputStream in = Object.class.getResourceAsStream("/" + name + ".class")) {
      assertNotNull(in, name);
      ClassNode node = new ClassNode();
      new ClassReader(in).accept(node, ClassReader.SKIP_FRAMES);
      patches.apply(node);
      return node;
    }
  }

  @Test
  void allPatchesFitThisJdkAndGiveLegalCode() throws Exception {
    for (String target : patches.targets()) {
      ClassNode node = patched(target);
      for (MethodNode m : node.methods) {
        new Analyzer<>(new BasicVerifier()).analyze(node.name, m);
        for (AbstractInsnNode i : m.instructions) {
          String owner =
              i instanceof MethodInsnNode c ? c.owner : i instanceof FieldInsnNode f ? f.owner : "";
          assertTrue(
              !patches.renames().containsKey(owner), node.name + "." + m.name + " uses " + owner);
        }
      }
      node.accept(new ClassWriter(0));
    }
  }

  @Test
  void addedClassesNameTargetsNotPatches() {
    for (String name : patches.addedClasses()) {
      ClassReader reader = new ClassReader(patches.addedBytes(name));
      ClassNode node = new ClassNode();
      reader.accept(node, 0);
      for (MethodNode m : node.methods) {
        for (AbstractInsnNode i : m.instructions) {
          if (i instanceof MethodInsnNode c) {
            assertTrue(!patches.renames().containsKey(c.owner), name + " calls " + c.owner);
          }
        }
      }
    }
  }

  @Test
  void substitutedMethodKeepsItsFlags() throws Exception {
    MethodNode m =
        patched("java/lang/System").methods.stream()
            .filter(x -> x.name.equals("getSecurityManager"))
            .findFirst()
            .orElseThrow();
    assertEquals(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, m.access & 0xFFFF);
  }

  @Test
  void foldedBranchesDisappear() throws Exception {
    ClassNode node = patched("java/util/concurrent/ThreadLocalRandom");
    for (MethodNode m : node.methods) {
      for (AbstractInsnNode i : m.instructions) {
        assertTrue(
            !(i instanceof MethodInsnNode c && c.owner.equals("java/security/SecureRandom")));
      }
    }
  }

  @Test
  void aliasedConstructorRunsOnAnObject() throws Exception {
    MethodNode m =
        patched("java/nio/channels/FileChannel$MapMode").methods.stream()
            .filter(x -> x.name.equals("extended"))
            .findFirst()
            .orElseThrow();
    boolean found = false;
    for (AbstractInsnNode i : m.instructions) {
      found |=
          i.getOpcode() == Opcodes.INVOKESPECIAL
              && ((MethodInsnNode) i).name.equals("<init>")
              && ((MethodInsnNode) i).owner.equals("java/nio/channels/FileChannel$MapMode");
    }
    assertTrue(found);
  }
}
