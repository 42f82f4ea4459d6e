package exceptions;

import java.util.*;
import java.util.function.*;

/** Exceptions thrown in conditions, indices, arguments, initializers, iterators, comparators, hash codes, string switches, asserts' messages, synchronized expressions. */
public class OddPositions {
  static StringBuilder log = new StringBuilder();

  static <T> T fail(String where) {
    throw new IllegalStateException(where);
  }

  static int note(int i) {
    log.append(i);
    return i;
  }

  static boolean bool(String s) {
    throw new IllegalStateException(s);
  }

  static class Init {
    int a = note(1);
    int b = OddPositions.<Integer>fail("field initializer");
    int c = note(3);
  }

  static class Iter implements Iterable<Integer>, Iterator<Integer>, AutoCloseable {
    int n;

    @Override
    public Iterator<Integer> iterator() {
      return this;
    }

    @Override
    public boolean hasNext() {
      return n++ < 3 || bool("hasNext");
    }

    @Override
    public Integer next() {
      return note(n);
    }

    @Override
    public void close() {
      fail("close " + n);
    }
  }

  record Key(int h) {
    @Override
    public int hashCode() {
      return h < 0 ? OddPositions.<Integer>fail("hashCode") : 1;
    }

    @Override
    public boolean equals(Object o) {
      return fail("equals");
    }
  }

  interface Body {
    void run() throws Exception;
  }

  static void show(String name, Body b) {
    log.setLength(0);
    try {
      b.run();
      System.out.println(name + ": nothing, " + log);
    } catch (Throwable e) {
      System.out.println(name + ": " + e + " " + Arrays.toString(e.getSuppressed()) + " " + log + " line " + (e.getStackTrace().length > 0 ? "" + (e.getStackTrace()[e.getStackTrace().length - 1].getLineNumber() > 0) : "-"));
    }
  }

  public static void main(String[] args) {
    int[] a = new int[3];
    show("if", () -> { if (note(1) == 1 && bool("if") || note(2) == 2) note(3); });
    show("while", () -> { do note(1); while (bool("while")); });
    show("for update", () -> { for (int i = 0; i < 3; i += OddPositions.<Integer>fail("update")) note(i); });
    show("index", () -> a[OddPositions.<Integer>fail("index")] = note(5));
    show("array first", () -> ((int[]) fail("array"))[note(1)] = note(2));
    show("value", () -> a[note(1)] = fail("value"));
    show("bounds after value", () -> a[note(7)] = note(8));
    show("null after value", () -> ((int[]) null)[note(7)] = note(8));
    show("compound", () -> a[note(9)] += note(1));
    show("argument order", () -> Math.max(note(1), Math.max(note(2), OddPositions.<Integer>fail("argument")) + note(3)));
    show("receiver null", () -> ((String) null).concat("x" + note(4)));
    show("receiver", () -> OddPositions.<String>fail("receiver").charAt(note(1)));
    show("constructor argument", () -> new StringBuilder((String) fail("argument of new")));
    show("field initializer", Init::new);
    show("array size", () -> { int[][] x = new int[note(2)][OddPositions.<Integer>fail("size")]; });
    show("negative size", () -> { int[][][] x = new int[note(2)][note(-1)][]; });
    show("array initializer", () -> { Object[] x = {note(1), fail("element"), note(2)}; });
    show("cast", () -> { Integer i = (Integer) (Object) ("s" + note(1)); });
    show("unboxing", () -> { Integer i = null; int k = note(1) + i; });
    show("ternary", () -> { int k = bool("condition") ? note(1) : note(2); });
    show("switch", () -> { switch (OddPositions.<String>fail("selector")) { case "x": note(1); } });
    show("switch null", () -> { switch ((String) (Object) null) { default: note(1); } });
    show("return in finally", () -> { Supplier<Integer> s = () -> { try { return fail("lost"); } finally { return note(6); } }; s.get(); });
    show("throw null", () -> { throw (RuntimeException) null; });
    show("throw from call", () -> { throw OddPositions.<RuntimeException>fail("making"); });
    show("synchronized", () -> { synchronized (fail("lock")) { note(1); } });
    show("synchronized null", () -> { synchronized ((Object) null) { note(1); } });
    show("foreach", () -> { for (int i : new Iter()) note(i * 10); });
    show("resource body", () -> { try (Iter i = new Iter()) { for (int x : i) note(x); } });
    show("resource opening", () -> { try (Iter i = new Iter(); Iter j = fail("opening")) { note(1); } });
    show("resource null", () -> { try (AutoCloseable c = null) { note(1); } });
    show("comparator", () -> { List<Integer> l = new ArrayList<>(List.of(3, 1, 2)); l.sort((x, y) -> fail("compare")); });
    show("hash", () -> new HashMap<>().put(new Key(-1), 1));
    show("equals", () -> { Map<Key, Integer> m = new HashMap<>(); m.put(new Key(1), 1); note(m.size()); m.put(new Key(2), 2); });
    show("computeIfAbsent", () -> { Map<Integer, Integer> m = new HashMap<>(); try { m.computeIfAbsent(1, k -> fail("mapping")); } finally { note(m.size()); } });
    show("stream", () -> List.of(1, 2, 3).stream().map(x -> x == 2 ? OddPositions.<Integer>fail("map") : note(x)).toList());
    show("toString", () -> log.append("x" + new Object() { @Override public String toString() { return fail("toString"); } }));
    show("division", () -> a[note(1) / (note(0))] = note(3));
    show("shift", () -> { long l = note(1) << OddPositions.<Integer>fail("distance"); });
    show("instanceof", () -> { boolean b = fail("operand") instanceof String; });
    show("increment", () -> ((int[]) fail("increment"))[0]++);
    show("labelled", () -> { out: for (;;) { try { break out; } finally { fail("finally of break"); } } });
    show("lambda receiver", () -> { Supplier<Integer> s = ((String) null)::length; note(1); });
    show("method reference", () -> { Function<String, Integer> f = String::length; note(1); f.apply(null); });
    show("inner of null", () -> { OddPositions o = null; o.new Inner(); });
  }

  class Inner {}
}
