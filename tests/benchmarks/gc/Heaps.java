import java.util.Arrays;
import java.util.List;

/**
 * Work for a collector: {@code Heaps SHAPE [ROUNDS]} builds the shape's live data, runs the rounds (each replaces part of the
 * live data and makes garbage) and prints {@code shape nanoseconds checksum live}: the median time of a round after warming up, and
 * the bytes in use after a full collection.
 */
public final class Heaps {
  private static final int WARM = 4;

  /** One kind of heap; its constructor builds the live data. */
  interface Shape {
    /** Replaces some live data, makes garbage, and returns a checksum that depends on the round's number only. */
    long round(int number);
  }

  private Heaps() {}

  public static void main(String[] args) {
    String name = args[0];
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
    Shape shape = shape(name);
    long checksum = 0;
    for (int i = 0; i < WARM; i++) {
      checksum += shape.round(i);
    }
    long[] times = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      checksum += shape.round(WARM + i);
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long live = runtime.totalMemory() - runtime.freeMemory();
    System.out.println(name + " " + times[rounds / 2] + " " + checksum + " " + live);
    if (shape.round(0) == Long.MIN_VALUE) {
      System.out.println("never: keeps the shape alive");
    }
  }

  static List<String> names() {
    return List.of("trees", "lists", "maps", "strings", "arrays");
  }

  private static Shape shape(String name) {
    switch (name) {
      case "trees":
        return new Trees();
      case "lists":
        return new Lists();
      case "maps":
        return new Maps();
      case "strings":
        return new Strings();
      case "arrays":
        return new Blocks();
      default:
        throw new IllegalArgumentException("no shape " + name + "; there are " + names());
    }
  }

  /** A full tree that lives (2^19 nodes, a branch of which is replaced), and many that die. */
  static final class Trees implements Shape {
    private static final int DEPTH = 18;

    static final class Node {
      Node left;
      Node right;

      long count() {
        return left == null ? 1 : 1 + left.count() + right.count();
      }
    }

    private final Node root = tree(DEPTH);

    private static Node tree(int depth) {
      Node node = new Node();
      if (depth > 0) {
        node.left = tree(depth - 1);
        node.right = tree(depth - 1);
      }
      return node;
    }

    @Override
    public long round(int number) {
      long sum = 0;
      for (int depth = 4; depth <= 14; depth += 2) {
        for (int i = 1 << (18 - depth); i > 0; i--) {
          sum += tree(depth).count();
        }
      }
      Node branch = root;
      for (int level = 0; level < 4; level++) {
        branch = (number >> level & 1) == 0 ? branch.left : branch.right;
      }
      branch.left = tree(DEPTH - 5);
      return sum + root.count();
    }
  }

  /** A thousand linked lists of a thousand cells, replaced one after the other. */
  static final class Lists implements Shape {
    private static final int LISTS = 1000;
    private static final int LENGTH = 1000;

    static final class Cell {
      final int value;
      final Cell next;

      Cell(int value, Cell next) {
        this.value = value;
        this.next = next;
      }
    }

    private final Cell[] heads = new Cell[LISTS];

    Lists() {
      for (int i = 0; i < LISTS; i++) {
        heads[i] = list(i);
      }
    }

    private static Cell list(int seed) {
      Cell head = null;
      for (int i = 0; i < LENGTH; i++) {
        head = new Cell(seed + i, head);
      }
      return head;
    }

    @Override
    public long round(int number) {
      long sum = 0;
      for (int i = 0; i < 4 * LISTS; i++) {
        int at = (i * 7 + number) % LISTS;
        heads[at] = list(i ^ number);
        for (Cell cell = heads[(at * 31) % LISTS]; cell != null; cell = cell.next) {
          sum += cell.value;
        }
      }
      return sum & 0xffff;
    }
  }

  /** A hash map of 400,000 boxed entries, of which a fifth is replaced; short-lived maps beside it. */
  static final class Maps implements Shape {
    private static final int ENTRIES = 400_000;
    private final java.util.HashMap<Integer, Long> live = new java.util.HashMap<>();

    Maps() {
      for (int i = 0; i < ENTRIES; i++) {
        live.put(i * 17, (long) i << 20);
      }
    }

    @Override
    public long round(int number) {
      long sum = 0;
      for (int i = 0; i < ENTRIES / 5; i++) {
        int key = (int) ((i * 2654435761L + number * 40503L) % ENTRIES);
        live.remove(key * 17);
        live.put(key * 17, sum + (1L << 30));
        sum += key;
      }
      for (int i = 0; i < 3000; i++) {
        java.util.HashMap<Integer, String> small = new java.util.HashMap<>();
        for (int k = 0; k < 40; k++) {
          small.put(i * 1000 + k, "v");
        }
        sum += small.size();
      }
      return sum + live.size();
    }
  }

  /** Texts cut, joined and kept for a while in a ring of 100,000. */
  static final class Strings implements Shape {
    private static final int RING = 100_000;
    private final String[] ring = new String[RING];

    Strings() {
      for (int i = 0; i < RING; i++) {
        ring[i] = "text number " + i + " of the ring";
      }
    }

    @Override
    public long round(int number) {
      long sum = 0;
      for (int i = 0; i < 2 * RING; i++) {
        int at = (int) ((i * 48271L + number) % RING);
        String old = ring[at];
        String cut = old.substring(0, 8 + (i & 3));
        StringBuilder joined = new StringBuilder();
        joined.append(cut).append(':').append(i).append(' ').append(number).append(" of the ring");
        ring[at] = joined.toString();
        sum += ring[at].length() + cut.hashCode();
      }
      return sum & 0xfffff;
    }
  }

  /** A ring of arrays from 4 KiB to 2 MiB, written here and there. */
  static final class Blocks implements Shape {
    private static final int RING = 128;
    private final Object[] ring = new Object[RING];

    Blocks() {
      for (int i = 0; i < RING; i++) {
        ring[i] = new byte[bytes(i)];
      }
    }

    private static int bytes(int i) {
      return 4096 << (i * 7 % 10);
    }

    @Override
    public long round(int number) {
      long sum = 0;
      for (int i = 0; i < 20 * RING; i++) {
        int at = (i * 5 + number) % RING;
        byte[] fresh = new byte[bytes(at)];
        for (int k = 0; k < fresh.length; k += 512) {
          fresh[k] = (byte) (k >> 9);
        }
        byte[] old = (byte[]) ring[(at * 3) % RING];
        sum += old.length + old[old.length / 2];
        ring[at] = fresh;
      }
      return sum;
    }
  }
}
