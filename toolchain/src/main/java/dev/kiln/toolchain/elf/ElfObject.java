package dev.kiln.toolchain.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relocatable ELF object for x86-64: its sections, symbols and relocations, read in place.
 *
 * <p>Only what LLVM writes is understood: 64 bits, little endian, RELA relocations.
 */
public final class ElfObject {
  private static final int MAGIC = 0x464c457f;
  private static final int CLASS_64_LITTLE_ENDIAN = 0x0102;
  private static final int TYPE_RELOCATABLE = 1;
  private static final int MACHINE_X86_64 = 62;
  private static final int SECTION_HEADER_SIZE = 64;
  private static final int SYMBOL_SIZE = 24;
  private static final int RELA_SIZE = 24;

  private final byte[] bytes;
  private final ByteBuffer data;
  private final List<ElfSection> sections;
  private final List<ElfSymbol> symbols;

  /**
   * Reads an object.
   *
   * @param bytes the whole file; kept, not copied
   * @throws IllegalArgumentException if it is not an x86-64 relocatable object, or damaged
   */
  public ElfObject(byte[] bytes) {
    this.bytes = bytes;
    this.data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < 64
        || data.getInt(0) != MAGIC
        || data.getShort(4) != CLASS_64_LITTLE_ENDIAN
        || data.getShort(16) != TYPE_RELOCATABLE
        || data.getShort(18) != MACHINE_X86_64) {
      throw new IllegalArgumentException("not a relocatable ELF object for x86-64");
    }
    try {
      this.sections = readSections();
      this.symbols = readSymbols();
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("a damaged ELF object", e);
    }
  }

  /** All sections in file order; index 0 is the null section. */
  public List<ElfSection> sections() {
    return sections;
  }

  /** The first section of that name. */
  public Optional<ElfSection> section(String name) {
    return sections.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** All symbols in file order; index 0 is the null symbol. */
  public List<ElfSymbol> symbols() {
    return symbols;
  }

  /** A little-endian view of a section's contents; empty for sections without bytes. */
  public ByteBuffer contents(ElfSection section) {
    if (section.type() == ElfSection.NOBITS) {
      return ByteBuffer.allocate(0);
    }
    if (section.offset() > bytes.length || section.size() > bytes.length) {
      throw new IndexOutOfBoundsException(
          "section " + section.name() + " lies outside of the file");
    }
    return data.slice((int) section.offset(), (int) section.size()).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The relocations that apply to a section, in file order. */
  public List<ElfRelocation> relocations(ElfSection target) {
    var found = new ArrayList<ElfRelocation>();
    for (var section : sections) {
      if (section.type() != ElfSection.RELA || section.info() != target.index()) {
        continue;
      }
      var table = contents(section);
      for (int at = 0; at + RELA_SIZE <= table.limit(); at += RELA_SIZE) {
        long info = table.getLong(at + 8);
        found.add(
            new ElfRelocation(
                table.getLong(at),
                symbols.get((int) (info >>> 32)),
                (int) info,
                table.getLong(at + 16)));
      }
    }
    return found;
  }

  /**
   * Marks a section and its relocations SHF_EXCLUDE in the object's bytes, so that the linker
   * leaves them out.
   */
  public void exclude(ElfSection section) {
    for (var candidate : sections) {
      if (candidate.index() == section.index()
          || candidate.type() == ElfSection.RELA && candidate.info() == section.index()) {
        int at = (int) data.getLong(40) + candidate.index() * SECTION_HEADER_SIZE + 8;
        data.putLong(at, data.getLong(at) | ElfSection.EXCLUDE);
      }
    }
  }

  /** The object's file contents, with the changes made through {@link #exclude}. */
  public byte[] bytes() {
    return bytes;
  }

  private List<ElfSection> readSections() {
    int table = (int) data.getLong(40);
    int count = Short.toUnsignedInt(data.getShort(60));
    int names = Short.toUnsignedInt(data.getShort(62));
    if (count == 0) {
      count = (int) data.getLong(table + 32);
    }
    if (names == 0xffff) {
      names = data.getInt(table + 40);
    }
    if (count < 0 || count > bytes.length / SECTION_HEADER_SIZE) {
      throw new IndexOutOfBoundsException(count + " sections");
    }
    int strings = (int) data.getLong(table + names * SECTION_HEADER_SIZE + 24);
    var read = new ArrayList<ElfSection>(count);
    for (int i = 0; i < count; i++) {
      int at = table + i * SECTION_HEADER_SIZE;
      read.add(
          new ElfSection(
              i,
              string(strings + data.getInt(at)),
              data.getInt(at + 4),
              data.getLong(at + 8),
              data.getLong(at + 24),
              data.getLong(at + 32),
              data.getInt(at + 40),
              data.getInt(at + 44)));
    }
    return List.copyOf(read);
  }

  private List<ElfSymbol> readSymbols() {
    var table = sections.stream().filter(s -> s.type() == ElfSection.SYMTAB).findFirst();
    if (table.isEmpty()) {
      return List.of();
    }
    int strings = (int) sections.get(table.get().link()).offset();
    var extended =
        sections.stream()
            .filter(s -> s.type() == ElfSection.SYMTAB_SHNDX)
            .findFirst()
            .map(this::contents);
    var entries = contents(table.get());
    int count = entries.limit() / SYMBOL_SIZE;
    var read = new ArrayList<ElfSymbol>(count);
    for (int i = 0; i < count; i++) {
      int at = i * SYMBOL_SIZE;
      int info = entries.get(at + 4);
      int section = Short.toUnsignedInt(entries.getShort(at + 6));
      if (section == ElfSymbol.EXTENDED_INDEX && extended.isPresent()) {
        section = extended.get().getInt(i * 4);
      }
      read.add(
          new ElfSymbol(
              string(strings + entries.getInt(at)),
              section,
              entries.getLong(at + 8),
              entries.getLong(at + 16),
              info >> 4 & 0xf,
              info & 0xf));
    }
    return List.copyOf(read);
  }

  private String string(int at) {
    int end = at;
    while (bytes[end] != 0) {
      end++;
    }
    return new String(bytes, at, end - at, StandardCharsets.UTF_8);
  }
}
