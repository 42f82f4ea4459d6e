package numbers;

/** HexFormat, BitSet, Long and Integer bit queries: ranges, set operations, parsing, words. */
public class HexAndBits {
  public static void main(String[] args) {
    var h = java.util.HexFormat.ofDelimiter(":").withUpperCase().withPrefix("0x");
    byte[] b = {0, 1, 127, -128, -1};
    System.out.println(h.formatHex(b) + " " + java.util.HexFormat.of().formatHex(b, 1, 3) + " " + java.util.Arrays.toString(h.parseHex("0xFF:0x00")) + " " + java.util.HexFormat.of().toHexDigits((short) -2) + " " + java.util.HexFormat.of().toHexDigits(5L, 3) + " " + java.util.HexFormat.fromHexDigits("7fffFFFF") + " " + java.util.HexFormat.isHexDigit('g') + " " + h);
    for (String s : new String[] {"0xF", "FF", "0xGG"}) {
      try {
        h.parseHex(s);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    var x = new java.util.BitSet();
    x.set(3);
    x.set(60, 70);
    x.set(200);
    x.flip(65);
    var y = new java.util.BitSet(10);
    y.set(0, 64, true);
    y.clear(5);
    System.out.println(x + " " + x.length() + " " + x.size() + " " + x.cardinality() + " " + x.nextSetBit(4) + " " + x.nextClearBit(60) + " " + x.previousSetBit(199) + " " + x.previousClearBit(64) + " " + x.get(60, 64) + " " + x.hashCode() + " " + java.util.Arrays.toString(x.toLongArray()) + " " + x.toByteArray().length);
    var z = (java.util.BitSet) x.clone();
    z.and(y);
    System.out.print(z + " ");
    z.or(x);
    z.andNot(y);
    System.out.print(z + " ");
    z.xor(x);
    System.out.println(z + " " + z.intersects(y) + " " + z.equals(x) + " " + x.stream().sum() + " " + java.util.BitSet.valueOf(new long[] {5, 0, 1}) + " " + java.util.BitSet.valueOf(new byte[] {(byte) 0x81}) + " " + z.isEmpty() + new java.util.BitSet().length());
    var primes = new java.util.BitSet(1000);
    primes.set(2, 1000);
    for (int i = 2; i * i < 1000; i = primes.nextSetBit(i + 1)) for (int k = i * i; k < 1000; k += i) primes.clear(k);
    System.out.println(primes.cardinality() + " " + primes.previousSetBit(999));
  }
}
