package dev.kiln.tests.generated;

import dev.kiln.generator.GeneratedProgram;
import dev.kiln.generator.JavaBatch;
import dev.kiln.generator.bytecode.BytecodeProgram;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a seed is turned into. */
enum Language {
  JAVA {
    @Override
    JavaBatch batch(List<Long> seeds) {
      return JavaBatch.ofSeeds(seeds);
    }

    @Override
    String label() {
      return "java/" + GeneratedProgram.VERSION;
    }
  },
  BYTECODE {
    @Override
    JavaBatch batch(List<Long> seeds) {
      Map<String, byte[]> classes = new LinkedHashMap<>();
      for (long seed : seeds) {
        classes.put(BytecodeProgram.className(seed), BytecodeProgram.of(seed));
      }
      return JavaBatch.ofClasses(classes);
    }

    @Override
    String label() {
      return "bytecode/" + BytecodeProgram.VERSION;
    }
  };

  abstract JavaBatch batch(List<Long> seeds);

  /** Name and version, by which results are kept. */
  abstract String label();
}
