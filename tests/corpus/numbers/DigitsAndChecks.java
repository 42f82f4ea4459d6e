package numbers;

/** Check digits, palindromes, digit sums, perfect and happy numbers, Armstrong numbers: integer loops of all kinds. */
public class DigitsAndChecks {
  static boolean luhn(String s) {
    int sum = 0;
    for (int i = s.length() - 1, k = 0; i >= 0; i--, k++) {
      int d = s.charAt(i) - '0';
      sum += k % 2 == 0 ? d : d * 2 > 9 ? d * 2 - 9 : d * 2;
    }
    return sum % 10 == 0;
  }

  static boolean isbn(String s) {
    int sum = 0;
    for (int i = 0; i < 10; i++) sum += (10 - i) * (s.charAt(i) == 'X' ? 10 : s.charAt(i) - '0');
    return sum % 11 == 0;
  }

  static long reverse(long n) {
    long r = 0;
    for (; n != 0; n /= 10) r = r * 10 + n % 10;
    return r;
  }

  static boolean happy(int n) {
    int slow = n, fast = n;
    do {
      slow = squares(slow);
      fast = squares(squares(fast));
    } while (slow != fast);
    return slow == 1;
  }

  static int squares(int n) {
    int s = 0;
    for (; n > 0; n /= 10) s += n % 10 * (n % 10);
    return s;
  }

  public static void main(String[] args) {
    System.out.println(luhn("4539578763621486") + " " + luhn("4539578763621487") + " " + isbn("0306406152") + isbn("080442957X") + isbn("0306406153") + " " + reverse(-12340) + " " + reverse(Long.MAX_VALUE));
    StringBuilder s = new StringBuilder();
    for (int n = 1; n < 10000; n++) {
      int p = 0, sum = 0, len = String.valueOf(n).length();
      for (int d = 1; d * d <= n && n < 600; d++) if (n % d == 0) sum += d + (d * d == n || d == 1 ? 0 : n / d);
      for (int k = n; k > 0; k /= 10) {
        int q = 1;
        for (int e = 0; e < len; e++) q *= k % 10;
        p += q;
      }
      if (p == n && n > 9) s.append("arm").append(n).append(' ');
      if (sum == n && n > 1) s.append("perfect").append(n).append(' ');
      if (n < 50 && happy(n)) s.append("happy").append(n).append(' ');
      if (n > 9000 && reverse(n) == n && n % 7 == 0) s.append("pal").append(n).append(' ');
    }
    System.out.println(s);
  }
}
