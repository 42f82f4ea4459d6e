package dev.kiln.toolchain.elf;

/**
 * A section header.
 *
 * @param index its number in the file
 * @param type SHT_ value
 * @param flags SHF_ bits
 * @param offset where its contents start in the file, in bytes
 * @param size in bytes
 * @param link number of the section it refers to (a symbol table's strings)
 * @param info number of the section that relocations apply to
 */
public record ElfSection(
    int index, String name, int type, long flags, long offset, long size, int link, int info) {
  static final int SYMTAB = 2;
  static final int RELA = 4;
  static final int NOBITS = 8;
  static final int SYMTAB_SHNDX = 18;
  static final long EXCLUDE = 0x80000000L;

  /** True if linkers are to leave it out. */
  public boolean isExcluded() {
    return (flags & EXCLUDE) != 0;
  }
}
