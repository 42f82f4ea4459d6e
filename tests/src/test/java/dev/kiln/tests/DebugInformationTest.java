package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.cli.Kiln;
import dev.kiln.toolchain.Tool;
import dev.kiln.toolchain.Toolchain;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With {@code -g} a debugger finds files and lines of Java methods, inlined ones too. */
class DebugInformationTest {
  private static final Path WORK = Path.of("target", "debug");
  private static final String MAIN = "pack/Debugged.main([Ljava/lang/String;)V";

  private static final String SOURCE =
      """
      package pack;
      public class Debugged {
        static int inner(int n) {
          if (n > 3) throw new IllegalStateException();
          return n * 7;
        }
        public static void main(String[] args) {
          System.exit(inner(args.length));
        }
      }
      """;

  @Test
  void linesOfMethods() throws IOException {
    Path sources = Files.createDirectories(WORK.resolve("src").resolve("pack"));
    Files.writeString(sources.resolve("Debugged.java"), SOURCE);
    Path classes = WORK.resolve("classes");
    Program.compile(sources, classes, List.of());
    Path executable = WORK.resolve("debugged").toAbsolutePath();
    PrintWriter print = new PrintWriter(System.err, true);
    int exit =
        Kiln.execute(
            print,
            print,
            "build",
            "-q",
            "-g",
            "-cp",
            classes.toString(),
            "--main",
            "pack.Debugged",
            "-o",
            executable.toString());
    assertEquals(0, exit);
    assertEquals("pack/Debugged.java:8:0", place(executable, 0));
    boolean inlined = false;
    for (int offset = 1; offset < 64 && !inlined; offset++) {
      inlined = place(executable, offset).matches("pack/Debugged.java:[45]:0");
    }
    assertTrue(inlined, "no line of the inlined method");
  }

  /** File, line and column of an address of the main method. */
  private static String place(Path executable, int offset) {
    String address = MAIN + "+0x" + Integer.toHexString(offset);
    List<String> lines =
        Toolchain.open()
            .run(Tool.SYMBOLIZER, List.of("--obj=" + executable, address))
            .out()
            .strip()
            .lines()
            .toList();
    return lines.get(1);
  }
}
