package threads;

import java.util.*;
import java.util.concurrent.*;

/** java.util.Timer: order of tasks, repetition, cancelling, purge, faults. */
public class TimersRun {
  public static void main(String[] args) throws Exception {
    Timer timer = new Timer("ticker", true);
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch done = new CountDownLatch(1);
    class Say extends TimerTask {
      final String what;
      int left;

      Say(String what, int left) {
        this.what = what;
        this.left = left;
      }

      @Override
      public void run() {
        log.add(what + left);
        if (--left == 0) {
          cancel();
          if (what.equals("last")) done.countDown();
        }
      }
    }
    CountDownLatch gate = new CountDownLatch(1);
    timer.schedule(new TimerTask() {
      @Override
      public void run() {
        try {
          gate.await();
        } catch (InterruptedException e) {
          log.add("interrupted");
        }
      }
    }, 0);
    Say cancelled = new Say("cancelled", 1);
    timer.schedule(cancelled, 1);
    timer.schedule(new Say("b", 1), 2);
    timer.schedule(new Say("a", 1), new Date(0));
    timer.scheduleAtFixedRate(new Say("last", 3), 30, 1);
    System.out.println(cancelled.cancel() + " " + cancelled.cancel() + " " + timer.purge());
    gate.countDown();
    done.await();
    System.out.println(log);
    for (Runnable r : new Runnable[] {() -> timer.schedule(new Say("x", 1), -1), () -> timer.schedule(new Say("x", 1), 1, 0), () -> timer.schedule(cancelled, 1), () -> timer.schedule(null, 0)}) {
      try {
        r.run();
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    timer.cancel();
    try {
      timer.schedule(new Say("x", 1), 0);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
