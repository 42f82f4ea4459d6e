package text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Strings, builders, Unicode, encodings, formatting. */
public class Strings {
  public static void main(String[] args) throws Exception {
    String latin = "caf\u00e9 \u00df";
    String wide = "\u4e2d\u6587 \ud83d\ude00 e\u0301";
    for (String s : new String[] {"", "a", latin, wide, "  trim me\t"}) {
      System.out.println(s.length() + " " + s.hashCode() + " " + s.toUpperCase(Locale.ROOT) + " " + s.toLowerCase() + " [" + s.trim() + "] " + s.strip().isBlank() + " " + new StringBuilder(s).reverse() + " " + s.codePointCount(0, s.length()) + " " + s.repeat(2) + " " + Arrays.toString(s.getBytes(StandardCharsets.UTF_8)) + Arrays.toString(s.getBytes("UTF-16")) + Arrays.toString(s.getBytes(StandardCharsets.ISO_8859_1)));
      System.out.println(new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(s) + " " + s.chars().sum() + s.indexOf('e') + s.lastIndexOf("e") + s.contains("\u6587") + s.replace('a', 'b') + s.replace("me", wide) + s.compareTo("b") + s.compareToIgnoreCase("A"));
    }
    System.out.println(String.join("|", "a,b,,c,,".split(",")) + Arrays.toString("a1b22c".split("\\d+")) + "abc".substring(1, 2) + "x".concat("y") + "Hello".matches("[A-Z][a-z]+") + "aXbX".replaceAll("([a-z])X", "$1-"));
    String same = "con" + "stant";
    String made = new StringBuilder("con").append("stant").toString();
    System.out.println((same == "constant") + " " + (made == same) + " " + (made.intern() == same) + " " + made.equals(same));
    StringBuilder b = new StringBuilder();
    b.append(1).append('c').append(2L).append(3f).append(4d).append(true).append((Object) null).append(new char[] {'x'}).append("s", 0, 1).insert(0, "in").insert(2, 1.5).deleteCharAt(1).setCharAt(0, '\u4e2d');
    System.out.println(b + " " + b.indexOf("3") + " " + b.length());
    b.setLength(3);
    b.replace(0, 1, "zz").appendCodePoint(0x1f600);
    System.out.println(b);
    System.out.println(String.format("%d %5d|%-5d|%05d %x %X %o %c %b %s %10s|%-10s| %.3f %e %g %,d %+d %% %n", 1, 2, 3, 4, 255, 255, 8, 'c', true, "s", "right", "left", Math.PI, 12345.678, 0.0001, 1234567, 5).trim());
    System.out.printf("%08.2f %s %S %h %10.4s|%n", -3.14159, Arrays.asList(1, 2), "up", "hash", "truncate");
    System.out.println("a\nb\r\nc".lines().toList() + "%d-%s".formatted(1, "x") + "  indented".indent(2).length() + "abc".chars().mapToObj(c -> (char) c).toList());
    System.out.println(Character.isLetter('\u00e9') + " " + Character.getNumericValue('7') + Character.toChars(0x1f600).length + Character.isWhitespace('\t') + Character.toUpperCase('\u00ff') + (int) Character.toTitleCase('\u01c6') + Character.getType('A') + Character.isJavaIdentifierStart('$') + Character.getName('a'));
    System.out.println(Integer.toHexString(-1) + Integer.toBinaryString(10) + Long.toString(Long.MIN_VALUE, 36) + Integer.parseInt("-7f", 16) + Integer.toOctalString(8) + Integer.reverse(1) + Long.bitCount(255) + Integer.highestOneBit(100) + Long.numberOfTrailingZeros(8) + Integer.parseUnsignedInt("4294967295") + Integer.toUnsignedString(-1) + Long.toUnsignedString(-1) + Integer.compareUnsigned(1, -1) + Integer.divideUnsigned(-1, 2));
    for (String d : new String[] {"0", "-0.0", "1e400", "1e-400", "0x1p-3", "NaN", "Infinity", "4.9E-324", "1.7976931348623157E308", "123456789.123456789", "1e23", "2.2250738585072014E-308", "0.1", "100", "1e7", "1e-3", "9.999e-4"}) {
      System.out.print(Double.parseDouble(d) + " " + Float.parseFloat(d) + " " + Double.toHexString(Double.parseDouble(d)) + "; ");
    }
    System.out.println();
  }
}
