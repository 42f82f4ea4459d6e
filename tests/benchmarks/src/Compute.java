import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * Compute loops. For each name given (all if none) prints {@code name nanoseconds checksum}: the median time of one round after as
 * many rounds as a just-in-time compiler needs to be warm.
 */
public final class Compute {
  private static final int WARM = 12;
  private static final int COUNTED = 9;

  private static byte[] noiseBefore;
  private static boolean[] oddBefore;

  private Compute() {}

  public static void main(String[] args) {
    List<String> names =
        args.length > 0
            ? Arrays.asList(args)
            : Arrays.asList("nbody", "spectralnorm", "fannkuch", "sieve", "bytes", "strings", "hashmap", "sort");
    for (String name : names) {
      run(name);
    }
  }

  private static void run(String name) {
    LongSupplier round;
    switch (name) {
      case "nbody":
        round = () -> NBody.round(200_000);
        break;
      case "spectralnorm":
        round = () -> SpectralNorm.round(400);
        break;
      case "fannkuch":
        round = () -> Fannkuch.round(9);
        break;
      case "sieve":
        round = () -> sieve(4_000_000);
        break;
      case "bytes":
        round = () -> bytes(4_000_000);
        break;
      case "strings":
        round = () -> strings(120_000);
        break;
      case "hashmap":
        round = () -> hashMap(200_000);
        break;
      case "sort":
        round = () -> sort(300_000);
        break;
      default:
        throw new IllegalArgumentException("no benchmark " + name);
    }
    long checksum = 0;
    for (int i = 0; i < WARM; i++) {
      checksum = round.getAsLong();
    }
    long[] times = new long[COUNTED];
    for (int i = 0; i < COUNTED; i++) {
      long start = System.nanoTime();
      long again = round.getAsLong();
      times[i] = System.nanoTime() - start;
      if (again != checksum) {
        throw new IllegalStateException(name + " is not deterministic");
      }
    }
    Arrays.sort(times);
    System.out.println(name + " " + times[COUNTED / 2] + " " + checksum);
  }

  private static long sieve(int limit) {
    boolean[] composite = new boolean[limit + 1];
    int count = 0;
    for (int i = 2; i <= limit; i++) {
      if (!composite[i]) {
        count++;
        for (long j = (long) i * i; j <= limit; j += i) {
          composite[(int) j] = true;
        }
      }
    }
    return count;
  }

  /** Stores to arrays whose type is the same on both ways to the loop, but was not made in it. */
  private static long bytes(int count) {
    byte[] noise = noiseBefore;
    boolean[] odd = oddBefore;
    if (noise == null) {
      noiseBefore = noise = new byte[count];
      oddBefore = odd = new boolean[count];
    }
    int state = 1;
    for (int i = 0; i < count; i++) {
      state = state * 1_664_525 + 1_013_904_223;
      noise[i] = (byte) (state >> 24);
      odd[i] = noise[i] > i % 100;
    }
    long sum = 0;
    for (int i = 0; i < count; i += 3) {
      sum += odd[i] ? noise[i] : 1;
    }
    return sum;
  }

  private static long strings(int count) {
    StringBuilder out = new StringBuilder();
    long sum = 0;
    for (int i = 0; i < count; i++) {
      String word = "item-" + i + ':' + (i * 31 % 97);
      out.append(word).append(',');
      sum += word.hashCode() + word.indexOf(':') + word.substring(2).length();
      if (out.length() > 10_000) {
        sum += out.toString().hashCode();
        out.setLength(0);
      }
    }
    return sum;
  }

  private static long hashMap(int count) {
    Map<Integer, Integer> map = new HashMap<>();
    Random random = new Random(42);
    for (int i = 0; i < count; i++) {
      map.merge(random.nextInt(count / 2), 1, Integer::sum);
    }
    long sum = 0;
    for (Map.Entry<Integer, Integer> entry : map.entrySet()) {
      sum += (long) entry.getKey() * entry.getValue();
    }
    for (int i = 0; i < count; i++) {
      Integer found = map.get(i);
      sum += found == null ? 1 : found;
    }
    return sum;
  }

  private static long sort(int count) {
    Random random = new Random(7);
    int[] numbers = new int[count];
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextInt();
      if (i % 10 == 0) {
        words.add(Integer.toString(numbers[i], 36));
      }
    }
    Arrays.sort(numbers);
    words.sort(null);
    long sum = 0;
    for (int i = 0; i < count; i += 100) {
      sum = sum * 31 + numbers[i];
    }
    return sum * 31 + words.get(words.size() / 2).hashCode();
  }
}
