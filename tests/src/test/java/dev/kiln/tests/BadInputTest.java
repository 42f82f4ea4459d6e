package dev.kiln.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.cli.Kiln;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Damaged and hostile input gets one clear error, exit code 1 and no output file. */
class BadInputTest implements Opcodes {
  @TempDir static Path shared;
  @TempDir Path directory;

  private static byte[] hello;

  @BeforeAll
  static void compileHello() throws IOException {
    Program.compile(Path.of("..", "samples", "hello", "src"), shared, List.of());
    hello = Files.readAllBytes(shared.resolve("Hello.class"));
  }

  @Test
  void notAnArchive() throws IOException {
    Path jar = Files.writeString(directory.resolve("not.jar"), "this is no archive");
    refused("not.jar", jar.toString());
  }

  @Test
  void missingFile() {
    refused("absent.jar", directory.resolve("absent.jar").toString());
  }

  @Test
  void truncatedArchive() throws IOException {
    byte[] whole = Files.readAllBytes(jar("whole.jar", "Hello", "Hello.class", hello));
    Path jar = directory.resolve("half.jar");
    Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
    refused("half.jar", jar.toString());
  }

  @Test
  void archiveWithoutMainClass() throws IOException {
    refused("nomain.jar", jar("nomain.jar", null, "Hello.class", hello).toString());
  }

  @Test
  void mainClassIsMissing() throws IOException {
    refused("Absent", jar("absentmain.jar", "Absent", "Hello.class", hello).toString());
  }

  @Test
  void mainClassHasNoMain() throws IOException {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(V17, ACC_PUBLIC, "NoMain", null, "java/lang/Object", null);
    writer.visitEnd();
    refused("NoMain", jar("m.jar", "NoMain", "NoMain.class", writer.toByteArray()).toString());
  }

  @Test
  void truncatedClass() throws IOException {
    byte[] half = Arrays.copyOf(hello, hello.length / 2);
    refused("Hello", jar("t.jar", "Hello", "Hello.class", half).toString());
  }

  @Test
  void notAClass() throws IOException {
    byte[] text = "no class at all".getBytes(StandardCharsets.US_ASCII);
    refused("Hello", jar("n.jar", "Hello", "Hello.class", text).toString());
  }

  @Test
  void emptyClass() throws IOException {
    refused("Hello", jar("e.jar", "Hello", "Hello.class", new byte[0]).toString());
  }

  @Test
  void classVersionTooNew() throws IOException {
    byte[] newer = hello.clone();
    newer[7] = 99;
    refused("99", jar("v.jar", "Hello", "Hello.class", newer).toString());
  }

  @Test
  void classOfAnotherName() throws IOException {
    refused("Other", jar("o.jar", "Other", "Other.class", hello).toString());
  }

  @Test
  void cyclicHierarchy() throws IOException {
    Path classes = Files.createDirectories(directory.resolve("cycle"));
    for (String[] pair : new String[][] {{"A", "B"}, {"B", "A"}}) {
      ClassWriter writer = new ClassWriter(0);
      writer.visit(V17, ACC_PUBLIC, pair[0], null, pair[1], null);
      main(writer);
      Files.write(classes.resolve(pair[0] + ".class"), writer.toByteArray());
    }
    refused("A", "-cp", classes.toString(), "--main", "A");
  }

