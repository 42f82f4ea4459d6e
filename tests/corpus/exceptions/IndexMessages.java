package exceptions;

/** Messages of index faults from strings, builders, lists, arrays, buffers and checks. */
public class IndexMessages {
  interface Try {
    Object run();
  }

  static void attempt(Try t) {
    try {
      System.out.println("fine " + t.run());
    } catch (RuntimeException e) {
      System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    String s = "abc", w = "\u4e2d\u6587";
    StringBuilder b = new StringBuilder("xyz");
    java.util.List<Integer> l = new java.util.ArrayList<>(java.util.List.of(1, 2)), k = java.util.List.of(1, 2, 3), v = new java.util.Vector<>(l), ll = new java.util.LinkedList<>(l);
    attempt(() -> s.charAt(3));
    attempt(() -> w.charAt(-1));
    attempt(() -> s.codePointAt(5));
    attempt(() -> s.substring(4));
    attempt(() -> s.substring(2, 1));
    attempt(() -> s.substring(-1, 1));
    attempt(() -> s.subSequence(0, 9));
    attempt(() -> w.codePointBefore(0));
    attempt(() -> s.offsetByCodePoints(0, 9));
    attempt(() -> s.repeat(-1));
    attempt(() -> new String(new char[2], 1, 2));
    attempt(() -> new String(new byte[2], 3, 0));
    attempt(() -> b.charAt(3));
    attempt(() -> b.insert(4, "x"));
    attempt(() -> b.deleteCharAt(3));
    attempt(() -> b.delete(2, 1));
    attempt(() -> b.replace(5, 6, ""));
    attempt(() -> { b.setLength(-1); return b; });
    attempt(() -> b.substring(1, 9));
    attempt(() -> b.append("abc", 2, 5));
    attempt(() -> l.get(2));
    attempt(() -> l.set(-1, 0));
    attempt(() -> { l.add(3, 0); return l; });
    attempt(() -> l.remove(5));
    attempt(() -> l.subList(1, 3));
    attempt(() -> l.subList(1, 0));
    attempt(() -> l.listIterator(3));
    attempt(() -> k.get(3));
    attempt(() -> java.util.List.of().get(0));
    attempt(() -> java.util.List.of(1).get(-1));
    attempt(() -> v.get(2));
    attempt(() -> v.remove(-1));
    attempt(() -> ll.get(2));
    attempt(() -> java.util.Arrays.asList(1, 2).get(2));
    attempt(() -> java.util.Collections.emptyList().get(0));
    attempt(() -> java.util.Arrays.copyOfRange(new int[1], 2, 3));
    attempt(() -> java.util.Arrays.copyOfRange(new int[1], 1, 0));
    attempt(() -> { java.util.Arrays.fill(new int[1], 0, 2, 1); return 0; });
    attempt(() -> { java.util.Arrays.sort(new int[1], 1, 0); return 0; });
    attempt(() -> java.nio.ByteBuffer.allocate(2).get(2));
    attempt(() -> java.nio.ByteBuffer.allocate(2).getInt());
    attempt(() -> java.util.Objects.checkIndex(5, 5));
    attempt(() -> java.util.Objects.checkFromToIndex(3, 2, 5));
    attempt(() -> java.util.Objects.checkFromIndexSize(1, -1, 5));
    attempt(() -> new java.util.BitSet().get(-1));
    attempt(() -> new IndexOutOfBoundsException(7).getMessage() + new ArrayIndexOutOfBoundsException(8).getMessage() + new StringIndexOutOfBoundsException(9).getMessage());
  }
}
