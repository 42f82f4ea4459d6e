package dev.kiln.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of options that nothing can be done with: one line, status 2, no bundle of a fault. */
class UsageTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--dump=x",
        "--dump=after:no-such-pass:A.f",
        "--dump=before:optimize:A.f",
        "--jobs=0",
        "--jobs=-3",
        "-O4",
        "--gc=x",
        "--malloc=x",
        "--report=/no/such/directory/x",
        "-march=i386",
        "--cache-dir=/proc/none",
        "--cache-dir=/proc",
        "--output=/no/such/directory/x"
      })
  void isToldInALine(String option) {
    StringWriter err = new StringWriter();
    Path output = directory.resolve("program");
    int status =
        Kiln.execute(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            option.startsWith("--output")
                ? new String[] {"build", "-cp", directory.toString(), "--main", "M", option}
                : new String[] {
                  "build", "-cp", directory.toString(), "--main", "M", "-o", output + "", option
                });
    assertEquals(ExitCode.USAGE, status, err.toString());
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().startsWith("kiln: "), err.toString());
    assertTrue(Files.notExists(output));
  }

  /** An unpaired surrogate is in no locale's encoding. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "build \ud800.jar",
        "run \ud800.jar",
        "build -cp a:\ud800 --main M -o none",
        "test -cp \ud800",
        "build -cp a --main M -o \ud800",
        "build -cp a --main \ud800",
        "report \ud800"
      })
  void noPathIsToldInALine(String line) {
    StringWriter err = new StringWriter();
    var out = new PrintWriter(new StringWriter());
    int status = Kiln.execute(out, new PrintWriter(err, true), line.split(" "));
    assertEquals(ExitCode.USAGE, status, err.toString());
    assertTrue(err.toString().contains("\ud800"), err.toString());
  }

  @Test
  void isFoundWithoutRunning() {
    assertNull(Kiln.problem("build", "--dump=after:optimize:A.f", "-cp", "a:b", "--jobs=2"));
    assertNotNull(Kiln.problem("build", "--dump=after:none:A.f"));
    assertNotNull(Kiln.problem("test", "--jobs=0"));
    assertNotNull(Kiln.problem("report", "--no-such-option"));
  }
}
