package dev.kiln.tests.odd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kiln.tests.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;

/**
 * Each instruction of the JVM, short and wide forms too, is in a program that is compared with
 * HotSpot: in the corpus, or, if javac never emits it, in one of {@link OddBytecodeTest}.
 */
class EveryOpcodeTest {
  /** What {@code wide} may precede. */
  private static final IntStream WIDENED =
      IntStream.of(
          Opcodes.ILOAD,
          Opcodes.LLOAD,
          Opcodes.FLOAD,
          Opcodes.DLOAD,
          Opcodes.ALOAD,
          Opcodes.ISTORE,
          Opcodes.LSTORE,
          Opcodes.FSTORE,
          Opcodes.DSTORE,
          Opcodes.ASTORE,
          Opcodes.IINC,
          Opcodes.RET);

  /** Empty at first: a class whose program has left the corpus does not count. */
  @TempDir Path classes;

  @Test
  void isInAProgram() throws IOException {
    RawOpcodes opcodes = new RawOpcodes();
    OddBytecodeTest.programs().classFiles().forEach(opcodes::addClass);
    Program.compile(Path.of("corpus"), classes, List.of());
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        opcodes.addClass(Files.readAllBytes(file));
      }
    }
    BitSet seen = opcodes.seen();
    Set<String> missing = new TreeSet<>();
    IntStream.concat(
            IntStream.rangeClosed(Opcodes.NOP, RawOpcodes.LAST),
            WIDENED.map(opcode -> RawOpcodes.WIDE + opcode))
        .filter(opcode -> !seen.get(opcode))
        .forEach(opcode -> missing.add(name(opcode)));
    assertEquals(Set.of(), missing);
  }

  private static String name(int opcode) {
    return opcode >= RawOpcodes.WIDE
        ? "wide " + name(opcode - RawOpcodes.WIDE)
        : String.format("0x%02x", opcode);
  }
}
