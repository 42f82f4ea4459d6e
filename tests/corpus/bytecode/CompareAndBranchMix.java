package bytecode;

/** Comparisons of all types joined by logic, as values, as array indices and as arguments; each of 64 cases. */
public class CompareAndBranchMix {
  static int f(int a, long b, float c, double d, Object e, Object g) {
    int r = 0;
    if (a < b && c < d || e == g) r |= 1;
    if ((a > b) == (c > d)) r |= 2;
    if (!(a <= b || c != d) ^ e != g) r |= 4;
    boolean x = a == b & c >= d | e == null, y = a != (int) b && !(d <= c) || g != null;
    if (x != y) r |= 8;
    if (x ? y : a > 0) r |= 16;
    while (r < 64 && (a++ < 3 || b-- > 2)) r += 64;
    return new int[] {r, -r}[x & y ? 1 : 0] + (a > b ? c < d ? 100 : 200 : e == g ? 300 : 400);
  }

  public static void main(String[] args) {
    Object o = "o";
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 64; i++) s.append(f((i & 3) - 1, (i >> 2 & 3) - 1, (i & 1) == 0 ? 0.5f : Float.NaN, (i >> 4 & 1) == 0 ? 0.5 : -1, (i & 32) == 0 ? o : null, (i & 8) == 0 ? o : s)).append(i % 16 == 15 ? "\n" : " ");
    System.out.print(s);
  }
}
