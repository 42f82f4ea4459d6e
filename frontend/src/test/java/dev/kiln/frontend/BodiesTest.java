package dev.kiln.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicVerifier;

/** What rewriting and pruning leave of the bodies of a whole program is still valid bytecode. */
class BodiesTest {
  @TempDir Path dir;

  @Test
  void bodiesOfHelloAreValid() throws Exception {
    Compiled.java(
        dir,
        "public class Main { public static void main(String[] a) { System.out.println(\"Hi\"); } }");
    ClosedWorld world = new ClosedWorldBuilder(WorldOptions.of(List.of(dir), "Main")).build();
    List<String> bad = new ArrayList<>();
    for (JMethod m : world.compiledMethods()) {
      if (m.isNative()) {
        assertEquals(0, m.code().instructions.size());
        continue;
      }
      assertTrue(m.code().instructions.size() > 0, m.symbol());
      for (AbstractInsnNode i : m.code().instructions) {
        int op = i.getOpcode();
        if (i instanceof InvokeDynamicInsnNode || op == Opcodes.JSR || op == Opcodes.RET) {
          bad.add(m.symbol() + " has opcode " + op);
        }
      }
      try {
        new Analyzer<>(new BasicVerifier()).analyze(m.owner().name(), m.code());
      } catch (AnalyzerException e) {
        bad.add(m.symbol() + ": " + e.getMessage());
      }
      assertNotNull(world.why(m));
    }
    assertEquals(List.of(), bad);
  }
}
