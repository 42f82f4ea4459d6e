package dev.kiln.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class GeneratedProgramTest {
  @Test
  void aSeedIsAProgramForEver() {
    CRC32 crc = new CRC32();
    for (long seed = 0; seed < 50; seed++) {
      crc.update(
          GeneratedProgram.of(seed).text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    // Whoever changes what seeds mean also changes the version, which results are kept by.
    assertEquals(
        "version 1: 350778080", "version " + GeneratedProgram.VERSION + ": " + crc.getValue());
  }

  @Test
  void seedsDiffer() {
    assertNotEquals(
        GeneratedProgram.of(1).text().replace("g1", "g2"), GeneratedProgram.of(2).text());
  }

  @Test
  void allCompile() {
    List<Long> seeds = LongStream.range(-20, 100).boxed().toList();
    JavaBatch.ofSeeds(seeds);
  }

  @Test
  void standaloneCompilesWithoutSupport() {
    GeneratedProgram program = GeneratedProgram.of(11).standalone();
    JavaBatch.of(List.of(program));
  }
}
