package threads;

/** Blocking queues: bounded, unbounded, priority, delay, synchronous, transfer, deque: capacity, timeouts, draining. */
public class BlockingQueues {
  record Later(String name, long at) implements java.util.concurrent.Delayed {
    @Override
    public long getDelay(java.util.concurrent.TimeUnit u) {
      return u.convert(at - System.nanoTime(), java.util.concurrent.TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(java.util.concurrent.Delayed o) {
      return Long.compare(at, ((Later) o).at);
    }
  }

  public static void main(String[] args) throws Exception {
    var ms = java.util.concurrent.TimeUnit.MILLISECONDS;
    var array = new java.util.concurrent.ArrayBlockingQueue<Integer>(2);
    System.out.println(array.offer(1) + " " + array.offer(2) + " " + array.offer(3) + " " + array.offer(4, 1, ms) + " " + array.remainingCapacity() + " " + array.peek() + " " + array);
    java.util.List<Integer> out = new java.util.ArrayList<>();
    System.out.println(array.drainTo(out, 1) + " " + out + " " + array.take() + " " + array.poll() + " " + array.poll(1, ms));
    var linked = new java.util.concurrent.LinkedBlockingDeque<String>(3);
    linked.putFirst("b");
    linked.putFirst("a");
    linked.putLast("c");
    System.out.println(linked + " " + linked.offerLast("d") + " " + linked.takeLast() + linked.pollFirst() + linked.size());
    var prio = new java.util.concurrent.PriorityBlockingQueue<>(4, java.util.Comparator.<Integer>reverseOrder());
    for (int i = 0; i < 10; i++) prio.add(i * 7 % 10);
    StringBuilder s = new StringBuilder();
    while (!prio.isEmpty()) s.append(prio.take());
    System.out.println(s);
    var delay = new java.util.concurrent.DelayQueue<Later>();
    long now = System.nanoTime();
    delay.add(new Later("third", now + 9_000_000));
    delay.add(new Later("first", now - 1));
    delay.add(new Later("second", now + 4_000_000));
    delay.add(new Later("never", now + 100_000_000_000L));
    System.out.println(delay.take().name() + " " + delay.take().name() + " " + delay.take().name() + " " + delay.poll() + " " + delay.size());
    var sync = new java.util.concurrent.SynchronousQueue<String>();
    System.out.println(sync.offer("x") + " " + sync.poll() + " " + sync.size() + " " + sync.isEmpty() + sync.iterator().hasNext());
    Thread t = new Thread(() -> {
      try {
        sync.put("handed");
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    t.start();
    System.out.println(sync.take());
    t.join();
    var transfer = new java.util.concurrent.LinkedTransferQueue<String>();
    System.out.println(transfer.tryTransfer("no") + " " + transfer.tryTransfer("no", 1, ms) + " " + transfer.hasWaitingConsumer() + " " + transfer.size());
    Thread u = new Thread(() -> {
      try {
        System.out.println("consumer " + transfer.take());
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    });
    u.start();
    transfer.transfer("given");
    u.join();
    System.out.println(transfer.isEmpty());
  }
}
