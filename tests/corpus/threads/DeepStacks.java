package threads;

import java.util.Random;

/** Deep recursion that goes up and down, throws across many frames, and keeps objects in frames. */
public class DeepStacks {
  private static final class Unwind extends RuntimeException {
    final int to;

    Unwind(int to) {
      super(null, null, false, false);
      this.to = to;
    }
  }

  private static final class Cell {
    final int depth;
    final int[] payload;

    Cell(int depth) {
      this.depth = depth;
      this.payload = new int[] {depth, depth * 31};
    }
  }

  private final Random random;
  private long sum;
  private int steps;

  private DeepStacks(int seed) {
    random = new Random(seed);
  }

  /** Each frame holds a cell that nothing else refers to. */
  private long descend(int depth, int most) {
    Cell cell = new Cell(depth);
    long result = 0;
    try {
      while (steps > 0 && depth < most) {
        steps--;
        int dice = random.nextInt(100);
        if (dice < 90) {
          result += descend(depth + 1, most);
        } else if (dice < 97) {
          break;
        } else if (dice == 97 && depth > 0) {
          throw new Unwind(random.nextInt(depth));
        } else {
          byte[][] garbage = new byte[50][];
          for (int i = 0; i < garbage.length; i++) {
            garbage[i] = new byte[random.nextInt(200)];
          }
          result += garbage[49].length;
        }
      }
    } catch (Unwind unwind) {
      if (unwind.to < depth) {
        throw unwind;
      }
      result++;
    }
    if (cell.depth != depth || cell.payload[1] != depth * 31) {
      throw new AssertionError("depth " + depth + ": " + cell.depth);
    }
    sum += cell.payload[0];
    return result;
  }

  /** Goes down all the way, then collects and allocates there, then comes back. */
  private static long bottom(int depth) {
    Cell cell = new Cell(depth);
    long below = 0;
    if (depth == 0) {
      for (int i = 0; i < 200_000; i++) {
        below += new Cell(i).payload[0];
      }
      System.gc();
    } else {
      below = bottom(depth - 1);
    }
    return below + cell.payload[1] - cell.depth * 31L;
  }

  private String run() {
    long total = 0;
    for (int round = 0; round < 20; round++) {
      steps = 20_000;
      try {
        total += descend(0, 3_000);
      } catch (Unwind e) {
        total += e.to;
      }
    }
    return total + " " + sum;
  }

  public static void main(String[] args) throws InterruptedException {
    String[] results = new String[4];
    Thread[] threads = new Thread[results.length];
    for (int i = 0; i < results.length; i++) {
      int index = i;
      Runnable task = () -> results[index] = new DeepStacks(index).run() + " " + bottom(9_000);
      threads[i] = new Thread(null, task, "deep " + i, 64 << 20);
      threads[i].start();
    }
    for (int i = 0; i < results.length; i++) {
      threads[i].join();
      System.out.println(results[i]);
    }
  }
}
