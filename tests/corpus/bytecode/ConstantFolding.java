package bytecode;

/** The same expressions folded by javac and computed at run time: they must agree. */
public class ConstantFolding {
  static int one = 1, min = Integer.MIN_VALUE, max = Integer.MAX_VALUE;
  static long lmin = Long.MIN_VALUE;
  static double dz = 0.0, third = 3;
  static float fz = 0f;
  static char ch = 'a';

  static void check(Object folded, Object computed) {
    System.out.println(folded + " " + computed + " " + folded.equals(computed));
  }

  public static void main(String[] args) {
    check(Integer.MAX_VALUE + 1, max + one);
    check(Integer.MIN_VALUE * -1, min * -one);
    check(Integer.MIN_VALUE / -1, min / -one);
    check(Integer.MIN_VALUE % -1, min % -one);
    check(-7 / 2 + -7 % 2 * 100, -7 * one / 2 + -7 * one % 2 * 100);
    check(1 << 33, one << 33);
    check(-1 >>> 33, -one >>> 33);
    check(-1L >>> 65, -(long) one >>> 65);
    check(Long.MIN_VALUE - 1, lmin - one);
    check((byte) 300 + (short) 70000, (byte) (300 * one) + (short) (70000 * one));
    check((char) -1 + 0, (char) -one + 0);
    check((int) 1e20 + (int) Double.NaN, (int) (1e20 * one) + (int) (dz / dz));
    check((long) -1e30f, (long) (-1e30f * one));
    check(0.0 / 0.0, dz / dz);
    check(1 / 0.0 - 1 / -0.0, one / dz - one / -dz);
    check(1.0 / 3, 1.0 / third);
    check(1f / 3f, 1f / (float) third);
    check((float) 0.1 + 0.2, (float) 0.1 * one + 0.2);
    check(5.5 % -2, 5.5 * one % -2);
    check(0.0 == -0.0, dz == -dz);
    check(0.0 / 0.0 != 0.0 / 0.0, dz / dz != dz / dz);
    check('a' + 1, ch + 1);
    check("" + 'a' + 1 + 2L + 1.0f + 1e10 + true + null, "" + ch + one + 2L + 1.0f * one + 1e10 * one + (one == 1) + null);
    check(1e-5 + "" + 100f + (char) 98, 1e-5 * one + "" + 100f * one + (char) (97 + one));
    check(0x1.8p1 * 2 + 0b101 + 017 + 1_000, 0x1.8p1 * 2 * one + 0b101 + 017 + 1_000);
    check(~5 ^ 3 | 8 & 12, ~(5 * one) ^ 3 | 8 * one & 12);
    check(true ? 1 : 2, one == 1 ? 1 : 2);
  }
}
