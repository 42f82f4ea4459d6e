/** The most flips of any permutation of n. */
final class Fannkuch {
  private Fannkuch() {}

  static long round(int n) {
    int[] permutation = new int[n];
    int[] copy = new int[n];
    int[] count = new int[n];
    for (int i = 0; i < n; i++) {
      permutation[i] = i;
    }
    int maxFlips = 0;
    long checksum = 0;
    int sign = 1;
    int r = n;
    while (true) {
      while (r != 1) {
        count[r - 1] = r;
        r--;
      }
      System.arraycopy(permutation, 0, copy, 0, n);
      int flips = 0;
      for (int first = copy[0]; first != 0; first = copy[0]) {
        for (int low = 0, high = first; low < high; low++, high--) {
          int swap = copy[low];
          copy[low] = copy[high];
          copy[high] = swap;
        }
        flips++;
      }
      maxFlips = Math.max(maxFlips, flips);
      checksum += sign * flips;
      sign = -sign;
      while (true) {
        if (r == n) {
          return checksum * 1000 + maxFlips;
        }
        int first = permutation[0];
        for (int i = 0; i < r; i++) {
          permutation[i] = permutation[i + 1];
        }
        permutation[r] = first;
        count[r]--;
        if (count[r] > 0) {
          break;
        }
        r++;
      }
    }
  }
}
