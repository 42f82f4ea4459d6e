package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kiln.cli.Kiln;
import dev.kiln.toolchain.CLibrary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample with every hidden exception, built by the command line with other options. */
class OptionsTest {
  private static final Path WORK = Path.of("target", "options");
  private static Program program;
  private static Outcome expected;

  @BeforeAll
  static void runOnHotSpot() throws IOException, InterruptedException {
    program = Program.ofSample(Path.of("..", "samples", "exceptions"), WORK);
    expected = program.onHotSpot(WORK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-O0 --verify",
        "-O3 --verify",
        "-march=native",
        "--static",
        "--gc=stw",
        "--gc=none",
        "--malloc=jemalloc"
      })
  void behavesAsOnHotSpot(String options) throws IOException, InterruptedException {
    assumeTrue(
        !options.equals("--static") || CLibrary.MUSL.libraries().isPresent(),
        "no musl to link with: " + CLibrary.MUSL.installCommand());
    assumeTrue(
        !options.startsWith("--malloc=")
            || CLibrary.GLIBC
                .libraries()
                .filter(place -> Files.exists(place.resolve("libjemalloc.so")))
                .isPresent(),
        "no jemalloc to link with: apt-get install libjemalloc-dev");
    Path executable = WORK.resolve("exceptions" + options.replace(' ', '_')).toAbsolutePath();
    List<String> command = new ArrayList<>(List.of("build", "-q"));
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-cp", program.classPath().get(0).toString()));
    command.addAll(List.of("--main", program.mainClass(), "-o", executable.toString()));
    StringWriter messages = new StringWriter();
    PrintWriter writer = new PrintWriter(messages, true);
    assertEquals(
        0, Kiln.execute(writer, writer, command.toArray(new String[0])), messages::toString);
    Outcome actual = program.natively(executable, Files.createDirectories(WORK));
    assertAll(
        () -> assertEquals(expected.stdout(), actual.stdout(), "standard output"),
        () -> assertEquals(expected.stderr(), actual.stderr(), "standard error"),
        () -> assertEquals(expected.exit(), actual.exit(), "exit code"));
  }
}
