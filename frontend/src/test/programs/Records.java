import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The three methods that records get. */
public class Records {
  record Empty() {}

  record All(
      boolean z, byte b, short s, char c, int i, long l, float f, double d, String t, Object o) {}

  record Arrays2(int[] a, String[] b) {}

  record Generic<T extends Comparable<T>>(T value, List<T> more) {
    static int made;

    Generic {
      made++;
    }
  }

  record Own(int a) {
    @Override
    public String toString() {
      return "own" + a;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  public static void main(String[] args) {
    record Local(int x, Local next) {}
    System.out.println(new Empty() + " " + new Empty().hashCode() + new Empty().equals(new Empty()));
    All a = new All(true, (byte) 1, (short) 2, 'c', 4, 5, 0.0f, Double.NaN, "t", null);
    All b = new All(true, (byte) 1, (short) 2, 'c', 4, 5, -0.0f, Double.NaN, "t", null);
    All same = new All(true, (byte) 1, (short) 2, 'c', 4, 5, 0.0f, Double.NaN, new String("t"), null);
    System.out.println(a);
    System.out.println(a.hashCode());
    System.out.println(a.equals(b) + " " + a.equals(same) + " " + a.equals(null) + a.equals("x"));
    int[] ints = {1};
    System.out.println(
        new Arrays2(ints, null).equals(new Arrays2(ints, null))
            + " "
            + new Arrays2(ints, null).equals(new Arrays2(new int[] {1}, null)));
    System.out.println(new Generic<>("g", List.of("h")) + " " + Generic.made);
    Set<Object> set = new HashSet<>(Arrays.asList(a, same, new Own(1), new Own(1), new Own(2)));
    System.out.println(set.size() + " " + new Own(5));
    System.out.println(new Local(1, new Local(2, null)) + " " + new Local(1, null).hashCode());
  }
}
