package dev.kiln.tests.fuzz;

import dev.kiln.backend.object.LoopLabels;
import dev.kiln.backend.object.MalformedObject;
import dev.kiln.backend.object.ObjectReader;
import dev.kiln.toolchain.elf.ElfObject;

/** Bytes as a compiled object: sections, symbols, stack maps, fault maps, landing pads, labels. */
public final class ObjectTarget {
  private ObjectTarget() {}

  /** Whatever else than a malformed object is thrown is a bug. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      ObjectReader.read(bytes.clone());
    } catch (MalformedObject expected) {
      return;
    }
    ElfObject elf = new ElfObject(bytes);
    try {
      LoopLabels.read(elf);
    } catch (MalformedObject | IndexOutOfBoundsException expected) {
      // told by the caller, which has only objects of Kiln's own compiler
    }
  }
}
