package numbers;

/** Integer and Long to text in every radix, unsigned, hexadecimal; round trips by parse and decode. */
public class IntegerText {
  public static void main(String[] args) {
    long[] values = {0, 1, -1, 7, 8, 15, 16, 35, 36, -36, 255, 1000000007, Integer.MAX_VALUE, Integer.MIN_VALUE, 4294967295L, 1L << 53, Long.MAX_VALUE, Long.MIN_VALUE};
    int good = 0;
    for (long v : values) {
      StringBuilder s = new StringBuilder().append(v).append(':');
      for (int r : new int[] {2, 3, 8, 10, 16, 36}) {
        String t = Long.toString(v, r), u = Long.toUnsignedString(v, r), i = Integer.toString((int) v, r);
        s.append(' ').append(r == 2 ? t.length() : t).append(' ').append(r == 2 ? u.length() : u).append(' ').append(r == 2 ? i.length() : i);
        if (Long.parseLong(t, r) == v && Long.parseUnsignedLong(u, r) == v && Integer.parseInt(i, r) == (int) v) good++;
      }
      System.out.println(s + " " + Long.toHexString(v) + " " + Long.toOctalString(v) + " " + Integer.toHexString((int) v) + " " + Integer.toOctalString((int) v) + " " + Integer.toBinaryString((int) v).length());
      if (Long.decode("0x" + Long.toString(v & Long.MAX_VALUE, 16)) == (v & Long.MAX_VALUE)) good++;
    }
    System.out.println(good + " " + Long.toString(255, 99) + " " + Integer.toString(-255, 1) + " " + Long.decode("-010") + " " + Integer.decode("#ff") + " " + Integer.decode("-0XFF") + " " + Integer.parseInt("+7") + " " + Integer.parseInt("-0") + " " + Integer.parseInt("a1b2c", 1, 2, 10) + " " + Long.parseLong("zz", 36) + " " + Integer.valueOf("12").hashCode() + " " + Long.valueOf(1L << 32 | 5).hashCode());
    int sum = 0;
    for (int i = -100000; i < 100000; i += 37) sum += Integer.toString(i).length() + (Integer.parseInt("" + i) == i ? 1 : 0);
    System.out.println(sum);
  }
}
