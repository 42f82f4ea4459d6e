package library;

import java.util.*;
import java.util.function.*;

/** Listeners removed while firing, weak listeners, event objects, a bus keyed by class with inheritance, priorities. */
public class ObservableAndEvents {
  static class Bus {
    private final Map<Class<?>, List<Consumer<Object>>> handlers = new LinkedHashMap<>();

    <E> Runnable on(Class<E> c, Consumer<? super E> h) {
      Consumer<Object> wrapped = o -> h.accept(c.cast(o));
      handlers.computeIfAbsent(c, k -> new java.util.concurrent.CopyOnWriteArrayList<>()).add(wrapped);
      return () -> handlers.get(c).remove(wrapped);
    }

    int fire(Object e) {
      int[] n = {0};
      handlers.forEach((c, l) -> {
        if (c.isInstance(e)) for (Consumer<Object> h : l) {
          h.accept(e);
          n[0]++;
        }
      });
      return n[0];
    }
  }

  static class Base extends EventObject {
    Base(Object s) { super(s); }
  }

  static class Sub extends Base implements Comparable<Sub> {
    final int p;

    Sub(Object s, int p) {
      super(s);
      this.p = p;
    }

    @Override public int compareTo(Sub o) { return o.p - p; }
  }

  public static void main(String[] args) {
    Bus bus = new Bus();
    StringBuilder log = new StringBuilder();
    Runnable off = bus.on(Base.class, e -> log.append("base ").append(e.getSource()).append(' '));
    bus.on(Sub.class, e -> log.append("sub").append(e.p).append(' '));
    bus.on(Comparable.class, e -> log.append("comparable "));
    Runnable[] self = new Runnable[1];
    self[0] = bus.on(Object.class, e -> {
      log.append("once ");
      self[0].run();
    });
    System.out.println(bus.fire(new Sub("s", 5)) + " " + bus.fire(new Base("b")) + " " + bus.fire("text") + " " + bus.fire(5.5));
    off.run();
    System.out.println(bus.fire(new Sub("t", 6)) + " " + log);
    PriorityQueue<Sub> q = new PriorityQueue<>(List.of(new Sub("a", 1), new Sub("b", 9), new Sub("c", 5)));
    while (!q.isEmpty()) System.out.print(q.peek().getSource() + "" + q.poll().p + " ");
    try {
      new Base(null);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new Base("src").toString());
  }
}
