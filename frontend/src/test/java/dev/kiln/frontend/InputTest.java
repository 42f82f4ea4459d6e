package dev.kiln.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.source.ClassLibrary;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class paths of all shapes, and bad input: one clear error each. */
class InputTest {
  private static final String HELLO =
      "public class Main { static int v() { return 1; } public static void main(String[] a)"
          + " { Helper.help(); } } class Helper { static void help() {} }";

  @TempDir Path dir;

  private static Path zip(Path file, Object... namesAndContents) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        Object content = namesAndContents[i + 1];
        zip.write(
            content instanceof byte[] b ? b : ((String) content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private ClosedWorld analyse(String main, Path... classpath) {
    return new ClosedWorldBuilder(WorldOptions.of(List.of(classpath), main).withStart(null))
        .hooks(Hooks.NONE)
        .build();
  }

  private InputError fails(String main, Path... classpath) {
    return assertThrows(InputError.class, () -> analyse(main, classpath));
  }

  private byte[] compiled(String name) throws IOException {
    return Files.readAllBytes(dir.resolve("classes").resolve(name + ".class"));
  }

  @Test
  void jarWithMainClassAndClassPath() throws IOException {
    Compiled.java(dir.resolve("classes"), HELLO);
    Files.createDirectories(dir.resolve("lib"));
    zip(dir.resolve("lib/helper.jar"), "Helper.class", compiled("Helper"));
    Path app =
        zip(
            dir.resolve("app.jar"),
            "META-INF/MANIFEST.MF",
            "Manifest-Version: 1.0\nMain-Class: Main\nClass-Path: missing.jar lib/helper.jar\n\n",
            "Main.class",
            compiled("Main"));
    assertTrue(analyse(null, app).find("Helper", "help", "()V").isCompiled());
  }

  @Test
  void wildcardsAndDirectories() throws IOException {
    Compiled.java(dir.resolve("classes"), HELLO);
    Files.createDirectories(dir.resolve("lib"));
    zip(dir.resolve("lib/helper.jar"), "Helper.class", compiled("Helper"));
    Files.delete(dir.resolve("classes/Helper.class"));
    ClosedWorld w = analyse("Main", dir.resolve("classes"), dir.resolve("lib/*"));
    assertTrue(w.find("Helper", "help", "()V").isCompiled());
  }

  @Test
  void versionedEntriesOfMultiReleaseJars() throws IOException {
    Compiled.java(dir.resolve("classes"), HELLO);
    byte[] base = compiled("Helper");
    Compiled.java(
        dir.resolve("v9"), "class Helper { static void help() { nine(); } static void nine() {} }");
    Path app =
        zip(
            dir.resolve("app.jar"),
            "META-INF/MANIFEST.MF",
            "Manifest-Version: 1.0\nMulti-Release: true\n\n",
            "Main.class",
            compiled("Main"),
            "Helper.class",
            base,
            "META-INF/versions/9/Helper.class",
            Files.readAllBytes(dir.resolve("v9/Helper.class")));
    assertTrue(analyse("Main", app).find("Helper", "nine", "()V").isCompiled());
  }

  @Test
  void mainMustExist() throws IOException {
    Path classes = Compiled.java(dir.resolve("classes"), HELLO);
    assertEquals(
        "has no main method; define it as public static void main(String[] args)",
        fails("Helper", classes).reason());
    assertTrue(fails("p.Nowhere", classes).getMessage().startsWith("p.Nowhere: could not find"));
    Path app = zip(dir.resolve("app.jar"), "Main.class", compiled("Main"));
    assertTrue(fails(null, app).reason().startsWith("no main manifest attribute"));
  }

  @Test
  void missingJar() {
    assertEquals("no such file or directory", fails(null, dir.resolve("gone.jar")).reason());
  }

  @Test
  void illegalBytecode() throws IOException {
    ClassWriter w = new ClassWriter(0);
    w.visit(Opcodes.V17, Opcodes.ACC_SUPER, "Main", null, "java/lang/Object", null);
    MethodVisitor m =
        w.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "main", "([Ljava/lang/String;)V", null, null);
    m.visitCode();
    m.visitInsn(Opcodes.IADD);
    m.visitInsn(Opcodes.RETURN);
    m.visitMaxs(1, 1);
    m.visitEnd();
    Files.write(dir.resolve("Main.class"), w.toByteArray());
    assertEquals(
        "cannot be the main class (java.lang.VerifyError: Operand stack underflow)",
        fails("Main", dir).reason());
  }

  @Test
  void anotherJdk() throws IOException {
    Path classes = Compiled.java(dir.resolve("classes"), HELLO);
    Path home =
        Files.createSymbolicLink(dir.resolve("jdk"), Path.of(System.getProperty("java.home")));
    WorldOptions options = WorldOptions.of(List.of(classes), "Main").withStart(null).withJdk(home);
    ClosedWorld w = new ClosedWorldBuilder(options).hooks(Hooks.NONE).build();
    assertEquals("java.base", w.find("java/lang/String").moduleName());
    InputError e =
        assertThrows(
            InputError.class,
            () -> new ClosedWorldBuilder(options.withJdk(dir)).hooks(Hooks.NONE).build());
    assertEquals("is not a JDK (it has no lib/jrt-fs.jar)", e.reason());
  }

  @Test
  void loadersOfModulesAreThoseOfThisJdk() {
    for (Module module : ModuleLayer.boot().modules()) {
      ClassLoader loader = module.getClassLoader();
      JClass.Loader expected =
          loader == null
              ? JClass.Loader.BOOT
              : loader == ClassLoader.getPlatformClassLoader()
                  ? JClass.Loader.PLATFORM
                  : JClass.Loader.APP;
      assertEquals(expected, ClassLibrary.loaderOf(module.getName()), module.getName());
    }
  }

  @Test
  void brokenClassFiles() throws IOException {
    Compiled.java(dir.resolve("classes"), HELLO);
    byte[] good = compiled("Main");
    assertEquals("is not a class file", broken(good, b -> new byte[100]).reason());
    assertEquals(
        "is truncated (7 bytes)", broken(good, b -> java.util.Arrays.copyOf(b, 7)).reason());
    assertTrue(
        broken(good, b -> java.util.Arrays.copyOf(b, b.length / 2)).reason().contains("corrupted"));
    assertTrue(
        broken(
                good,
                b -> {
                  b[7] = 65;
                  return b;
                })
            .reason()
            .startsWith("has class file version 65.0 (Java 21), newer than 61.0"));
  }

  private InputError broken(byte[] good, UnaryOperator<byte[]> change) throws IOException {
    Path bad = Files.createDirectories(dir.resolve("bad"));
    Files.write(bad.resolve("Main.class"), change.apply(good.clone()));
    InputError e = fails("Main", bad);
    assertEquals(bad.resolve("Main.class").toString(), e.file());
    return e;
  }

  @Test
  void mutatedClassFilesNeverCrashTheAnalysis() throws IOException {
    Compiled.java(dir.resolve("classes"), HELLO);
    byte[] good = compiled("Main");
    Path bad = Files.createDirectories(dir.resolve("bad"));
    Files.write(bad.resolve("Helper.class"), compiled("Helper"));
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      byte[] b = good.clone();
      for (int n = random.nextInt(3); n >= 0; n--) {
        b[8 + random.nextInt(b.length - 8)] = (byte) random.nextInt(256);
      }
      Files.write(bad.resolve("Main.class"), b);
      try {
        analyse("Main", bad);
      } catch (InputError e) {
        // One clear error is what is asked for.
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void brokenJars() throws IOException {
    Compiled.java(dir.resolve("classes"), HELLO);
    Path notZip = Files.writeString(dir.resolve("text.jar"), "not a jar at all");
    assertTrue(fails("Main", notZip).reason().startsWith("not a readable jar"));
    Path climbs =
        zip(dir.resolve("climb.jar"), "Main.class", compiled("Main"), "../../evil.class", "x");
    assertTrue(fails("Main", climbs).reason().startsWith("entry name leaves the jar"));
    Path bomb = zip(dir.resolve("bomb.jar"), "Main.class", new byte[65 << 20]);
    assertTrue(fails("Main", bomb).reason().contains("more than"));
    byte[] twice =
        Files.readAllBytes(
            zip(
                dir.resolve("twice.jar"),
                "Main.class",
                compiled("Main"),
                "Nain.class",
                compiled("Helper")));
    Path duplicate = dir.resolve("twice.jar");
    Files.write(duplicate, rename(twice, "Nain.class", "Main.class"));
    assertTrue(fails("Main", duplicate).reason().startsWith("two different entries"));
  }

  private static byte[] rename(byte[] zip, String from, String to) {
    String text = new String(zip, StandardCharsets.ISO_8859_1).replace(from, to);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  @Test
  void cyclicSupertypes() throws IOException {
    Path classes = Compiled.java(dir.resolve("classes"), HELLO);
    for (String[] pair : new String[][] {{"Helper", "Other"}, {"Other", "Helper"}}) {
      ClassWriter w = new ClassWriter(0);
      w.visit(Opcodes.V17, Opcodes.ACC_SUPER, pair[0], null, pair[1], null);
      Files.write(classes.resolve(pair[0] + ".class"), w.toByteArray());
    }
    assertTrue(fails("Main", classes).reason().startsWith("its supertypes form a cycle"));
  }
}
