package collections;

import java.util.*;

/** BitSet: ranges, logic, scans, growth, views of bytes and longs, streams; Stack and Vector's own methods. */
public class BitSetsAndStacks {
  public static void main(String[] args) {
    BitSet b = new BitSet(), c = new BitSet(200);
    b.set(1);
    b.set(5, 10);
    b.set(64);
    b.set(127, 130);
    b.flip(6, 8);
    c.set(0, 200, true);
    c.clear(3, 190);
    System.out.println(b + " " + b.cardinality() + " " + b.length() + " " + b.size() + " " + c.size() + " " + c.cardinality() + " " + b.hashCode());
    System.out.println(b.nextSetBit(2) + " " + b.nextClearBit(5) + " " + b.nextClearBit(127) + " " + b.previousSetBit(126) + " " + b.previousClearBit(129) + " " + b.previousSetBit(0) + " " + b.nextSetBit(999) + " " + b.get(5, 70) + " " + b.get(500) + b.intersects(c));
    for (int op = 0; op < 4; op++) {
      BitSet x = (BitSet) b.clone();
      switch (op) {
        case 0 -> x.and(c);
        case 1 -> x.or(c);
        case 2 -> x.xor(c);
        default -> x.andNot(c);
      }
      System.out.println(op + " " + x + " " + x.equals(b));
    }
    System.out.println(Arrays.toString(b.toByteArray()) + Arrays.toString(b.toLongArray()) + BitSet.valueOf(new byte[] {5, 0, (byte) 0x80, 0}) + BitSet.valueOf(new long[] {0, 1L << 63, 0}).size() + " " + b.stream().sum() + " " + b.stream().boxed().toList());
    for (Runnable r : new Runnable[] {() -> b.set(-1), () -> b.get(5, 2), () -> b.nextSetBit(-1), () -> b.previousSetBit(-2), () -> new BitSet(-1), () -> b.clear(-3, 1)}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    boolean[] sieve = new boolean[300];
    BitSet primes = new BitSet();
    primes.set(2, 300);
    for (int i = 2; i * i < 300; i = primes.nextSetBit(i + 1)) for (int k = i * i; k < 300; k += i) primes.clear(k);
    System.out.println(primes.cardinality() + " " + primes.previousSetBit(299) + " " + sieve.length);
    Stack<String> s = new Stack<>();
    Collections.addAll(s, "a", "b", "c");
    System.out.println(s.peek() + s.pop() + s.search("a") + s.search("z") + s.push("d") + s + s.firstElement() + s.elementAt(1) + s.capacity() + s.empty());
    s.insertElementAt("i", 1);
    s.removeElement("a");
    s.setSize(5);
    System.out.println(s + " " + s.indexOf(null) + Collections.list(s.elements()).size());
    s.clear();
    try {
      s.pop();
    } catch (EmptyStackException e) {
      System.out.println(e);
    }
    Vector<Integer> v = new Vector<>(2, 3);
    for (int i = 0; i < 7; i++) v.add(i);
    System.out.print(v.capacity() + " ");
    v.trimToSize();
    System.out.print(v.capacity() + " ");
    v.ensureCapacity(9);
    System.out.println(v.capacity() + " " + v.lastElement());
  }
}
