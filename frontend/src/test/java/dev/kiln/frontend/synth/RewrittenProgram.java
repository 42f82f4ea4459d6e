package dev.kiln.frontend.synth;

import dev.kiln.frontend.ClosedWorldBuilder;
import dev.kiln.frontend.WorldOptions;
import dev.kiln.frontend.patch.PatchSet;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Runs a program on HotSpot with its call sites rewritten: the application's classes and all
 * synthesized ones are written out; those of the JDK's packages join java.base by patching it. The
 * JDK's own classes stay what they are.
 */
final class RewrittenProgram {
  private static final List<String> LIBRARY_CLASSES =
      List.of("java/lang/invoke/KilnVarHandles", "kiln/internal/SimpleFormat");

  private RewrittenProgram() {}

  /** What the program prints on both streams, and its exit code on the last line. */
  static String run(Path classes, String main, Path work) throws Exception {
    ClosedWorld world = new ClosedWorldBuilder(WorldOptions.of(List.of(classes), main)).build();
    Path app = work.resolve("app");
    Path library = work.resolve("library");
    for (JClass c : world.classes()) {
      boolean synthesized = c.name().contains(KnownValues.MARK);
      if (c.isArray() || c.isPrimitive() || c.node() == null) {
        continue;
      }
      if (c.loader() == JClass.Loader.APP && !c.name().startsWith("java/")) {
        write(world, c, app);
      } else if (synthesized && isForApplication(c)) {
        write(world, c, library);
      }
    }
    PatchSet patches = PatchSet.bundled();
    for (String name : LIBRARY_CLASSES) {
      put(library, name, patches.addedBytes(name));
    }
    return launch(
        List.of("--patch-module", "java.base=" + library, "-cp", app + ":" + classes, main));
  }

  /** Shared methods that stand for sites of the application. */
  private static boolean isForApplication(JClass c) {
    return c.name().endsWith("$App");
  }

  static String launch(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xshare:auto");
    command.add("-XX:+UseSerialGC");
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    return output + "exit " + process.waitFor() + "\n";
  }

  private static void write(ClosedWorld world, JClass c, Path root) throws IOException {
    ClassNode node = new ClassNode();
    c.node().accept(node);
    node.methods.clear();
    for (JMethod m : c.declaredMethods()) {
      MethodNode code = m.code();
      if (code != null) {
        node.methods.add(code);
      }
    }
    node.nestHostClass = null;
    node.nestMembers = null;
    node.access = open(node.access);
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected String getCommonSuperClass(String a, String b) {
            JClass x = world.find(a);
            JClass y = world.find(b);
            if (x == null || y == null || x.isInterface() || y.isInterface()) {
              return "java/lang/Object";
            }
            while (!y.isSubtypeOf(x)) {
              x = x.superclass();
            }
            return x.name();
          }
        };
    ClassNode copy = new ClassNode();
    node.accept(copy);
    for (MethodNode m : copy.methods) {
      m.access = open(m.access);
    }
    for (FieldNode f : copy.fields) {
      f.access = open(f.access);
    }
    copy.accept(writer);
    put(root, c.name(), writer.toByteArray());
  }

  /** Without nest mates everything must be public; private methods must not become virtual. */
  private static int open(int access) {
    boolean wasPrivate = (access & Opcodes.ACC_PRIVATE) != 0;
    int open = access & ~(Opcodes.ACC_PRIVATE | Opcodes.ACC_PROTECTED) | Opcodes.ACC_PUBLIC;
    return wasPrivate ? open : open;
  }

  private static void put(Path root, String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name + ".class");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    new ClassReader(bytes);
  }
}
