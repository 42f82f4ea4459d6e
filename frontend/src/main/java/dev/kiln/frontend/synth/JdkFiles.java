package dev.kiln.frontend.synth;

import dev.kiln.frontend.WorldOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Files of the JDK's home that the library reads: {@code Resources.jdkFile("lib/tzdb.dat")} becomes
 * its content as a string constant, a character a byte.
 */
final class JdkFiles {
  private static final String OWNER = "kiln/internal/Resources";

  private final Path home;

  JdkFiles(WorldOptions options) {
    this.home =
        options.jdkHome() != null ? options.jdkHome() : Path.of(System.getProperty("java.home"));
  }

  static boolean concerns(MethodInsnNode call) {
    return call.owner.equals(OWNER) && call.name.equals("jdkFile");
  }

  void rewrite(MethodInsnNode call, MethodNode code) {
    AbstractInsnNode path = call.getPrevious();
    while (path.getOpcode() < 0) {
      path = path.getPrevious();
    }
    if (!(path instanceof LdcInsnNode ldc) || !(ldc.cst instanceof String name)) {
      throw new IllegalStateException("jdkFile of what is not a constant");
    }
    try {
      byte[] bytes = Files.readAllBytes(home.resolve(name));
      ldc.cst = new String(bytes, StandardCharsets.ISO_8859_1);
      call.name = "bytes";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
