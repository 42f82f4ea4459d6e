package dev.kiln.backend.image;

import dev.kiln.gc.spec.ClassRecord;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes the slots of the string literals, between {@code kiln_strings_start} and {@code
 * kiln_strings_end}, and their characters: Latin-1 if all fit, else UTF-16LE. The slot's length
 * word is twice the number of UTF-16 units, plus {@link #UTF16} for UTF-16.
 */
final class LiteralSlots {
  /** Lowest bit of {@code nchars_flags}; the other bits are the number of UTF-16 units. */
  static final int UTF16 = 1;

  private static final String CHARACTERS = "kiln.str.characters";

  private final Map<String, Integer> index = new LinkedHashMap<>();

  /** Position of a literal's slot, counted in slots. */
  int index(String symbol) {
    return index.get(symbol);
  }

  /**
   * @param literals text by slot symbol
   */
  void write(SortedMap<String, String> literals, Assembly asm) {
    asm.section(".data.kiln_strings", "\"aw\",@progbits").align(8).global("kiln_strings_start");
    int at = 0;
    Map<Integer, byte[]> payload = new LinkedHashMap<>();
    for (Map.Entry<String, String> literal : literals.entrySet()) {
      String text = literal.getValue();
      boolean wide = !isLatin1(text);
      if (wide && (at & 1) != 0) {
        at++;
      }
      index.put(literal.getKey(), index.size());
      asm.global(literal.getKey());
      new StructText(ClassRecord.LITERAL)
          .set("nchars_flags", text.length() << 1 | (wide ? UTF16 : 0))
          .point("bytes", CHARACTERS, at)
          .writeTo(asm);
      byte[] bytes = wide ? utf16(text) : text.getBytes(StandardCharsets.ISO_8859_1);
      payload.put(at, bytes);
      at += bytes.length;
    }
    asm.global("kiln_strings_end");
    asm.section(".rodata.kiln_strings", "\"a\",@progbits").align(2).local(CHARACTERS);
    int end = 0;
    for (Map.Entry<Integer, byte[]> p : payload.entrySet()) {
      asm.zeros(p.getKey() - end).bytes(p.getValue());
      end = p.getKey() + p.getValue().length;
    }
  }

  private static boolean isLatin1(String text) {
    return text.chars().allMatch(c -> c < 0x100);
  }

  /** Unlike the charset of that name, keeps unpaired surrogates. */
  private static byte[] utf16(String text) {
    var bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) text.charAt(i);
      bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
    }
    return bytes;
  }
}