  @Test
  void bodyThatUnderflowsTheStack() throws IOException {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(V1_5, ACC_PUBLIC, "Under", null, "java/lang/Object", null);
    MethodVisitor body =
        writer.visitMethod(ACC_PUBLIC | ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
    body.visitCode();
    body.visitInsn(POP);
    body.visitInsn(RETURN);
    body.visitMaxs(2, 2);
    body.visitEnd();
    refused("Under", jar("u.jar", "Under", "Under.class", writer.toByteArray()).toString());
  }

  @Test
  void bodyThatFallsOffItsEnd() throws IOException {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(V1_5, ACC_PUBLIC, "Off", null, "java/lang/Object", null);
    MethodVisitor body =
        writer.visitMethod(ACC_PUBLIC | ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
    body.visitCode();
    body.visitLabel(new Label());
    body.visitInsn(NOP);
    body.visitMaxs(0, 1);
    body.visitEnd();
    refused("Off", jar("off.jar", "Off", "Off.class", writer.toByteArray()).toString());
  }

  @Test
  void methodsWithCodeThatTheyMustNotHave() throws IOException {
    for (int access : new int[] {ACC_ABSTRACT, ACC_NATIVE}) {
      ClassWriter writer = new ClassWriter(0);
      writer.visit(V1_5, ACC_PUBLIC | ACC_ABSTRACT, "Body", null, "java/lang/Object", null);
      int all = ACC_PUBLIC | ACC_STATIC | access;
      MethodVisitor body = writer.visitMethod(all, "main", "([Ljava/lang/String;)V", null, null);
      body.visitCode();
      body.visitInsn(ACONST_NULL);
      body.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Object", "hashCode", "()I", false);
      body.visitInsn(POP);
      body.visitInsn(RETURN);
      body.visitMaxs(1, 1);
      body.visitEnd();
      refused("Body", jar("b.jar", "Body", "Body.class", writer.toByteArray()).toString());
    }
  }

  @Test
  void initializerThatIsNotStatic() throws IOException {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(V1_7, ACC_PUBLIC, "Init", null, "java/lang/Object", null);
    MethodVisitor body = writer.visitMethod(0, "<clinit>", "()V", null, null);
    body.visitCode();
    body.visitInsn(RETURN);
    body.visitMaxs(1, 1);
    body.visitEnd();
    refused("Init", jar("i.jar", "Init", "Init.class", writer.toByteArray()).toString());
  }

  @Test
  void methodWithoutTheCodeThatItMustHave() throws IOException {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(V1_5, ACC_PUBLIC, "None", null, "java/lang/Object", null);
    writer
        .visitMethod(ACC_PUBLIC | ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null)
        .visitEnd();
    refused("None", jar("n.jar", "None", "None.class", writer.toByteArray()).toString());
  }

  @Test
  void entryThatClimbsOut() throws IOException {
    Path jar = directory.resolve("climb.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      manifest(out, "Hello");
      entry(out, "Hello.class", hello);
      entry(out, "../../etc/evil.class", hello);
    }
    refused("climb.jar", jar.toString());
  }

  @Test
  void bomb() throws IOException {
    Path jar = directory.resolve("bomb.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      manifest(out, "Hello");
      out.putNextEntry(new ZipEntry("Hello.class"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
      out.closeEntry();
    }
    refused("bomb.jar", jar.toString());
  }

  /** Whatever bytes are changed: compiled, or refused with exit code 1; never a fault. */
  @Test
  void mutations() throws IOException {
    long seed = Long.getLong("kiln.seed", 20260101);
    Random random = new Random(seed);
    int rounds = Integer.getInteger("kiln.mutations", 60);
    for (int i = 0; i < rounds; i++) {
      byte[] mutant = hello.clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      }
      Path jar = jar("mutant.jar", "Hello", "Hello.class", mutant);
      StringWriter err = new StringWriter();
      int exit = kiln(err, "build", "-q", "--why-reachable=Hello", jar.toString());
      assertTrue(exit == 0 || exit == 1, "seed " + seed + " round " + i + ": " + exit + " " + err);
    }
  }

  private void refused(String mentioned, String... input) {
    Path output = directory.resolve("output");
    StringWriter err = new StringWriter();
    String[] args = new String[input.length + 4];
    args[0] = "build";
    args[1] = "-q";
    args[2] = "-o";
    args[3] = output.toString();
    System.arraycopy(input, 0, args, 4, input.length);
    int exit = kiln(err, args);
    assertAll(
        () -> assertEquals(1, exit, err.toString()),
        () -> assertTrue(err.toString().startsWith("kiln: error: "), err.toString()),
        () -> assertTrue(err.toString().contains(mentioned), err.toString()),
        () -> assertEquals(1, err.toString().lines().count(), err.toString()),
        () -> assertFalse(Files.exists(output), "a file was written"));
  }

  private static int kiln(StringWriter err, String... args) {
    return Kiln.execute(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args);
  }

  private Path jar(String name, String mainClass, String entry, byte[] bytes) throws IOException {
    Path jar = directory.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      manifest(out, mainClass);
      entry(out, entry, bytes);
    }
    return jar;
  }

  private static void manifest(ZipOutputStream out, String mainClass) throws IOException {
    String text =
        "Manifest-Version: 1.0\r\n"
            + (mainClass == null ? "" : "Main-Class: " + mainClass + "\r\n")
            + "\r\n";
    entry(out, "META-INF/MANIFEST.MF", text.getBytes(StandardCharsets.UTF_8));
  }

  private static void entry(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  private static void main(ClassWriter writer) {
    MethodVisitor body =
        writer.visitMethod(ACC_PUBLIC | ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
    body.visitCode();
    body.visitInsn(RETURN);
    body.visitMaxs(0, 1);
    body.visitEnd();
    writer.visitEnd();
  }
}
