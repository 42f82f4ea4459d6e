package dev.kiln.toolchain.elf;

/**
 * A symbol.
 *
 * @param section number of the section it is defined in, 0 if undefined
 * @param value offset in that section
 * @param size in bytes
 * @param binding STB_ value: 0 local, 1 global, 2 weak
 * @param type STT_ value: 2 function, 3 section
 */
public record ElfSymbol(String name, int section, long value, long size, int binding, int type) {
  static final int EXTENDED_INDEX = 0xffff;
  private static final int ABSOLUTE_INDEX = 0xfff1;
  private static final int LOCAL = 0;
  private static final int FUNCTION = 2;
  private static final int SECTION = 3;

  /** True if another object must define it. */
  public boolean isUndefined() {
    return section == 0 && !name.isEmpty();
  }

  /** True if other objects see it as defined here. */
  public boolean isExported() {
    return section != 0 && binding != LOCAL;
  }

  /** True if it names code. */
  public boolean isFunction() {
    return type == FUNCTION;
  }

  /** True if it stands for the start of a section. */
  public boolean isSection() {
    return type == SECTION;
  }

  /** True if its value is a number, not a place. */
  public boolean isAbsolute() {
    return section == ABSOLUTE_INDEX;
  }
}
