package threads;

/** States of a thread seen from another: new, runnable, blocked, waiting, timed waiting, terminated. */
public class ThreadStates {
  static void await(Thread t, Thread.State s) {
    while (t.getState() != s) Thread.onSpinWait();
    System.out.println(t.getName() + " " + t.getState() + " " + t.isAlive());
  }

  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    Thread blocked = new Thread(() -> {
      synchronized (lock) {
        System.out.println("got the lock");
      }
    }, "blocked");
    System.out.println(blocked.getState());
    synchronized (lock) {
      blocked.start();
      await(blocked, Thread.State.BLOCKED);
    }
    blocked.join();
    await(blocked, Thread.State.TERMINATED);
    Thread waiting = new Thread(() -> {
      synchronized (lock) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          System.out.println("interrupted");
        }
      }
    }, "waiting");
    waiting.start();
    await(waiting, Thread.State.WAITING);
    synchronized (lock) {
      lock.notify();
      await(waiting, Thread.State.BLOCKED);
    }
    waiting.join();
    Thread sleeping = new Thread(() -> {
      try {
        Thread.sleep(100000);
      } catch (InterruptedException e) {
        System.out.println("woken");
      }
    }, "sleeping");
    sleeping.start();
    await(sleeping, Thread.State.TIMED_WAITING);
    sleeping.interrupt();
    sleeping.join();
    Thread parked = new Thread(java.util.concurrent.locks.LockSupport::park, "parked");
    parked.start();
    await(parked, Thread.State.WAITING);
    java.util.concurrent.locks.LockSupport.unpark(parked);
    parked.join();
    boolean[] stop = {false};
    var flag = new java.util.concurrent.atomic.AtomicBoolean();
    Thread running = new Thread(() -> { while (!flag.get()) Thread.onSpinWait(); }, "running");
    running.start();
    await(running, Thread.State.RUNNABLE);
    flag.set(true);
    Thread joining = new Thread(() -> {
      try {
        running.join();
        System.out.println("joined");
      } catch (InterruptedException e) {
        System.out.println("not here");
      }
    }, "joining");
    joining.start();
    joining.join();
    await(running, Thread.State.TERMINATED);
  }
}
