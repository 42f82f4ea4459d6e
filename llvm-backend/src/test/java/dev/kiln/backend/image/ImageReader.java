package dev.kiln.backend.image;

import dev.kiln.gc.spec.ClassRecord;
import dev.kiln.gc.spec.MetadataLayout;
import dev.kiln.toolchain.elf.ElfObject;
import dev.kiln.toolchain.elf.ElfRelocation;
import dev.kiln.toolchain.elf.ElfSection;
import dev.kiln.toolchain.elf.ElfSymbol;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of an assembled {@code world.s}, following its relocations. */
final class ImageReader {

  private final ElfObject object;
  private final Map<String, ElfSymbol> symbols = new HashMap<>();
  private final Map<Integer, ElfSection> sections = new HashMap<>();
  private final Map<Integer, ByteBuffer> contents = new HashMap<>();
  private final Map<Integer, Map<Long, ElfRelocation>> relocations = new HashMap<>();

  /** A place in a section. */
  final class At {
    private final int section;
    private final long offset;

    At(int section, long offset) {
      this.section = section;
      this.offset = offset;
    }

    long offset() {
      return offset;
    }

    At plus(long bytes) {
      return new At(section, offset + bytes);
    }

    /** The place that a pointer here leads to; null for the null pointer. */
    At follow(long bytes) {
      ElfRelocation r = relocation(plus(bytes));
      if (r == null) {
        return null;
      }
      return new At(r.symbol().section(), r.symbol().value() + r.addend());
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof At a && a.section == section && a.offset == offset;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(offset);
    }

    @Override
    public String toString() {
      return sections.get(section).name() + "+" + offset;
    }
  }

  ImageReader(byte[] elf) {
    object = new ElfObject(elf);
    object.symbols().forEach(s -> symbols.put(s.name(), s));
    for (ElfSection s : object.sections()) {
      sections.put(s.index(), s);
      contents.put(s.index(), object.contents(s).order(ByteOrder.LITTLE_ENDIAN));
      Map<Long, ElfRelocation> byOffset = new HashMap<>();
      object.relocations(s).forEach(r -> byOffset.put(r.offset(), r));
      relocations.put(s.index(), byOffset);
    }
  }

  private ElfRelocation relocation(At at) {
    return relocations.get(at.section).get(at.offset);
  }

  At symbol(String name) {
    ElfSymbol s = symbols.get(name);
    if (s == null) {
      throw new IllegalArgumentException("no symbol " + name);
    }
    return new At(s.section(), s.value());
  }

  long absolute(String name) {
    ElfSymbol s = symbols.get(name);
    if (s == null || !s.isAbsolute()) {
      throw new IllegalArgumentException("no absolute symbol " + name);
    }
    return s.value();
  }

  /** Name of the symbol that the pointer (or code pointer) leads to. */
  String target(At at, long bytes) {
    ElfRelocation r = relocation(at.plus(bytes));
    if (r == null) {
      return null;
    }
    if (!r.symbol().isSection()) {
      return r.symbol().name();
    }
    long value = r.addend();
    for (ElfSymbol s : symbols.values()) {
      if (s.section() == r.symbol().section() && s.value() == value && !s.isSection()) {
        return s.name();
      }
    }
    return null;
  }

  int u32(At at, long bytes) {
    return contents.get(at.section).getInt((int) (at.offset + bytes));
  }

  int u8(At at, long bytes) {
    return contents.get(at.section).get((int) (at.offset + bytes)) & 0xff;
  }

  byte[] bytes(At at, int count) {
    var result = new byte[count];
    contents.get(at.section).get((int) at.offset, result);
    return result;
  }

  String string(At at) {
    var out = new ByteArrayOutputStream();
    for (int i = 0; u8(at, i) != 0; i++) {
      out.write(u8(at, i));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  At meta(int offset) {
    return symbol(Symbols.META).plus(offset);
  }

  String metaString(int offset) {
    return offset == 0 ? null : string(meta(offset));
  }

  byte[] metaBytes(int offset) {
    return bytes(meta(offset).plus(4), u32(meta(offset), 0));
  }

  /** The Utf8 entries of a constant pool, by index; null for others. */
  List<String> constants(int offset) {
    List<String> result = new ArrayList<>();
    At pool = meta(offset);
    for (int i = 0; i < u32(pool, 0); i++) {
      At entry = pool.plus(4 + (long) MetadataLayout.CONSTANT.size() * i);
      result.add(u32(entry, 0) == AnnotationConstants.UTF8 ? metaString(u32(entry, 4)) : null);
    }
    return result;
  }

  String literal(At slot) {
    int word = u32(slot, ClassRecord.LITERAL.offset("nchars_flags"));
    At data = slot.follow(ClassRecord.LITERAL.offset("bytes"));
    int length = word >>> 1;
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          (char) ((word & 1) == 0 ? u8(data, i) : u8(data, 2L * i) | u8(data, 2L * i + 1) << 8));
    }
    return text.toString();
  }
}
