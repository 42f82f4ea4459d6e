package threads;

/** Inflated monitors: many threads on many objects, recursion under contention, wait with others entering, hash codes kept. */
public class MonitorContention {
  static class Cell {
    int v;

    synchronized void add(int depth) {
      if (depth > 0) {
        synchronized (this) {
          add(depth - 1);
        }
      } else {
        v++;
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Cell[] cells = new Cell[7];
    int[] hashes = new int[7];
    for (int i = 0; i < 7; i++) {
      cells[i] = new Cell();
      if (i % 2 == 0) hashes[i] = System.identityHashCode(cells[i]);
    }
    Thread[] ts = new Thread[6];
    for (int t = 0; t < ts.length; t++) {
      int me = t;
      (ts[t] = new Thread(() -> {
        for (int i = 0; i < 1000; i++) {
          cells[(i * (me + 1)) % 7].add(i % 4);
          if (i % 100 == 0) {
            synchronized (cells[0]) {
              try {
                cells[0].wait(0, 1);
              } catch (InterruptedException e) {
                return;
              }
            }
          }
        }
      })).start();
    }
    for (Thread t : ts) t.join();
    int sum = 0;
    boolean kept = true;
    for (int i = 0; i < 7; i++) {
      sum += cells[i].v;
      if (i % 2 == 0) kept &= hashes[i] == System.identityHashCode(cells[i]) && hashes[i] == cells[i].hashCode();
    }
    System.out.println(sum + " " + kept + " " + cells[0].v + " " + cells[6].v);
  }
}
