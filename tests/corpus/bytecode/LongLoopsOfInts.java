package bytecode;

/** Arithmetic chains of thousands of steps whose every bit depends on all before: linear congruences, shifts, multiplications. */
public class LongLoopsOfInts {
  public static void main(String[] args) {
    int x = 1, y = 362436069, z = 521288629, w = 88675123;
    long l = 1, m = 0x2545F4914F6CDD1DL;
    short s = 1;
    byte b = 1;
    char c = 1;
    for (int i = 0; i < 20000; i++) {
      x = x * 1664525 + 1013904223;
      int t = y ^ y << 11;
      y = z;
      z = w;
      w ^= w >>> 19 ^ t ^ t >>> 8;
      l = l * 6364136223846793005L + 1442695040888963407L;
      m ^= m >>> 12;
      m ^= m << 25;
      m ^= m >>> 27;
      s = (short) (s * 31 + x);
      b += s >> 3;
      c ^= b << 5 | c >>> 3;
      x ^= (int) (l >>> 33) + c - b * s;
      if ((w & 1023) == 7) x = -x / (1 + (z & 15));
      else if (x % 97 == 3) l += x / 3 * (m % 11);
    }
    System.out.println(x + " " + y + " " + z + " " + w + " " + l + " " + m + " " + s + " " + b + " " + (int) c);
    double d = 0.5;
    float f = 0.25f;
    for (int i = 0; i < 5000; i++) {
      d = 3.9 * d * (1 - d);
      f = f * f * 3.7f - f + 0.1f;
      if (f > 1 || f < -1) f = 1 / f;
    }
    System.out.println(d + " " + f);
  }
}
