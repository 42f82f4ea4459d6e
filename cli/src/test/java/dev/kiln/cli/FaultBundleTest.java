package dev.kiln.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fault of Kiln's own leaves behind, with faults made by a test hook. */
class FaultBundleTest {
  @TempDir Path directory;
  private Path classes;
  private Path output;
  private String messages;

  @BeforeEach
  void compile() throws IOException {
    classes = Files.createDirectories(directory.resolve("classes"));
    output = directory.resolve("out").resolve("program");
    Files.createDirectories(output.getParent());
    Path source = directory.resolve("Small.java");
    Files.writeString(
        source, "class Small { public static void main(String[] a) { System.exit(a.length); } }");
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), source.toString()));
  }

  @AfterEach
  void noFault() {
    System.clearProperty("kiln.test.fault");
    System.clearProperty(FaultBundle.LIMIT_PROPERTY);
  }

  private int kiln(String... arguments) {
    StringWriter err = new StringWriter();
    PrintWriter print = new PrintWriter(err, true);
    int exit = Kiln.execute(print, print, arguments);
    messages = err.toString();
    return exit;
  }

  private int build() {
    return kiln(
        "build",
        "-q",
        "-O1",
        "-Da=b c",
        "-cp",
        classes.toString(),
        "--main",
        "Small",
        "-o",
        output.toString());
  }

  private Path bundle() throws IOException {
    try (Stream<Path> files = Files.list(output.getParent())) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), () -> "beside the output: " + all);
      assertTrue(messages.contains(all.get(0).toString()), messages);
      return all.get(0);
    }
  }

  private static String text(Path bundle, String name) throws IOException {
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void holdsTheModuleThatLlvmRejected() throws IOException {
    System.setProperty("kiln.test.fault", "module:Small");
    assertEquals(ExitCode.FAULT, build());
    Path bundle = bundle();
    assertTrue(text(bundle, "command.txt").contains("-Da=b c\n"));
    assertTrue(text(bundle, "system.txt").contains("java.version="));
    String fault = text(bundle, "fault.txt");
    assertTrue(fault.contains("phase: OPTIMIZING") && fault.contains("site: module Small"), fault);
    assertTrue(fault.contains("CompilerFault") && fault.contains("\tat "), fault);
    String module = text(bundle, "module.ll");
    assertTrue(module.contains("Small.main") && module.contains("a fault made"), module);
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      assertEquals(
          Files.size(classes.resolve("Small.class")),
          zip.getEntry("input/0-classes/Small.class").getSize());
    }
  }

  @Test
  void isReproducedFromTheBundleAlone() throws IOException {
    System.setProperty("kiln.test.fault", "linking");
    assertEquals(ExitCode.FAULT, build());
    Path bundle = bundle();
    Files.delete(classes.resolve("Small.class"));
    Path place = directory.resolve("again");
    assertEquals(ExitCode.FAULT, kiln("reproduce", "-d", place.toString(), bundle.toString()));
    assertTrue(messages.contains("-Da=b c") || messages.contains("-D a=b c"), messages);
    assertTrue(text(place.resolve("program.kiln-fault.zip"), "fault.txt").contains("LINKING"));
    System.clearProperty("kiln.test.fault");
    assertEquals(0, kiln("reproduce", "-d", place.toString(), bundle.toString()), messages);
    assertTrue(Files.isExecutable(place.resolve("program")));
  }

  @Test
  void errorsOfTheVirtualMachineAreFaultsToo() throws IOException {
    System.setProperty("kiln.test.fault", "overflow");
    assertEquals(ExitCode.FAULT, build());
    assertTrue(text(bundle(), "fault.txt").contains("StackOverflowError"));
  }

  @Test
  void inputBeyondTheLimitIsNamed() throws IOException {
    System.setProperty("kiln.test.fault", "overflow");
    System.setProperty(FaultBundle.LIMIT_PROPERTY, "10");
    assertEquals(ExitCode.FAULT, build());
    Path bundle = bundle();
    assertTrue(text(bundle, "left-out.txt").contains("Small.class"));
    try (ZipFile zip = new ZipFile(bundle.toFile())) {
      assertFalse(zip.stream().anyMatch(e -> e.getName().endsWith(".class")));
    }
  }

  @Test
  void whatIsNoBundleIsRefused() throws IOException {
    Path text = Files.writeString(directory.resolve("text.zip"), "no zip");
    assertEquals(ExitCode.INPUT, kiln("reproduce", text.toString()));
    assertEquals(ExitCode.INPUT, kiln("reproduce", directory.resolve("absent").toString()));
  }
}
