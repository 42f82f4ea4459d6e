package language;

/** equals, hashCode and toString of records: floating-point components by compare, arrays by identity, null, nested records. */
public class RecordEquality {
  record Doubles(double d, float f) {}

  record All(byte b, short s, char c, int i, long l, boolean z, String t, Object o) {}

  record Arrays(int[] a) {}

  record Nested(Doubles d, Nested next) {}

  record Empty() {}

  record Same(int a, int b) {}

  static void compare(Object a, Object b) {
    System.out.println(a.equals(b) + " " + (a.hashCode() == b.hashCode()) + " " + a + " " + b);
  }

  public static void main(String[] args) {
    compare(new Doubles(0.0, 0f), new Doubles(-0.0, 0f));
    compare(new Doubles(Double.NaN, Float.NaN), new Doubles(0.0 / args.length, Float.intBitsToFloat(0x7fc00001)));
    compare(new All((byte) -1, (short) 2, 'c', 4, 5L, true, "t", null), new All((byte) -1, (short) 2, 'c', 4, 5L, true, new String("t"), null));
    compare(new All((byte) 0, (short) 0, '\0', 0, 0, false, null, null), new All((byte) 0, (short) 0, '\0', 0, 0, false, null, 0));
    System.out.println(new All((byte) -1, (short) 2, 'c', 4, 5L, true, "t", 7).hashCode());
    int[] a = {1};
    System.out.println(new Arrays(a).equals(new Arrays(a)) + " " + new Arrays(a).equals(new Arrays(a.clone())));
    compare(new Nested(new Doubles(1, 2), new Nested(null, null)), new Nested(new Doubles(1, 2), new Nested(null, null)));
    compare(new Empty(), new Empty());
    compare(new Same(1, 2), new Doubles(1, 2));
    System.out.println(new Same(1, 2).hashCode() + " " + new Same(2, 1).hashCode() + " " + new Doubles(1.5, 2.5f).hashCode() + " " + new Empty().hashCode() + " " + new Same(1, 2).equals(null));
  }
}
