package dev.kiln.backend.object;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.llvm.CompilerOptions;
import dev.kiln.backend.llvm.ModuleCompiler;
import dev.kiln.backend.llvm.SampleModule;
import dev.kiln.backend.object.ObjectFacts.Function;
import dev.kiln.gc.spec.Plan;
import dev.kiln.toolchain.elf.ElfObject;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads what LLVM writes for the sample module. */
class ObjectReaderTest {
  private static byte[] object;
  private static ObjectFacts facts;

  @BeforeAll
  static void compile() {
    var options =
        new CompilerOptions(2, ModuleText.Target.DEFAULT, Plan.CONCURRENT, false, List.of());
    object = new ModuleCompiler(options, System.err).compile("s/A", SampleModule.text());
    facts = ObjectReader.read(object);
  }

  private static Function work() {
    return facts.functions().stream()
        .filter(f -> f.symbol().equals("s/A.work()I"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void inlinedFramesAreChained() {
    assertTrue(
        work().safepoints().stream()
            .anyMatch(s -> Arrays.equals(s.states(), new int[] {0, 5, 1, 7})));
  }

  @Test
  void rootsLieInTheFrame() {
    int words = work().frameSize() / 8;
    assertTrue(work().safepoints().stream().anyMatch(s -> s.slots().length > 0));
    for (var safepoint : work().safepoints()) {
      for (int slot : safepoint.slots()) {
        assertTrue(slot < 0 && slot >= -words, "slot " + slot);
      }
    }
  }

  @Test
  void callsInTryLandInTheFunction() {
    var landing = work().safepoints().stream().filter(s -> s.landingPad() >= 0).toList();
    // Two allocations and a NullPointerException stand in the handler's range.
    assertEquals(3, landing.size());
    landing.forEach(s -> assertTrue(s.landingPad() > work().offset()));
  }

  @Test
  void nullChecksAreImplicitAndTold() {
    assertFalse(work().faults().isEmpty());
    var thrown = work().safepoints().stream().filter(s -> s.nullPointer()).toList();
    assertEquals(2, thrown.size());
    assertArrayEquals(new int[] {0, 5, 1, 2}, thrown.get(0).states());
  }

  @Test
  void consumedSectionsAreExcluded() {
    var elf = new ElfObject(object);
    for (var name :
        List.of(".llvm_stackmaps", ".llvm_faultmaps", ".gcc_except_table", ".eh_frame")) {
      assertTrue(elf.section(name).orElseThrow().isExcluded(), name);
    }
    assertFalse(elf.section("kiln_text").orElseThrow().isExcluded());
  }

  @Test
  void factsAreDecodedAsEncoded() {
    var again = ObjectFactsCodec.decode(ByteBuffer.wrap(ObjectFactsCodec.encode(facts)));
    assertEquals(text(facts), text(again));
  }

  private static String text(ObjectFacts facts) {
    var text = new StringBuilder().append(facts.textSize());
    for (var f : facts.functions()) {
      text.append('\n').append(f.symbol()).append(f.offset()).append(f.frameSize());
      text.append(f.faults());
      for (var s : f.safepoints()) {
        text.append(s.returnAddress()).append(s.landingPad()).append(s.nullPointer());
        text.append(Arrays.toString(s.slots())).append(Arrays.toString(s.states()));
      }
    }
    return text.toString();
  }
}
