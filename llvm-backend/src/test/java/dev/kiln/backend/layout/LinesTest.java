package dev.kiln.backend.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;

class LinesTest {
  private static void line(InsnList code, int line) {
    var label = new LabelNode();
    code.add(label);
    code.add(new LineNumberNode(line, label));
    code.add(new InsnNode(Opcodes.NOP));
  }

  @Test
  void aMethodIsEnteredOnItsFirstLine() {
    var code = new InsnList();
    line(code, 7);
    line(code, 9);
    var lines = Lines.of(code);
    assertEquals(7, lines.at(0));
    assertEquals(7, lines.at(2));
    assertEquals(7, lines.at(3), "the label of what follows");
    assertEquals(9, lines.at(5));
    assertEquals(Lines.UNKNOWN, lines.at(6));
    assertEquals(Lines.UNKNOWN, lines.at(-1));
  }

  @Test
  void whatTheClassFileDoesNotSayIsUnknown() {
    var code = new InsnList();
    code.add(new LabelNode());
    code.add(new InsnNode(Opcodes.NOP));
    line(code, 7);
    var lines = Lines.of(code);
    assertEquals(Lines.UNKNOWN, lines.at(0));
    assertEquals(Lines.UNKNOWN, lines.at(1));
    assertEquals(7, lines.at(4));
  }
}
