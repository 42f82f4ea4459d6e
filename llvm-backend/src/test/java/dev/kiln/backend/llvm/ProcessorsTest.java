package dev.kiln.backend.llvm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.object.ObjectReader;
import dev.kiln.gc.spec.Plan;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessorsTest {
  static Stream<String> names() {
    return Stream.concat(Processors.NAMES.stream(), Stream.of(Processors.NATIVE));
  }

  /** Eight vectors of doubles live across a call: no register survives it, all are spilled. */
  private static final String SPILLS =
      """
      declare preserve_nonecc void @"s/B.foo()V"()
      define hidden preserve_nonecc void @"s/A.spills()V"(ptr %p, ptr %q) #0 gc "statepoint-example" {
        %v = load <8 x double>, ptr %p, align 8
        call preserve_nonecc void @"s/B.foo()V"() [ "deopt"(i32 0, i32 5) ]
        store <8 x double> %v, ptr %q, align 8
        ret void
      }
      """;

  @ParameterizedTest
  @MethodSource("names")
  void llvmKnowsItAndFramesStayOfOneSize(String name) {
    var target = Processors.named(name).orElseThrow();
    var prelude = ModuleText.of("s/A", target, List.of(), List.of()).text();
    var options = new CompilerOptions(2, target, Plan.CONCURRENT, true, List.of());
    var object =
        new ModuleCompiler(options, new PrintStream(PrintStream.nullOutputStream()))
            .compile("s/A", new ModuleText(prelude + SPILLS, List.of("s/A.spills()V")));
    assertTrue(!ObjectReader.read(object).functions().isEmpty());
  }

  @Test
  void namesThatLlvmWouldDieOfAreRefused() {
    for (var name : List.of("", "x86-64", "i386", "Haswell", "native ")) {
      assertFalse(Processors.named(name).isPresent(), name);
    }
  }
}
