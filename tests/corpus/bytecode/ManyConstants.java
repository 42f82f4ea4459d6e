package bytecode;

/** More than 256 constants in one class, so that ldc_w is used, for every kind of constant. */
public class ManyConstants {
  public static void main(String[] args) {
    String[] s = {"s00", "s01", "s02", "s03", "s04", "s05", "s06", "s07", "s08", "s09", "s10", "s11", "s12", "s13", "s14", "s15", "s16", "s17", "s18", "s19", "s20", "s21", "s22", "s23", "s24", "s25", "s26", "s27", "s28", "s29", "s30", "s31", "s32", "s33", "s34", "s35", "s36", "s37", "s38", "s39"};
    int[] i = {100000, 100001, 100002, 100003, 100004, 100005, 100006, 100007, 100008, 100009, 100010, 100011, 100012, 100013, 100014, 100015, 100016, 100017, 100018, 100019, -100020, -100021, -100022, -100023, -100024, -100025, -100026, -100027, -100028, -100029, 200000, 200001, 200002, 200003, 200004, 200005, 200006, 200007, 200008, 200009};
    float[] f = {1.1f, 1.2f, 1.3f, 1.4f, 1.5f, 1.6f, 1.7f, 1.8f, 1.9f, 2.1f, 2.2f, 2.3f, 2.4f, 2.5f, 2.6f, 2.7f, 2.8f, 2.9f, 3.1f, 3.2f, 3.3f, 3.4f, 3.5f, 3.6f, 3.7f, 3.8f, 3.9f, 4.1f, 4.2f, 4.3f};
    long[] l = {10000000000L, 10000000001L, 10000000002L, 10000000003L, 10000000004L, 10000000005L, 10000000006L, 10000000007L, 10000000008L, 10000000009L, -1L, 0L, 1L, 2L, Long.MIN_VALUE, Long.MAX_VALUE};
    double[] d = {0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.11, 0.12, 0.13, 0.14, 0.15, 0.16, 0.17, 0.18, 0.19, 1e100, 1e-100, Double.MIN_VALUE, Double.MAX_VALUE, 0.0, 1.0, -0.0};
    Class<?>[] c = {String.class, int[].class, ManyConstants.class, Object[][].class, Runnable.class, int.class, void.class, Integer.class, Thread.State.class, java.util.Map.Entry.class};
    long hash = 0;
    for (String x : s) hash = hash * 31 + x.hashCode();
    for (int x : i) hash = hash * 31 + x;
    for (float x : f) hash = hash * 31 + Float.floatToIntBits(x);
    for (long x : l) hash = hash * 31 + x;
    for (double x : d) hash = hash * 31 + Double.doubleToLongBits(x);
    for (Class<?> x : c) hash = hash * 31 + x.getName().hashCode();
    System.out.println(hash + " " + s[39] + " " + (s[17] == "s17") + " " + i[29] + " " + f[29] + " " + l[14] + " " + d[20] + " " + c[3] + " " + c[8]);
  }
}
