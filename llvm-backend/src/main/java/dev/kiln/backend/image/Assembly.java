package dev.kiln.backend.image;

import dev.kiln.backend.ir.LinkNames;
import dev.kiln.gc.spec.RuntimeEntries;
import java.util.HashSet;
import java.util.Set;

/**
 * GNU assembly text under construction. Symbols may hold any character; numbers are little endian.
 */
final class Assembly {
  private static final int BYTES_PER_LINE = 64;

  private final StringBuilder out = new StringBuilder(1 << 20);
  private final Set<String> defined = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  /** Switches to a section with flags such as {@code "aw",@progbits}. */
  Assembly section(String name, String flags) {
    out.append("\t.section ").append(name).append(',').append(flags).append('\n');
    return this;
  }

  Assembly align(int bytes) {
    out.append("\t.balign ").append(bytes).append('\n');
    return this;
  }

  /** Defines a symbol that other objects can refer to, here. */
  Assembly global(String symbol) {
    if (!defined.add(symbol)) {
      throw new IllegalStateException("symbol defined twice: " + symbol);
    }
    exported(symbol);
    out.append(quoted(symbol)).append(":\n");
    return this;
  }

  /** Defines a symbol of this file only, here. */
  Assembly local(String symbol) {
    out.append(quoted(symbol)).append(":\n");
    return this;
  }

  /** Defines an absolute symbol. */
  Assembly absolute(String symbol, long value) {
    return alias(symbol, Long.toString(value));
  }

  /** Defines a symbol by an expression. */
  Assembly alias(String symbol, String expression) {
    if (!defined.add(symbol)) {
      throw new IllegalStateException("symbol defined twice: " + symbol);
    }
    exported(symbol);
    out.append("\t.set ").append(quoted(symbol)).append(", ").append(expression).append('\n');
    return this;
  }

  private void exported(String symbol) {
    String name = quoted(symbol);
    out.append("\t.globl ").append(name).append("\n\t.hidden ").append(name).append('\n');
  }

  Assembly u8(int value) {
    out.append("\t.byte ").append(value & 0xff).append('\n');
    return this;
  }

  Assembly u16(int value) {
    out.append("\t.short ").append(value & 0xffff).append('\n');
    return this;
  }

  Assembly u32(int value) {
    out.append("\t.long ").append(Integer.toUnsignedLong(value)).append('\n');
    return this;
  }

  Assembly u64(long value) {
    out.append("\t.quad ").append(value).append('\n');
    return this;
  }

  /** The address of a symbol plus a number of bytes; 8 bytes. Null for the null pointer. */
  Assembly pointer(String symbol, int addend) {
    if (symbol == null) {
      return u64(0);
    }
    used.add(symbol);
    out.append("\t.quad ").append(quoted(symbol));
    if (addend != 0) {
      out.append('+').append(addend);
    }
    out.append('\n');
    return this;
  }

  Assembly pointer(String symbol) {
    return pointer(symbol, 0);
  }

  /** Distance from this place to a symbol; 4 bytes. */
  Assembly relative(String symbol) {
    used.add(symbol);
    out.append("\t.long ").append(quoted(symbol)).append("-.\n");
    return this;
  }

  Assembly zeros(int count) {
    if (count > 0) {
      out.append("\t.zero ").append(count).append('\n');
    }
    return this;
  }

  Assembly bytes(byte[] data) {
    return bytes(data, 0, data.length);
  }

  Assembly bytes(byte[] data, int from, int to) {
    for (int i = from; i < to; ) {
      int end = Math.min(to, i + BYTES_PER_LINE);
      out.append("\t.ascii \"");
      for (; i < end; i++) {
        int b = data[i] & 0xff;
        if (b >= ' ' && b <= '~' && b != '"' && b != '\\') {
          out.append((char) b);
        } else {
          out.append('\\')
              .append((char) ('0' + (b >> 6)))
              .append((char) ('0' + (b >> 3 & 7)))
              .append((char) ('0' + (b & 7)));
        }
      }
      out.append("\"\n");
    }
    return this;
  }

  /** Fails the assembly unless the place has this distance to a symbol of this section. */
  Assembly checkDistance(String from, int bytes) {
    out.append("\t.if . - ").append(quoted(from)).append(" - ").append(bytes).append('\n');
    out.append("\t.error \"misplaced: ").append(bytes).append(" bytes were expected\"\n\t.endif\n");
    return this;
  }

  Assembly comment(String text) {
    out.append("# ").append(LinkNames.of(text)).append('\n');
    return this;
  }

  /**
   * Goes to the runtime entry that throws a linkage error: the first two arguments of the calling
   * convention are r12 and r13.
   *
   * @param message label of the text, or null
   */
  Assembly throwLinkage(String errorClass, String message) {
    String entry = RuntimeEntries.THROW_LINKAGE.name();
    used.add(errorClass);
    used.add(entry);
    out.append("\tleaq ").append(quoted(errorClass)).append("(%rip), %r12\n");
    out.append(
        message == null ? "\txorl %r13d, %r13d\n" : "\tleaq " + quoted(message) + "(%rip), %r13\n");
    out.append("\tjmp ").append(quoted(entry)).append('\n');
    return this;
  }

  boolean defines(String symbol) {
    return defined.contains(symbol);
  }

  /** Symbols that this text takes the address of and does not define. */
  Set<String> undefined() {
    var result = new HashSet<>(used);
    result.removeAll(defined);
    return result;
  }

  static String quoted(String symbol) {
    return '"' + LinkNames.of(symbol) + '"';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
