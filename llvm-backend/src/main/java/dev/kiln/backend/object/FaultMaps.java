package dev.kiln.backend.object;

import dev.kiln.backend.object.ObjectFacts.Fault;
import dev.kiln.toolchain.elf.ElfObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code .llvm_faultmaps} (version 1): per function its address (a relocation), the number of
 * faulting instructions, and for each kind, offset and handler.
 */
public final class FaultMaps {
  private static final int VERSION = 1;

  private FaultMaps() {}

  /** The faults by offset of their function. */
  public static Map<Integer, List<Fault>> read(ElfObject object) {
    var section = object.section(".llvm_faultmaps");
    if (section.isEmpty()) {
      return Map.of();
    }
    var data = object.contents(section.get());
    var addresses = AddressRelocations.of(object, section.get());
    if (data.get(0) != VERSION) {
      throw new MalformedObject("fault map version " + data.get(0));
    }
    int functions = data.getInt(4);
    data.position(8);
    var faults = new HashMap<Integer, List<Fault>>();
    for (int i = 0; i < functions; i++) {
      int function = addresses.at(data.position());
      data.getLong();
      int count = data.getInt();
      data.getInt();
      var list = new ArrayList<Fault>();
      for (int k = 0; k < count; k++) {
        data.getInt();
        int address = data.getInt();
        list.add(new Fault(function + address, function + data.getInt()));
      }
      faults.put(function, list);
    }
    return faults;
  }
}
