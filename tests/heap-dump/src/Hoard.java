import java.util.ArrayList;
import java.util.List;

/** Fills the heap with items until it is full, survives that, and ends. */
public final class Hoard {
  static final class Item {
    final String name;
    final long number;
    final int[] payload = new int[100];
    Item next;

    Item(long number, Item next) {
      this.name = "item " + number;
      this.number = number;
      this.next = next;
    }
  }

  static final List<Object> KEPT = new ArrayList<>();
  static Item head;

  private Hoard() {}

  public static void main(String[] args) {
    for (int i = 0; i < 1234; i++) {
      head = new Item(i, head);
    }
    try {
      for (int size = 1 << 20; ; size = Math.max(1000, size / 2)) {
        KEPT.add(new byte[size]);
      }
    } catch (OutOfMemoryError e) {
      KEPT.clear();
      System.out.println("full: " + e.getMessage());
    }
    System.out.println(new byte[1 << 20].length + " " + head.name);
  }
}
