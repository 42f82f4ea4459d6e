package algorithms;

import java.util.*;
import java.util.function.*;

/** A discrete event simulation: queue of lambdas that schedule others, statistics, ties broken by order. */
public class EventSimulation {
  record Event(double time, long order, Runnable action) implements Comparable<Event> {
    @Override
    public int compareTo(Event o) {
      int c = Double.compare(time, o.time);
      return c != 0 ? c : Long.compare(order, o.order);
    }
  }

  final PriorityQueue<Event> queue = new PriorityQueue<>();
  final Random random = new Random(12);
  double now;
  long order;
  int waiting, served, most;
  boolean busy;
  double waited;
  final Deque<Double> arrivals = new ArrayDeque<>();

  void in(double delay, Runnable r) {
    queue.add(new Event(now + delay, order++, r));
  }

  double exponential(double mean) {
    return -mean * StrictMath.log(1 - random.nextDouble());
  }

  void arrive() {
    arrivals.add(now);
    waiting++;
    most = Math.max(most, waiting);
    if (!busy) serve();
    if (now < 500) in(exponential(1.2), this::arrive);
  }

  void serve() {
    busy = true;
    waiting--;
    waited += now - arrivals.poll();
    in(exponential(1), () -> {
      served++;
      busy = false;
      if (waiting > 0) serve();
    });
  }

  public static void main(String[] args) {
    EventSimulation s = new EventSimulation();
    s.in(0, s::arrive);
    s.in(100, () -> System.out.println("at 100: " + s.served));
    s.in(100, () -> System.out.println("and again at 100: " + s.waiting));
    Consumer<Double> ticker = new Consumer<>() {
      @Override
      public void accept(Double d) {
        if (s.now < 400) s.in(d, () -> accept(d * 2));
        System.out.println("tick " + s.now + " " + s.queue.size());
      }
    };
    ticker.accept(10.0);
    while (!s.queue.isEmpty()) {
      Event e = s.queue.poll();
      s.now = e.time();
      e.action().run();
    }
    System.out.println(s.served + " " + s.most + " " + s.waited / s.served + " " + s.now);
  }
}
