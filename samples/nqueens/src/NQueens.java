import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Counts the placements of N queens, one task for each square of the first row. */
public final class NQueens {
  private final int size;

  NQueens(int size) {
    this.size = size;
  }

  public static void main(String[] args) throws InterruptedException, ExecutionException {
    int largest = args.length > 0 ? Integer.parseInt(args[0]) : 9;
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      for (int n = 1; n <= largest; n++) {
        System.out.println(n + " queens: " + new NQueens(n).count(executor) + " solutions");
      }
    } finally {
      executor.shutdown();
    }
  }

  long count(ExecutorService executor) throws InterruptedException, ExecutionException {
    List<Future<Long>> parts = new ArrayList<>();
    for (int column = 0; column < size; column++) {
      int bit = 1 << column;
      parts.add(executor.submit(() -> place(bit, bit << 1, bit >> 1)));
    }
    long sum = 0;
    for (Future<Long> part : parts) {
      sum += part.get();
    }
    return sum;
  }

  private long place(int columns, int left, int right) {
    int all = (1 << size) - 1;
    if (columns == all) {
      return 1;
    }
    long solutions = 0;
    for (int free = all & ~(columns | left | right); free != 0; free &= free - 1) {
      int bit = free & -free;
      solutions += place(columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return solutions;
  }
}
