package threads;

import java.util.*;
import java.util.concurrent.*;

/** DelayQueue, LinkedTransferQueue, SynchronousQueue, PriorityBlockingQueue, LinkedBlockingDeque. */
public class DelaysAndTransfers {
  record Item(String name, long due) implements Delayed {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(due, TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed o) {
      return Long.compare(due, ((Item) o).due);
    }
  }

  public static void main(String[] args) throws Exception {
    DelayQueue<Item> delays = new DelayQueue<>();
    delays.add(new Item("far", Long.MAX_VALUE));
    delays.add(new Item("second", -1));
    delays.add(new Item("first", -5));
    System.out.println(delays.size() + " " + delays.peek().name() + " " + delays.take().name() + " " + delays.poll().name() + " " + delays.poll() + " " + delays.poll(1, TimeUnit.MILLISECONDS) + " " + delays.size());
    LinkedTransferQueue<String> transfer = new LinkedTransferQueue<>();
    System.out.println(transfer.tryTransfer("x") + " " + transfer.tryTransfer("x", 1, TimeUnit.MILLISECONDS) + " " + transfer.size() + transfer.hasWaitingConsumer());
    Thread taker = new Thread(() -> {
      try {
        System.out.println("took " + transfer.take());
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    taker.start();
    transfer.transfer("handed over");
    taker.join();
    transfer.put("a");
    transfer.add("b");
    System.out.println(transfer + " " + transfer.getWaitingConsumerCount() + " " + transfer.remainingCapacity());
    SynchronousQueue<Integer> sync = new SynchronousQueue<>(true);
    System.out.println(sync.offer(1) + " " + sync.poll() + " " + sync.size() + sync.isEmpty() + " " + sync.peek() + sync.iterator().hasNext());
    int[] sum = {0};
    Thread adder = new Thread(() -> {
      try {
        for (int v; (v = sync.take()) >= 0; ) sum[0] += v;
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    adder.start();
    for (int i = 0; i <= 100; i++) sync.put(i);
    sync.put(-1);
    adder.join();
    System.out.println(sum[0]);
    PriorityBlockingQueue<String> priority = new PriorityBlockingQueue<>(2, Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    Collections.addAll(priority, "ccc", "a", "bb", "b", "dddd", "aaa");
    List<String> drained = new ArrayList<>();
    System.out.println(priority.drainTo(drained, 4) + " " + drained + " " + priority.take() + priority.poll() + priority.poll());
    LinkedBlockingDeque<Integer> deque = new LinkedBlockingDeque<>(3);
    System.out.println(deque.offerFirst(1) + " " + deque.offerLast(2) + " " + deque.offer(3) + " " + deque.offerFirst(4) + " " + deque.takeLast() + deque.pollFirst() + " " + deque + deque.remainingCapacity());
    try {
      deque.addAll(List.of(7, 8, 9));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + deque);
    }
  }
}
