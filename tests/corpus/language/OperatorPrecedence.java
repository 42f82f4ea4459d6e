package language;

/** Precedence and associativity of every operator, with mixed types and unary chains. */
public class OperatorPrecedence {
  public static void main(String[] args) {
    int a = 7, b = 3, c = 2;
    boolean t = true, f = false;
    System.out.println(a + b * c - a / b % c + " " + (a - b - c) + " " + a % b * c + " " + a / b / c + " " + -a / b + " " + -(a / b) + " " + ~a + b + " " + - -a + " " + +-+a + " " + (a-- - --b) + " " + a + b);
    System.out.println((a << b + c) + " " + (a + b << c) + " " + (a >> 1 & 1) + " " + (a & b | c ^ a) + " " + (a | b & c) + " " + (a ^ b & c | a) + " " + (a < b == b < c) + " " + (a > b != f) + " " + (a & b) + (a == 6 ? "six" : b == 2 ? "two" : "none"));
    System.out.println((t || f && f) + " " + ((t || f) && f) + " " + (f && t || t) + " " + (t ^ t || t) + " " + (t | f & f) + " " + (!t || t) + " " + (t ? f ? 1 : 2 : t ? 3 : 4) + " " + (f ? 1 : f ? 2 : 3) + " " + (t == f == f) + " " + (1 + 2 + "3" + 4 * 5 + 6) + (char) (97 + 1) + (int) 2.9 * 2 + (int) (2.9 * 2) + (byte) 200 / 2 + (byte) (200 / 2));
    int x = 5, y, z;
    z = y = x += x -= x *= 2;
    System.out.println(x + " " + y + " " + z + " " + (x = 3) * x + " " + x++ * x-- + " " + (x < 4 & ++x > 3 | ++x > 100) + x);
    Object o = "s";
    System.out.println((o instanceof String && a > 0) + " " + (o instanceof Integer || a > 0 == t) + " " + (String) o + 1 + " " + ((String) o).length() + " " + (long) a * Integer.MAX_VALUE + " " + (long) (a * Integer.MAX_VALUE) + " " + 1.0f * 3 / 2 + " " + 3 / 2 * 1.0f + " " + 'a' + 1 + " " + (char) 'a' + 1 + " " + 010 + 0x10 + 0b10 + " " + (5 & 6) + (5 | 6) + (5 ^ 6) + " " + 1 / 2.0 + 1 / 2);
  }
}
