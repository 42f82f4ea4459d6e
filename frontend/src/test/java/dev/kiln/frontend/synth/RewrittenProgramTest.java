package dev.kiln.frontend.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs whose call sites were rewritten do on HotSpot what they did before. */
class RewrittenProgramTest {
  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(strings = {"Lambdas", "Concatenation", "Records", "Variables"})
  void behavesAsBefore(String program) throws Exception {
    Path source = Path.of("src", "test", "programs", program + ".java");
    Path classes = Files.createDirectories(work.resolve("classes"));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-nowarn", "-d", classes.toString(), source.toString());
    assertEquals(0, result, "javac");
    String expected = RewrittenProgram.launch(List.of("-cp", classes.toString(), program));
    assertEquals(expected, RewrittenProgram.run(classes, program, work));
  }
}
