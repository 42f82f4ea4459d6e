package dev.kiln.gc.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderWriterTest {
  @Test
  void headerCompilesAndItsAssertionsHold(@TempDir Path directory) throws Exception {
    HeaderWriter.write(directory);
    Path source = directory.resolve("use.c");
    Files.writeString(source, "#include \"kiln_entries.h\"\n#include \"kiln_spec.h\"\n");
    Toolchain.open()
        .run(
            directory,
            Tool.CLANG,
            List.of("-std=gnu17", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "use.c"));
  }

  @Test
  void hashFollowsEveryFact() {
    String facts = HeaderWriter.facts();
    String hash = SpecHash.symbolOf(facts);
    assertTrue(hash.matches("kiln_spec_hash_[0-9a-f]{16}"));
    String lock = "offsetof(struct kiln_object, lock) == 4";
    assertTrue(facts.contains(lock));
    assertNotEquals(hash, SpecHash.symbolOf(facts.replace(lock, lock.replace('4', '8'))));
    assertNotEquals(SpecHash.symbol(), hash, "the entries count too");
  }

  @Test
  void layoutsRefuseWhatCompilersWouldPlaceElsewhere() {
    var builder = StructLayout.struct("s").add(0, FieldType.U8, "a", "");
    assertThrows(IllegalStateException.class, () -> builder.add(4, FieldType.U64, "b", ""));
  }

  @Test
  void entriesTellTheirEffects() {
    assertEquals(
        "declare preserve_nonecc ptr addrspace(1) @kiln_alloc_slow(i32, i64)",
        RuntimeEntries.ALLOC_SLOW.declaration());
    assertEquals(
        "declare preserve_mostcc void @kiln_barrier_slow(ptr addrspace(1)) \"gc-leaf-function\" willreturn nounwind",
        RuntimeEntries.BARRIER_SLOW.declaration());
    assertTrue(RuntimeEntries.THROW.noReturn() && RuntimeEntries.THROW.mayCollect());
    assertEquals(RuntimeEntries.CLONE, RuntimeEntries.named("kiln_clone").orElseThrow());
  }
}
