package dev.kiln.backend.object;

import dev.kiln.toolchain.elf.ElfObject;

/**
 * Reads the labels of loops that have no poll, since they were proved to end soon: addresses in the
 * text, by relocations.
 */
public final class LoopLabels {
  /** The section, left out by linkers. */
  public static final String SECTION = ".kiln_loops";

  private LoopLabels() {}

  /** Offsets in the text section, in no order. */
  public static int[] read(ElfObject object) {
    var section = object.section(SECTION);
    if (section.isEmpty()) {
      return new int[0];
    }
    var addresses = AddressRelocations.of(object, section.get());
    var labels = new int[object.contents(section.get()).limit() / 4];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = addresses.at(i * 4);
    }
    return labels;
  }
}
