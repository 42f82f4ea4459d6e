package bytecode;

/** Loops whose counters overflow or never reach their bound exactly; counters that are char, byte, float. */
public class LoopOverflow {
  public static void main(String[] args) {
    int n = 0;
    for (int i = Integer.MAX_VALUE - 5; i > 0; i++) n++;
    System.out.print(n + " ");
    for (int i = Integer.MIN_VALUE + 5; i < 0; i--) n++;
    System.out.print(n + " ");
    for (byte b = 120; b > 0; b++) n++;
    System.out.print(n + " ");
    for (char c = 5; c < 100; c--) n++;
    System.out.print(n + " ");
    for (short s = 1; s > 0; s <<= 1) n++;
    System.out.print(n + " ");
    for (int i = 1; i != 0; i *= 3) if (++n > 1000) break;
    System.out.print(n + " ");
    for (int i = 1; i != 0; i <<= 1) n++;
    System.out.print(n + " ");
    for (float f = 16777210f; f < 16777216f; f++) n++;
    System.out.print(n + " ");
    for (double d = 0; d != 1.0 && d < 2; d += 0.1) n++;
    System.out.print(n + " ");
    for (double d = 0; d <= 1.0; d += 0.125) n++;
    System.out.print(n + " ");
    for (int i = 0, limit = Integer.MAX_VALUE; i <= limit - (limit - 7); i += 3) n++;
    System.out.println(n);
    int k = Integer.MAX_VALUE - 3;
    int steps = 0;
    do {
      k += 2;
      steps++;
    } while (k > 0 && k < Integer.MAX_VALUE);
    long product = 1;
    int factor = 1;
    while (product / factor * factor == product && product > 0) product *= ++factor;
    System.out.println(k + " " + steps + " " + product + " " + factor);
    int sum = 0;
    for (int i = 0; i < 100000; i++) sum += i * i * i;
    long lsum = 0;
    for (long i = 0; i < 100000; i++) lsum += i * i * i;
    System.out.println(sum + " " + lsum + " " + (int) lsum);
  }
}
