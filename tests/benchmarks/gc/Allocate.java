/** Nanoseconds an object for small objects of four sizes, of which the last 1,024 are alive; {@code heaps.c} does the same in C. */
public final class Allocate {
  private static final int OBJECTS = 20_000_000;
  private static final int ALIVE = 1024;

  static class Of16 {
    int number;
    int filler;
  }

  static class Of32 {
    int number;
    int filler;
    long a;
    long b;
  }

  static class Of64 extends Of32 {
    long c;
    long d;
    long e;
    long f;
  }

  static class Of128 extends Of64 {
    long g;
    long h;
    long i;
    long j;
    long k;
    long l;
    long m;
    long n;
  }

  private Allocate() {}

  public static void main(String[] args) {
    Of16[] small = new Of16[ALIVE];
    Of32[] large = new Of32[ALIVE];
    for (int bytes = 16; bytes <= 128; bytes *= 2) {
      long best = Long.MAX_VALUE;
      for (int round = 0; round < 5; round++) {
        long start = System.nanoTime();
        switch (bytes) {
          case 16:
            for (int i = 0; i < OBJECTS; i++) {
              Of16 fresh = new Of16();
              fresh.number = i;
              small[i & (ALIVE - 1)] = fresh;
            }
            break;
          case 32:
            for (int i = 0; i < OBJECTS; i++) {
              Of32 fresh = new Of32();
              fresh.number = i;
              large[i & (ALIVE - 1)] = fresh;
            }
            break;
          case 64:
            for (int i = 0; i < OBJECTS; i++) {
              Of32 fresh = new Of64();
              fresh.number = i;
              large[i & (ALIVE - 1)] = fresh;
            }
            break;
          default:
            for (int i = 0; i < OBJECTS; i++) {
              Of32 fresh = new Of128();
              fresh.number = i;
              large[i & (ALIVE - 1)] = fresh;
            }
            break;
        }
        best = Math.min(best, System.nanoTime() - start);
      }
      System.out.println(bytes + " " + (double) best / OBJECTS);
    }
    if (small[0] == null || large[0] == null) {
      throw new AssertionError();
    }
  }
}
