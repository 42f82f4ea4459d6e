package collections;

/** Sorting arrays with runs, few distinct values, organ pipes, reversed and saw-tooth patterns: ints, doubles, objects. */
public class SortPatterns {
  public static void main(String[] args) {
    int[] sizes = {0, 1, 2, 3, 31, 32, 33, 47, 286, 287, 1000};
    for (int p = 0; p < 7; p++) {
      StringBuilder s = new StringBuilder().append(p);
      for (int n : sizes) {
        int[] a = new int[n];
        for (int i = 0; i < n; i++) {
          a[i] = switch (p) {
            case 0 -> i;
            case 1 -> n - i;
            case 2 -> i % 4;
            case 3 -> Math.min(i, n - i);
            case 4 -> i * 7919 % 1009;
            case 5 -> i % 50 * (i % 2 == 0 ? 1 : -1);
            default -> i < n / 2 ? i : i - n;
          };
        }
        Integer[] boxed = java.util.Arrays.stream(a).boxed().toArray(Integer[]::new);
        double[] d = java.util.Arrays.stream(a).mapToDouble(x -> x / 3.0).toArray();
        String[] t = java.util.Arrays.stream(a).mapToObj(x -> "s" + x).toArray(String[]::new);
        int[] expected = a.clone();
        for (int i = 1; i < n && n < 400; i++) for (int k = i; k > 0 && expected[k - 1] > expected[k]; k--) { int x = expected[k]; expected[k] = expected[k - 1]; expected[k - 1] = x; }
        java.util.Arrays.sort(a);
        java.util.Arrays.sort(boxed);
        java.util.Arrays.sort(d);
        java.util.Arrays.sort(t);
        boolean ok = n >= 400 || java.util.Arrays.equals(a, expected);
        for (int i = 0; i < n; i++) ok &= boxed[i] == a[i] && (i == 0 || d[i - 1] <= d[i] && t[i - 1].compareTo(t[i]) <= 0);
        s.append(' ').append(ok).append(java.util.Arrays.hashCode(a) ^ java.util.Arrays.hashCode(t) ^ java.util.Arrays.hashCode(d));
      }
      System.out.println(s);
    }
  }
}
