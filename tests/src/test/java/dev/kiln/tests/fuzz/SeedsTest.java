package dev.kiln.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.object.LoopLabels;
import dev.kiln.backend.object.ObjectFacts.Function;
import dev.kiln.backend.object.ObjectFactsCodec;
import dev.kiln.toolchain.elf.ElfObject;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of a seed damages only what the seed has. */
class SeedsTest {
  @Test
  void theObjectHasEachSectionThatIsRead() {
    ElfObject object = new ElfObject(Seeds.of("object"));
    for (String name :
        List.of(
            ".llvm_stackmaps",
            ".llvm_faultmaps",
            ".gcc_except_table",
            ".eh_frame",
            LoopLabels.SECTION)) {
      assertTrue(object.section(name).isPresent(), name);
    }
    assertEquals(1, LoopLabels.read(object).length);
  }

  @Test
  void theFactsHaveRootsLandingPadsAndFaults() {
    List<Function> functions =
        ObjectFactsCodec.decode(ByteBuffer.wrap(Seeds.of("facts"))).functions();
    assertEquals(1, functions.size());
    Function function = functions.get(0);
    assertTrue(function.safepoints().stream().anyMatch(s -> s.slots().length > 0), "roots");
    assertTrue(function.safepoints().stream().anyMatch(s -> s.landingPad() >= 0), "a landing pad");
    assertTrue(function.safepoints().stream().anyMatch(s -> s.nullPointer()), "a null check");
    assertFalse(function.faults().isEmpty(), "faults");
  }
}
