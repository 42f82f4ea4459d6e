package dispatch;

/** Own collections by the abstract classes: what they give for free through the one or two methods implemented. */
public class IteratorProtocols {
  static class Range extends java.util.AbstractList<Integer> implements java.util.RandomAccess {
    final int from, to;

    Range(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public Integer get(int i) {
      return java.util.Objects.checkIndex(i, size()) + from;
    }

    @Override
    public int size() {
      return to - from;
    }
  }

  static class Letters extends java.util.AbstractSet<Character> {
    int bits;

    @Override
    public boolean add(Character c) {
      int old = bits;
      bits |= 1 << c - 'a';
      return bits != old;
    }

    @Override
    public java.util.Iterator<Character> iterator() {
      return new java.util.Iterator<>() {
        int rest = bits, last;

        @Override
        public boolean hasNext() {
          return rest != 0;
        }

        @Override
        public Character next() {
          last = Integer.lowestOneBit(rest);
          rest &= ~last;
          return (char) ('a' + Integer.numberOfTrailingZeros(last));
        }

        @Override
        public void remove() {
          bits &= ~last;
        }
      };
    }

    @Override
    public int size() {
      return Integer.bitCount(bits);
    }
  }

  static class Squares extends java.util.AbstractMap<Integer, Integer> {
    @Override
    public java.util.Set<Entry<Integer, Integer>> entrySet() {
      return new java.util.LinkedHashSet<>(java.util.stream.IntStream.range(0, 5).mapToObj(i -> java.util.Map.entry(i, i * i)).toList());
    }
  }

  public static void main(String[] args) {
    Range r = new Range(3, 9);
    System.out.println(r + " " + r.contains(5) + r.indexOf(8) + r.subList(1, 4) + r.hashCode() + r.equals(java.util.List.of(3, 4, 5, 6, 7, 8)) + r.stream().mapToInt(i -> i).sum() + java.util.Arrays.toString(r.toArray(new Integer[0])) + java.util.Collections.binarySearch(r, 6));
    for (var i = r.listIterator(6); i.hasPrevious(); ) System.out.print(i.previous());
    try {
      r.add(1);
    } catch (UnsupportedOperationException e) {
      System.out.println(" " + e.getMessage());
    }
    Letters l = new Letters();
    for (char c : "hello world".replace(" ", "").toCharArray()) l.add(c);
    System.out.println(l + " " + l.size() + l.contains('w') + l.removeIf(c -> c > 'n') + l.remove('h') + l.retainAll(java.util.Set.of('e', 'l')) + l + l.hashCode() + l.equals(java.util.Set.of('l', 'e')));
    Squares s = new Squares();
    System.out.println(s + " " + s.get(3) + s.containsValue(16) + s.keySet() + s.values() + s.getOrDefault(9, -1) + s.equals(java.util.Map.of(0, 0, 1, 1, 2, 4, 3, 9, 4, 16)) + s.hashCode());
    try {
      s.put(1, 1);
    } catch (UnsupportedOperationException e) {
      System.out.println("read only");
    }
  }
}
