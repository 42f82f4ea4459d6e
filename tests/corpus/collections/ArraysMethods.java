package collections;

/** Arrays: sorts of every type and range, binary search, equals, compare, mismatch, fill, copy, hash, asList, setAll. */
public class ArraysMethods {
  public static void main(String[] args) {
    byte[] b = {3, -1, 127, -128, 0};
    char[] c = "unsorted".toCharArray();
    short[] s = {5, -5, 0};
    int[] i = {9, 1, 8, 2, 7, 3};
    long[] l = {Long.MIN_VALUE, 5, Long.MAX_VALUE, -5};
    float[] f = {Float.NaN, 0f, -0f, -1f, Float.POSITIVE_INFINITY};
    double[] d = {2.5, Double.NaN, -0.0, 0.0, Double.NEGATIVE_INFINITY};
    java.util.Arrays.sort(b);
    java.util.Arrays.sort(c, 2, 6);
    java.util.Arrays.sort(s);
    java.util.Arrays.sort(i, 1, 4);
    java.util.Arrays.sort(l);
    java.util.Arrays.sort(f);
    java.util.Arrays.sort(d);
    System.out.println(java.util.Arrays.toString(b) + new String(c) + java.util.Arrays.toString(s) + java.util.Arrays.toString(i) + java.util.Arrays.toString(l) + java.util.Arrays.toString(f) + java.util.Arrays.toString(d));
    System.out.println(java.util.Arrays.binarySearch(b, (byte) 3) + " " + java.util.Arrays.binarySearch(l, 6) + " " + java.util.Arrays.binarySearch(d, -0.0) + " " + java.util.Arrays.binarySearch(d, Double.NaN) + " " + java.util.Arrays.binarySearch(i, 1, 4, 2) + " " + java.util.Arrays.binarySearch(new String[] {"a", "C", "x"}, "c", String.CASE_INSENSITIVE_ORDER));
    System.out.println(java.util.Arrays.equals(d, d.clone()) + " " + java.util.Arrays.equals(new double[] {0.0}, new double[] {-0.0}) + " " + java.util.Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + " " + java.util.Arrays.compare(b, null) + " " + java.util.Arrays.compareUnsigned(new byte[] {-1}, new byte[] {1}) + " " + java.util.Arrays.mismatch(new long[] {1, 2, 3}, new long[] {1, 2}) + " " + java.util.Arrays.mismatch(c, c) + " " + java.util.Arrays.equals(i, 1, 3, i, 1, 3));
    System.out.println(java.util.Arrays.hashCode(b) + " " + java.util.Arrays.hashCode(f) + " " + java.util.Arrays.hashCode(new boolean[] {true, false}) + " " + java.util.Arrays.hashCode((int[]) null) + " " + java.util.Arrays.deepHashCode(new Object[] {i, new Object[] {null, "x"}}) + " " + java.util.Arrays.toString(java.util.Arrays.copyOf(c, 10)).replace("\0", "0") + java.util.Arrays.toString(java.util.Arrays.copyOfRange(i, 4, 8)) + java.util.Arrays.toString((Object[]) null));
    var list = java.util.Arrays.asList(3, 1, 2);
    list.sort(null);
    list.set(0, 9);
    Integer[] backing = {1, 2};
    var through = java.util.Arrays.asList(backing);
    through.set(1, 5);
    System.out.println(list + " " + backing[1] + " " + java.util.Arrays.asList(i).size() + " " + java.util.Arrays.asList().isEmpty());
    int[] set = new int[5];
    java.util.Arrays.setAll(set, k -> k * k);
    java.util.Arrays.fill(set, 1, 3, -1);
    java.util.Arrays.parallelPrefix(set, Integer::sum);
    System.out.println(java.util.Arrays.toString(set) + java.util.Arrays.stream(set, 1, 4).sum() + java.util.Arrays.deepToString(new Object[] {new int[][] {{1}}, "s", null}));
    int[] big = new java.util.Random(1).ints(5000).toArray(), copy = big.clone();
    java.util.Arrays.sort(big);
    java.util.Arrays.parallelSort(copy);
    Integer[] boxed = new java.util.Random(2).ints(2000, 0, 100).boxed().toArray(Integer[]::new);
    java.util.Arrays.sort(boxed, 100, 1900, java.util.Comparator.reverseOrder());
    System.out.println(java.util.Arrays.equals(big, copy) + " " + java.util.Arrays.hashCode(big) + " " + java.util.Arrays.hashCode(boxed));
  }
}
