package dev.kiln.tests.odd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kiln.tests.Differential;
import dev.kiln.tests.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Class files that no Java compiler emits behave natively as on HotSpot; one image of all. */
class OddBytecodeTest {
  private static final Path WORK = Path.of("target", "odd");

  @Test
  void behavesAsOnHotSpot() throws IOException, InterruptedException {
    Path sources = Files.createDirectories(WORK.resolve("src"));
    Files.writeString(sources.resolve("Say.java"), OddProgram.SAY);
    Path classes = WORK.resolve("classes");
    Program.compile(sources, classes, List.of());
    OddProgram odd = programs();
    Path jar = odd.write(WORK.resolve("odd.jar").toAbsolutePath(), classes.resolve("Say.class"));
    Program program =
        new Program("odd", List.of(jar), OddProgram.MAIN, List.of(), List.of(), new byte[0]);
    Differential.Pair outcomes = new Differential(WORK).run(program);
    assertEquals(outcomes.expected().stdout(), outcomes.actual().stdout(), "standard output");
    assertEquals(outcomes.expected().stderr(), outcomes.actual().stderr(), "standard error");
    assertEquals(0, outcomes.expected().exit(), "the oracle's exit code");
    assertEquals(0, outcomes.actual().exit(), "exit code");
  }

  static OddProgram programs() {
    OddProgram odd = new OddProgram();
    Subroutines.addTo(odd);
    StackShapes.addTo(odd);
    Switching.addTo(odd);
    Handlers.addTo(odd);
    SmallTypes.addTo(odd);
    Constants.addTo(odd);
    Names.addTo(odd);
    OddInterfaces.addTo(odd);
    Sizes.addTo(odd);
    LargeFrame.addTo(odd);
    return odd;
  }
}
