package numbers;

/** parseDouble: halfway cases, long digit strings, hexadecimal, signs and suffixes, under- and overflow. */
public class DoubleParsing {
  public static void main(String[] args) {
    String[] texts = {"9007199254740993", "9007199254740992.9999999999999999999", "9007199254740993.0000000000000000001", "1.00000000000000011102230246251565404236316680908203125", "1.00000000000000011102230246251565404236316680908203124", "1.00000000000000011102230246251565404236316680908203126", "2.4703282292062327e-324", "2.4703282292062328e-324", "4.9406564584124654e-324", "2.2250738585072011e-308", "2.2250738585072012e-308", "1.7976931348623158e308", "1.7976931348623159e308", "1.797693134862315807e308", "1e309", "-1e309", "1e-400", "0e999999999", "0.000000000000000000000000000000000000000000000000000001e60", "1" + "0".repeat(400) + "e-400", "0." + "0".repeat(400) + "1e401", "123456789012345678901234567890", "0.1e1", "1e+5", "1E-5", ".5e1", "5.e1", "00012", "  7  ", "3d", "3F", "0x1p0", "0x1.8p3", "-0x.1P4", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x1p-1075", "0x1.0000000000000000000001p-1075", "0x1p1024", "0x123456789abcdefp-20", "Infinity", "+Infinity", "-Infinity", "NaN", "+NaN", "6.9294956446009195e15", "3.7455744005952583e15", "8.988465674311580e307", "5708990770823839207320493820740630171355185152e0", "1448997445238699", "0.500000000000000166533453693773481063544750213623046875"};
    for (String t : texts) {
      double d = Double.parseDouble(t);
      System.out.println((t.length() > 60 ? t.length() + "chars" : t) + " " + d + " " + Long.toHexString(Double.doubleToLongBits(d)) + " " + Double.valueOf(t).equals(d));
    }
    long hash = 0;
    java.util.Random r = new java.util.Random(3);
    for (int i = 0; i < 3000; i++) {
      String t = r.nextInt(1000) + "." + Math.abs(r.nextLong()) + "e" + (r.nextInt(640) - 330);
      hash = hash * 31 + Double.doubleToLongBits(Double.parseDouble(t));
    }
    System.out.println(hash);
  }
}
