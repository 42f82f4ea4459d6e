package threads;

import java.util.*;
import java.util.concurrent.*;

/** Flow: SubmissionPublisher, processors, demand, cancellation and errors. */
public class Publishers {
  static class Collecting implements Flow.Subscriber<Integer> {
    final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    final CountDownLatch done = new CountDownLatch(1);
    final int most;
    Flow.Subscription subscription;

    Collecting(int most) {
      this.most = most;
    }

    @Override
    public void onSubscribe(Flow.Subscription s) {
      subscription = s;
      seen.add("subscribed");
      s.request(1);
    }

    @Override
    public void onNext(Integer item) {
      seen.add("" + item);
      if (item == 1313) throw new IllegalArgumentException("unlucky");
      if (seen.size() > most) {
        subscription.cancel();
        done.countDown();
      } else {
        subscription.request(1);
      }
    }

    @Override
    public void onError(Throwable t) {
      seen.add(t.toString());
      done.countDown();
    }

    @Override
    public void onComplete() {
      seen.add("complete");
      done.countDown();
    }
  }

  static class Doubling extends SubmissionPublisher<Integer> implements Flow.Processor<Integer, Integer> {
    private Flow.Subscription s;

    Doubling() {
      super(Runnable::run, 8);
    }

    @Override
    public void onSubscribe(Flow.Subscription s) {
      (this.s = s).request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(Integer i) {
      submit(2 * i);
    }

    @Override
    public void onError(Throwable t) {
      closeExceptionally(t);
    }

    @Override
    public void onComplete() {
      close();
    }
  }

  public static void main(String[] args) throws Exception {
    Collecting all = new Collecting(100), few = new Collecting(3), failing = new Collecting(100);
    try (SubmissionPublisher<Integer> p = new SubmissionPublisher<>(Runnable::run, 16)) {
      p.subscribe(all);
      p.subscribe(few);
      System.out.println(p.getNumberOfSubscribers() + " " + p.hasSubscribers() + " " + p.getMaxBufferCapacity());
      for (int i = 1; i <= 6; i++) p.submit(i * i);
      System.out.println(p.getNumberOfSubscribers() + " " + few.seen);
      p.subscribe(failing);
      p.submit(1313);
      System.out.println(failing.seen);
    }
    all.done.await();
    System.out.println(all.seen);
    Collecting end = new Collecting(100);
    try (SubmissionPublisher<Integer> p = new SubmissionPublisher<>(Runnable::run, 16); Doubling d = new Doubling()) {
      p.subscribe(d);
      d.subscribe(end);
      for (int i = 0; i < 5; i++) p.submit(i);
    }
    end.done.await();
    System.out.println(end.seen);
    Collecting error = new Collecting(9);
    SubmissionPublisher<Integer> p = new SubmissionPublisher<>();
    p.subscribe(error);
    p.closeExceptionally(new java.io.IOException("broken"));
    error.done.await();
    System.out.println(error.seen + " " + p.isClosed() + " " + p.getClosedException());
    try {
      p.submit(1);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    int sum[] = {0};
    SubmissionPublisher<Integer> q = new SubmissionPublisher<>();
    CompletableFuture<Void> consumed = q.consume(x -> sum[0] += x);
    for (int i = 0; i < 1000; i++) q.submit(i);
    q.close();
    consumed.get();
    System.out.println(sum[0]);
  }
}
