package dev.kiln.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.generator.bytecode.BytecodeProgram;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.BasicVerifier;

class BytecodeProgramTest {
  @Test
  void aSeedIsAClassForEver() {
    CRC32 crc = new CRC32();
    for (long seed = 0; seed < 50; seed++) {
      crc.update(BytecodeProgram.of(seed));
    }
    assertEquals(
        "version 1: 1102029240", "version " + BytecodeProgram.VERSION + ": " + crc.getValue());
  }

  /** HotSpot has the last word when programs are compared; this one needs no process. */
  @Test
  void classesAreValid() throws Exception {
    Set<Integer> opcodes = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      ClassNode node = new ClassNode();
      new ClassReader(BytecodeProgram.of(seed)).accept(node, 0);
      for (var method : node.methods) {
        new Analyzer<>(new BasicVerifier()).analyze(node.name, method);
        for (AbstractInsnNode instruction : method.instructions) {
          opcodes.add(instruction.getOpcode());
        }
      }
    }
    for (int opcode :
        new int[] {
          Opcodes.JSR,
          Opcodes.RET,
          Opcodes.DUP_X2,
          Opcodes.DUP2_X1,
          Opcodes.DUP2_X2,
          Opcodes.SWAP,
          Opcodes.TABLESWITCH,
          Opcodes.LOOKUPSWITCH,
          Opcodes.ATHROW,
          Opcodes.FCMPL
        }) {
      assertTrue(opcodes.contains(opcode), "opcode " + opcode + " never comes");
    }
  }
}
