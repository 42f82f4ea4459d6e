package dev.kiln.backend.object;

import dev.kiln.toolchain.elf.ElfObject;
import dev.kiln.toolchain.elf.ElfSection;
import java.util.HashMap;
import java.util.Map;

/** Offsets in their sections of the places that a section's relocations point to. */
final class AddressRelocations {
  private final Map<Long, Long> targets = new HashMap<>();

  private AddressRelocations() {}

  static AddressRelocations of(ElfObject object, ElfSection section) {
    var addresses = new AddressRelocations();
    for (var relocation : object.relocations(section)) {
      addresses.targets.put(relocation.offset(), relocation.symbol().value() + relocation.addend());
    }
    return addresses;
  }

  /** The target of the relocation at that offset. */
  int at(long offset) {
    var target = targets.get(offset);
    if (target == null) {
      throw new MalformedObject("no relocation at " + offset);
    }
    if (target != target.intValue()) {
      throw new MalformedObject("the relocation at " + offset + " leads to " + target);
    }
    return target.intValue();
  }

  boolean isAt(long offset) {
    return targets.containsKey(offset);
  }
}
