import java.util.SplittableRandom;

/** Makes, turns over and drops trees, lists and arrays of one thread, whose sums are known. */
final class Graphs implements Soak.Work {
  private static final class Tree {
    Tree left;
    Tree right;
    final int value;

    Tree(int value) {
      this.value = value;
    }
  }

  private final Object[] kept = new Object[64];
  private final long[] sums = new long[64];

  @Override
  public void round(SplittableRandom random) {
    int slot = random.nextInt(kept.length);
    Soak.check(kept[slot] == null || sum(kept[slot]) == sums[slot], "a kept graph has changed");
    switch (random.nextInt(5)) {
      case 0 -> keep(slot, tree(random, 10));
      case 1 -> keep(slot, list(random, 2_000));
      case 2 -> keep(slot, arrays(random));
      case 3 -> keep(slot, null);
      default -> turn(slot);
    }
  }

  private void keep(int slot, Object graph) {
    kept[slot] = graph;
    sums[slot] = graph == null ? 0 : sum(graph);
  }

  /** Swaps children and moves rows: references change places, the sum stays. */
  private void turn(int slot) {
    if (kept[slot] instanceof Tree tree) {
      swap(tree);
    } else if (kept[slot] instanceof Object[][] rows && rows.length > 1) {
      Object[] first = rows[0].clone();
      System.arraycopy(rows, 1, rows, 0, rows.length - 1);
      rows[rows.length - 1] = first;
    }
  }

  private static Tree tree(SplittableRandom random, int depth) {
    Tree tree = new Tree(random.nextInt());
    if (depth > 0) {
      tree.left = tree(random, depth - 1);
      tree.right = tree(random, depth - 1);
    }
    return tree;
  }

  private static Tree list(SplittableRandom random, int length) {
    Tree head = null;
    for (int i = 0; i < length; i++) {
      Tree node = new Tree(random.nextInt());
      node.left = head;
      head = node;
    }
    return head;
  }

  private static Object[][] arrays(SplittableRandom random) {
    Object[][] rows = new Object[random.nextInt(1, 20)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Object[random.nextInt(4_000)];
      for (int k = 0; k < rows[i].length; k += 7) {
        rows[i][k] = random.nextBoolean() ? new Tree(k) : Integer.toString(k);
      }
    }
    return rows;
  }

  private static void swap(Tree tree) {
    while (tree != null) {
      Tree left = tree.left;
      tree.left = tree.right;
      tree.right = left;
      if (tree.left != null && tree.right != null) swap(tree.left);
      tree = tree.right != null ? tree.right : tree.left;
    }
  }

  private static long sum(Object graph) {
    long sum = 0;
    if (graph instanceof Object[][] rows) {
      for (Object[] row : rows) {
        for (Object element : row) {
          if (element instanceof Tree tree) sum += tree.value;
          else if (element instanceof String text) sum += Integer.parseInt(text);
        }
      }
      return sum;
    }
    for (Tree tree = (Tree) graph; tree != null; ) {
      sum += tree.value;
      if (tree.left != null && tree.right != null) sum += sum(tree.right);
      tree = tree.left != null ? tree.left : tree.right;
    }
    return sum;
  }
}
