package dev.kiln.tests.generated;

import dev.kiln.generator.JavaBatch;
import dev.kiln.generator.Reducer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** Reduces a class file that differs from HotSpot in one configuration. */
final class ClassFileReduction implements Reducer.Oracle<byte[]> {
  private final Round round;

  private ClassFileReduction(Round round) {
    this.round = round;
  }

  /** Reduces; the file of the result. */
  static Path of(byte[] program, Configuration configuration, Path work, Path cache)
      throws Exception {
    var oracle = new ClassFileReduction(new Round(configuration, work, cache));
    byte[] reduced = Reducer.ofClassFiles(oracle, System.out::println).reduce(program);
    Files.createDirectories(work);
    return Files.write(work.resolve("Main.class"), reduced);
  }

  /** A batch of class files that may have the same name: each gets a package of its own. */
  static JavaBatch batch(List<byte[]> programs) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (byte[] program : programs) {
      String name = "variant" + classes.size() + ".Main";
      classes.put(name, renamed(program, name.replace('.', '/')));
    }
    return JavaBatch.ofClasses(classes);
  }

  private static byte[] renamed(byte[] program, String name) {
    ClassReader reader = new ClassReader(program);
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new ClassRemapper(writer, new SimpleRemapper(reader.getClassName(), name)), 0);
    return writer.toByteArray();
  }

  @Override
  public BitSet failing(List<byte[]> variants) throws IOException, InterruptedException {
    BitSet failing = new BitSet();
    round.failing(ClassFileReduction::batch, variants).forEach(failing::set);
    return failing;
  }
}
