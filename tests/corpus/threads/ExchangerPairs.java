package threads;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Exchanger: two threads swap buffers; time-outs and interrupts. */
public class ExchangerPairs {
  public static void main(String[] args) throws Exception {
    Exchanger<StringBuilder> exchanger = new Exchanger<>();
    StringBuilder[] result = new StringBuilder[1];
    Thread consumer =
        new Thread(
            () -> {
              StringBuilder mine = new StringBuilder(), all = new StringBuilder();
              try {
                for (int i = 0; i < 20; i++) {
                  mine = exchanger.exchange(mine);
                  all.append(mine).append('|');
                  mine.setLength(0);
                }
              } catch (InterruptedException e) {
                all.append("interrupted");
              }
              result[0] = all;
            });
    consumer.start();
    StringBuilder mine = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      for (int k = 0; k <= i % 4; k++) mine.append((char) ('a' + (i + k) % 26));
      mine = exchanger.exchange(mine);
      if (mine.length() != 0) throw new AssertionError(mine);
    }
    consumer.join();
    System.out.println(result[0]);
    try {
      exchanger.exchange(mine, 1, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      System.out.println(e);
    }
    Thread alone =
        new Thread(
            () -> {
              try {
                exchanger.exchange(null);
              } catch (InterruptedException e) {
                System.out.println(e + " " + Thread.currentThread().isInterrupted());
              }
            });
    alone.start();
    alone.interrupt();
    alone.join();
    Exchanger<String> nulls = new Exchanger<>();
    Thread giver =
        new Thread(
            () -> {
              try {
                System.out.println("got " + nulls.exchange(null));
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    giver.start();
    String got = nulls.exchange("text");
    giver.join();
    System.out.println("and " + got);
  }
}
