/** Builds and walks binary trees: all allocation. */
public final class BinaryTrees {
  private static final int MIN_DEPTH = 4;

  /** A tree of a depth: both children or none. */
  static final class Node {
    private final Node left;
    private final Node right;

    Node(Node left, Node right) {
      this.left = left;
      this.right = right;
    }

    static Node ofDepth(int depth) {
      return depth == 0
          ? new Node(null, null)
          : new Node(ofDepth(depth - 1), ofDepth(depth - 1));
    }

    int check() {
      return left == null ? 1 : 1 + left.check() + right.check();
    }
  }

  private BinaryTrees() {}

  public static void main(String[] args) {
    int depth = args.length > 0 ? Integer.parseInt(args[0]) : 14;
    int maxDepth = Math.max(MIN_DEPTH + 2, depth);
    System.out.println(
        "stretch tree of depth " + (maxDepth + 1) + " check: " + Node.ofDepth(maxDepth + 1).check());
    Node longLived = Node.ofDepth(maxDepth);
    for (int d = MIN_DEPTH; d <= maxDepth; d += 2) {
      int iterations = 1 << (maxDepth - d + MIN_DEPTH);
      int check = 0;
      for (int i = 0; i < iterations; i++) {
        check += Node.ofDepth(d).check();
      }
      System.out.println(iterations + " trees of depth " + d + " check: " + check);
    }
    System.out.println("long lived tree of depth " + maxDepth + " check: " + longLived.check());
  }
}
