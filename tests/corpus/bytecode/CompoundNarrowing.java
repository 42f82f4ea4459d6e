package bytecode;

/** Compound assignments with implicit casts on byte, short, char, with int, long, float and double operands. */
public class CompoundNarrowing {
  static byte sb = 120;
  char field = 'z';

  public static void main(String[] args) {
    byte b = 127;
    b += 1;
    System.out.print(b + " ");
    b -= 1000;
    System.out.print(b + " ");
    b *= 77;
    System.out.print(b + " ");
    b /= 3L;
    System.out.print(b + " ");
    b ^= 0xff55;
    System.out.print(b + " ");
    b |= -256;
    System.out.println(b);
    short s = 32767;
    s += 1L << 32;
    System.out.print(s + " ");
    s *= 1.5;
    System.out.print(s + " ");
    s -= 0.999f;
    System.out.print(s + " ");
    s %= 1000L;
    System.out.println(s);
    char c = 0;
    c -= 1;
    System.out.print((int) c + " ");
    c += 'a';
    System.out.print((int) c + " ");
    c /= -2;
    System.out.print((int) c + " ");
    c &= 0xf0f0f;
    System.out.println((int) c);
    int i = Integer.MAX_VALUE;
    i += 1.0f;
    System.out.print(i + " ");
    i *= 0.5;
    System.out.print(i + " ");
    i += Long.MAX_VALUE;
    System.out.println(i);
    long l = Long.MAX_VALUE;
    l += 1f;
    System.out.print(l + " ");
    l /= 1.0000001;
    System.out.println(l);
    sb += sb;
    System.out.println(sb + " " + (sb += 16) + " " + (new CompoundNarrowing().field += 3.9) + " " + (b = (byte) (b << 3)));
    byte[] array = {10, 20};
    int k = 0;
    array[k++] += array[k] * 20;
    array[k] -= 1e10;
    System.out.println(array[0] + " " + array[1] + " " + k);
  }
}
