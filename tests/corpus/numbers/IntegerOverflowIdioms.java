package numbers;

/** Overflow as programs meet it: averages, hash mixing, absolute values, comparison by subtraction, loops to MAX, time units. */
public class IntegerOverflowIdioms {
  public static void main(String[] args) {
    int a = Integer.MAX_VALUE - 1, b = Integer.MAX_VALUE;
    System.out.println((a + b) / 2 + " " + ((a + b) >>> 1) + " " + (a + (b - a) / 2) + " " + (int) (((long) a + b) / 2) + " " + ((a & b) + ((a ^ b) >> 1)));
    System.out.println(Math.abs(Integer.MIN_VALUE) + " " + Math.abs("polygenelubricants".hashCode()) % 16 + " " + Math.floorMod("polygenelubricants".hashCode(), 16) + " " + ("x".hashCode() & 0x7fffffff) + " " + -Integer.MIN_VALUE + " " + Integer.MIN_VALUE / -1 + " " + Math.abs(Long.MIN_VALUE) + " " + Math.negateExact(5));
    Integer[] bad = {Integer.MAX_VALUE, -2, 0, Integer.MIN_VALUE, 5};
    java.util.Arrays.sort(bad, (x, y) -> x - y);
    Integer[] good = bad.clone();
    java.util.Arrays.sort(good, Integer::compare);
    System.out.println(java.util.Arrays.toString(bad) + java.util.Arrays.toString(good));
    long micros = 24 * 60 * 60 * 1000 * 1000, right = 24L * 60 * 60 * 1000 * 1000;
    System.out.println(micros + " " + right + " " + micros / 1000 + " " + (int) right + " " + right / 1000 % 86400000 + " " + 1000000 * 1000000 + " " + 1000000L * 1000000 + " " + (byte) (127 + 1) + " " + (short) 40000 + " " + (char) 70000 % 1000 + " " + (0xffffffff == -1) + " " + (0xffffffffL == -1));
    int h = 17;
    for (int i = 0; i < 100; i++) h = h * 31 + i;
    long f = 1;
    for (int i = 1; i < 30; i++) f *= i;
    int g = 1;
    for (int i = 1; i < 40; i++) g *= i;
    System.out.println(h + " " + f + " " + g + " " + (1 << 31) + " " + (1 << 31 >> 31) + " " + (1 << 31 >>> 31) + " " + (5 - 10 >>> 1) + " " + (-5 >> 1) + " " + -5 / 2 + " " + (3 * 0x55555556L >>> 32) + " " + Integer.MAX_VALUE * 2 + " " + Integer.MAX_VALUE * Integer.MAX_VALUE + " " + Long.MAX_VALUE * 2);
    int count = 0;
    for (int i = 0; i >= 0 && count < 100; i += 1 << 28) count++;
    for (int i = Integer.MIN_VALUE; i < Integer.MIN_VALUE + 3; i++) count += i % 2 == 0 ? 1 : i % 2 == -1 ? 10 : 1000;
    System.out.println(count + " " + (char) ('z' + 1) + ('z' + 1) + (char) -1 % 10 + (int) (char) -1 + " " + (-7 >> 1) + (-7 >>> 29) + (-7 / 2) + (-7 % 2) + Math.floorDiv(-7, 2) + Math.floorMod(-7, 2));
  }
}
