package bytecode;

/** Increments and assignments inside conditions, indices and arguments, with short circuits that skip them. */
public class PostfixInConditions {
  static int n;

  static boolean next(int limit) { return n++ < limit; }

  public static void main(String[] args) {
    int i = 0, j = 10, hits = 0;
    while (i++ < j--) hits += i * j;
    System.out.println(i + " " + j + " " + hits);
    int[] a = {3, 1, 2, 0};
    int k = 0;
    while ((k = a[k]) != 0) hits++;
    if ((k = hits % 7) > 2 && (k += 10) > 12 || (k = -1) < 0) hits += k;
    System.out.println(k + " " + hits);
    for (int x = 0, y; (y = x * x) < 50; x += y % 2 == 0 ? 1 : 2) hits ^= y;
    do hits += n; while (next(5) && !next(4));
    System.out.println(n + " " + hits + " " + (i = 5) + i++ + ++i + (i += i++) + i);
    String s;
    char c;
    int p = 0;
    StringBuilder out = new StringBuilder();
    String text = "a1b22c333";
    while (p < text.length()) if (Character.isDigit(c = text.charAt(p++))) out.append((char) (c + 1)); else out.append(s = "<" + c + ">").append(s.length());
    System.out.println(out);
    boolean b = false;
    if (b = n > 3) out.setLength(3);
    b ^= b |= (n & 1) == 0;
    System.out.println(out + " " + b + (b ? n++ : --n) + n);
  }
}
