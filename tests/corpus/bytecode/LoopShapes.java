package bytecode;

/** Loops as compilers like them least: several exits, entries with break, counters changed in the body, nested dependent bounds, empty bodies. */
public class LoopShapes {
  public static void main(String[] args) {
    int n = 0, s = 0;
    for (int i = 0, j = 20; i < j; i += 2, j--) s += i * j;
    for (int i = 0; i < 10; i++) { if (i % 3 == 0) i++; s += i; }
    for (int i = 10; i-- > 0; ) s ^= i;
    for (; ; ) { if (++n > 5) break; if (n == 3) continue; s += n; }
    while (true) { if (n++ > 10) { s++; break; } if (n == 9) { s += 100; break; } }
    do { n -= 3; if (n < 0) break; } while (n != 1);
    for (int i = 1; i < 100; i *= 2) for (int j = i; j > 0; j /= 3) s += i ^ j;
    for (int i = 0; i < 6; i++) for (int j = i; j < 6; j++) { if (j == 4) break; for (int k = j; k >= i; k--) { if (k == 2) continue; s += k; } }
    int k = 0;
    while (k < 100 && s % 7 != k % 5) k++;
    for (int i = 0; i < 3; i++) ;
    int m = 0;
    for (int i = Integer.MAX_VALUE - 2; i > 0 && i <= Integer.MAX_VALUE; i++) m++;
    long sum = 0;
    for (long i = 3; i <= 3; i--) { sum += i; if (i < -5) break; }
    int[] a = {5, 3, 8, 1};
    int min = a[0], at = 0;
    for (int i = 1; i < a.length; i++) if (a[i] < min) min = a[at = i];
    int steps = 0;
    for (int x = 1000000; x != 1; x = x % 2 == 0 ? x / 2 : 3 * x + 1) steps++;
    double d = 1;
    int halvings = 0;
    while (d > 0) { d /= 2; halvings++; }
    System.out.println(n + " " + s + " " + k + " " + m + " " + sum + " " + min + at + " " + steps + " " + halvings);
    StringBuilder b = new StringBuilder();
    outer:
    for (char c = 'a'; ; c++) { switch (c) { case 'e': continue outer; case 'j': break outer; case 'b': break; default: b.append(c); } b.append('.'); }
    System.out.println(b);
  }
}
