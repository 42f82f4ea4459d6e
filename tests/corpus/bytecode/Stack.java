package bytecode;

/** Expressions that make javac emit the dup and swap family, wide locals, long parameters. */
public class Stack {
  int field;
  long wide;
  static long shared;

  long mix(int a, long b, double c, float d, byte e, char f, short g, boolean h, Object i, long[] j) {
    return a + b + (long) c + (long) d + e + f + g + (h ? 1 : 0) + i.hashCode() + j[0]++;
  }

  public static void main(String[] args) {
    Stack s = new Stack();
    int a = s.field++ + ++s.field;
    long b = s.wide++ + (s.wide += 5) + --s.wide;
    long c = shared++ + (shared <<= 3);
    int[] x = {1, 2, 3};
    int k = 0;
    x[k++] += k;
    x[k] = x[k++]++ + ++x[k];
    long[] y = {5};
    y[0] *= y[0]-- + (y[0] ^= 3);
    System.out.println(a + " " + b + " " + c + " " + java.util.Arrays.toString(x) + " " + y[0]);
    System.out.println(s.mix(1, 2L, 3.9, 4.1f, (byte) -5, 'A', (short) 7, true, "hash", new long[] {8}));
    Integer boxed = 127;
    boxed++;
    Long wide = 1L << 40;
    wide += boxed;
    String text = "a";
    text += 1 + 2L;
    text += 'c';
    text += null;
    System.out.println(boxed + " " + wide + " " + text);
    int i = 5;
    i = i++ + ++i * i-- - --i;
    System.out.println(i);
    int big = 0;
    for (int j = 0; j < 1000; j += 300) {
      big += j;
    }
    big += 40000;
    big -= 129;
    System.out.println(big);
  }
}
