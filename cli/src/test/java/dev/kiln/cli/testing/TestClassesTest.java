package dev.kiln.cli.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Class files that no compiler has written, where tests are looked for. */
class TestClassesTest {
  @TempDir Path directory;

  @Test
  void classesThatAreMembersOfEachOtherAreLookedAtOnce() throws IOException {
    write("A", "B");
    write("B", "A");
    assertEquals(Set.of(), TestClasses.needed(List.of(directory)));
  }

  private void write(String name, String member) throws IOException {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
    writer.visitAnnotation("Lorg/junit/jupiter/api/Nested;", true).visitEnd();
    writer.visitInnerClass(member, name, member, Opcodes.ACC_PUBLIC);
    writer.visitEnd();
    Files.write(directory.resolve(name + ".class"), writer.toByteArray());
  }

  @Test
  void aClassWithoutANameIsRefused() throws IOException {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "A", null, "java/lang/Object", null);
    byte[] bytes = writer.toByteArray();
    // Behind the index of its own name: that of the superclass, and four counts of nothing.
    int at = bytes.length - 12;
    bytes[at] = bytes[at + 1] = 0;
    refused(Files.write(directory.resolve("A.class"), bytes).getParent());
  }

  @Test
  void aJarWithANameThatIsNoTextIsRefused() {
    refused(Path.of("..", "tests", "fuzz-corpus", "jar", "entry-name-that-is-not-utf8"));
  }

  private static void refused(Path entry) {
    InputError error = assertThrows(InputError.class, () -> TestClasses.needed(List.of(entry)));
    assertEquals(1, error.getMessage().lines().count(), error.getMessage());
  }
}
