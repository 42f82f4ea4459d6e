package dev.kiln.toolchain.elf;

/**
 * A relocation.
 *
 * @param offset place in the section it applies to, in bytes
 * @param symbol what it refers to
 * @param type R_X86_64_ value
 * @param addend added to the symbol's value
 */
public record ElfRelocation(long offset, ElfSymbol symbol, int type, long addend) {}
