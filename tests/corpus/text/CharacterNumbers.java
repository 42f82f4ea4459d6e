package text;

/** digit, forDigit, getNumericValue in many scripts and radices. */
public class CharacterNumbers {
  public static void main(String[] args) {
    int[] v = {'0', '9', 'a', 'f', 'z', 'A', 'Z', '@', 0x660, 0x669, 0x966, 0xe50, 0xff10, 0xff21, 0xff5a, 0x2160, 0x216f, 0xbd, 0xb2, 0x2460, 0x4e00, 0x1d7ce, 0x1d7ff, 0x104a5, 0x3021, 0xf33, 0x10a40, ' ', -1, 0x110000};
    for (int c : v) {
      StringBuilder s = new StringBuilder(Integer.toHexString(c));
      for (int r : new int[] {2, 8, 10, 16, 36, 1, 37}) s.append(' ').append(Character.digit(c, r));
      System.out.println(s + " | " + (c < 0 || c > 0x10ffff ? "-" : "" + Character.getNumericValue(c)));
    }
    for (int r : new int[] {2, 10, 36, 1, 37}) {
      StringBuilder s = new StringBuilder().append(r);
      for (int d = -1; d < 37; d++) s.append(' ').append((int) Character.forDigit(d, r));
      System.out.println(s);
    }
    System.out.println(Integer.parseInt("\u0661\u0662\u0663") + " " + Long.parseLong("-\uff11\uff12") + " " + Integer.parseInt("\u096a\u096b", 16) + " " + new java.math.BigInteger("\u0e51\u0e52") + " " + Integer.parseInt("\uff21", 16));
    try {
      System.out.println(Double.parseDouble("\u0661"));
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
  }
}
