import java.util.ArrayList;
import java.util.List;

/** Has a method for each fault that the tests of the statepoint report build in. */
public final class Victim {
  /** Called by dispatch, so that nothing of it is inlined. */
  interface Work {
    long run(int n);
  }

  /** An object that only a frame knows, across calls that collect. */
  static final class Keep implements Work {
    @Override
    public long run(int n) {
      int[] kept = new int[] {n, n + 1, n + 2};
      Object first = MAKERS.get(n & 1).make(n);
      Object second = MAKERS.get(n + 1 & 1).make(n);
      SINK.add(kept);
      return kept[0] + kept[2] + (first.equals(second) ? 1 : 0);
    }
  }

  /** A loop whose end nobody can foresee. */
  static final class Spin implements Work {
    @Override
    public long run(int n) {
      long x = n + 1;
      int steps = 0;
      while (x != 1) {
        x = (x & 1) == 0 ? x >> 1 : 3 * x + 1;
        steps++;
      }
      return steps;
    }
  }

  /** A short loop in one whose end nobody can foresee. */
  static final class Nest implements Work {
    private final long[] weights = {3, 1, 4, 1, 5};

    @Override
    public long run(int n) {
      long x = n + 1;
      long sum = 0;
      while (x != 1) {
        for (int i = 0; i < (x & 3); i++) {
          sum += weights[i] / (x + i);
        }
        x = (x & 1) == 0 ? x >> 1 : 3 * x + 1;
      }
      return sum;
    }
  }

  /** A loop over an array: an address inside it lives across the poll. */
  static final class Walk implements Work {
    private final int[] values = new int[100];

    @Override
    public long run(int n) {
      values[n % 100] = n;
      long sum = 0;
      for (int value : values) {
        sum = sum * 31 + value;
      }
      return sum;
    }
  }

  /** Catches what calls throw, and the fault of a null reference. */
  static final class Guard implements Work {
    private int[] maybe;

    @Override
    public long run(int n) {
      maybe = n % 3 == 0 ? null : new int[] {n};
      try {
        return MAKERS.get(n & 1).make(n).hashCode() + maybe[0];
      } catch (NullPointerException e) {
        return n;
      }
    }
  }

  /** Two objects across one call that collects, with no other call before it. */
  static final class Pair implements Work {
    @Override
    public long run(int n) {
      int[] one = new int[] {n, n + 3};
      int[] other = new int[] {n, n + 4};
      Object made = CHOICE[n & 1].make(n);
      SINK.add(one);
      SINK.add(other);
      return one[0] + other[1] + made.hashCode();
    }
  }

  interface Maker {
    Object make(int n);
  }

  private static final List<Maker> MAKERS = new ArrayList<>();
  private static final Maker[] CHOICE = new Maker[2];
  private static final List<int[]> SINK = new ArrayList<>();

  public static void main(String[] args) {
    MAKERS.add(n -> "text " + n);
    MAKERS.add(n -> List.of(n, n + 1));
    MAKERS.toArray(CHOICE);
    List<Work> all = List.of(new Keep(), new Spin(), new Nest(), new Walk(), new Guard(), new Pair());
    long sum = 0;
    for (int n = 0; n < 300; n++) {
      for (Work work : all) {
        sum = sum * 17 + work.run(n);
      }
      if (SINK.size() > 20) {
        for (int[] kept : SINK) {
          sum += kept[1];
        }
        SINK.clear();
      }
    }
    System.out.println(sum);
  }
}
