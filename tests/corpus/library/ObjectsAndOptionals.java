package library;

/** java.util.Objects: checks with messages, hashes, comparisons, indexes; requireNonNullElse. */
public class ObjectsAndOptionals {
  interface Try {
    Object run();
  }

  static void attempt(Try t) {
    try {
      System.out.print(t.run() + "; ");
    } catch (RuntimeException e) {
      System.out.print(e.getClass().getSimpleName() + " " + e.getMessage() + "; ");
    }
  }

  public static void main(String[] args) {
    attempt(() -> java.util.Objects.requireNonNull("x"));
    attempt(() -> java.util.Objects.requireNonNull(null));
    attempt(() -> java.util.Objects.requireNonNull(null, "message"));
    attempt(() -> java.util.Objects.requireNonNull(null, () -> "supplied"));
    attempt(() -> java.util.Objects.requireNonNullElse(null, "else"));
    attempt(() -> java.util.Objects.requireNonNullElse(null, null));
    attempt(() -> java.util.Objects.requireNonNullElseGet(null, () -> null));
    System.out.println();
    for (int i : new int[] {-1, 0, 4, 5}) {
      attempt(() -> java.util.Objects.checkIndex(i, 5));
      attempt(() -> java.util.Objects.checkFromToIndex(i, 5, 5));
      attempt(() -> java.util.Objects.checkFromIndexSize(i, 2, 5));
      attempt(() -> java.util.Objects.checkIndex((long) i, 5L));
    }
    System.out.println();
    System.out.println(java.util.Objects.hash() + " " + java.util.Objects.hash((Object) null) + " " + java.util.Objects.hash(1, "a", 2.5) + " " + java.util.Objects.hashCode("x") + " " + java.util.Objects.equals("a", "a") + java.util.Objects.equals(null, "a") + java.util.Objects.deepEquals(new int[][] {{1}}, new int[][] {{1}}) + java.util.Objects.deepEquals(new int[] {1}, new long[] {1}) + " " + java.util.Objects.compare("a", "b", java.util.Comparator.reverseOrder()) + java.util.Objects.compare(null, null, null) + " " + java.util.Objects.toString(null) + java.util.Objects.toString(5, "d") + " " + java.util.Objects.isNull(null) + java.util.Objects.nonNull(null));
    var r = new java.util.StringJoiner("/");
    for (Object o : new Object[] {null, "", 0, new int[0].length, 'c', java.util.List.of(), java.util.Optional.empty(), Thread.State.NEW, 1.0f}) r.add(java.util.Objects.toString(o, "nil") + java.util.Objects.hashCode(o instanceof Enum<?> ? null : o));
    System.out.println(r);
  }
}
