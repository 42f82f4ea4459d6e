import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Accounts hammered by threads; money must be neither lost nor made. */
public final class Bank {
  private static final int ACCOUNTS = 64;
  private static final int THREADS = 8;
  private static final int TRANSFERS = 20_000;

  private final ConcurrentHashMap<String, Account> accounts = new ConcurrentHashMap<>();
  private final LongAdder done = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final ReentrantReadWriteLock audit = new ReentrantReadWriteLock();

  /** One account: a lock and a balance. */
  static final class Account {
    final int number;
    final ReentrantLock lock = new ReentrantLock();
    private long balance;
    private int movements;

    Account(int number, long balance) {
      this.number = number;
      this.balance = balance;
    }

    synchronized void moved() {
      movements++;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Bank bank = new Bank();
    for (int i = 0; i < ACCOUNTS; i++) {
      bank.accounts.put("account-" + i, new Account(i, 1000));
    }
    CountDownLatch start = new CountDownLatch(1);
    AtomicInteger audits = new AtomicInteger();
    Thread[] threads = new Thread[THREADS];
    for (int t = 0; t < THREADS; t++) {
      Random random = new Random(t);
      threads[t] =
          new Thread(
              () -> {
                try {
                  start.await();
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                for (int i = 0; i < TRANSFERS; i++) {
                  bank.transfer(
                      random.nextInt(ACCOUNTS), random.nextInt(ACCOUNTS), random.nextInt(500));
                  if (i % 5000 == 0 && bank.total() == ACCOUNTS * 1000L) {
                    audits.incrementAndGet();
                  }
                }
              },
              "teller-" + t);
      threads[t].start();
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("total: " + bank.total());
    System.out.println("transfers: " + (bank.done.sum() + bank.refused.sum()));
    System.out.println("audits passed: " + audits);
    long movements = bank.accounts.values().stream().mapToLong(a -> a.movements).sum();
    System.out.println("movements are two a transfer: " + (movements == 2 * bank.done.sum()));
    long overdrawn = bank.accounts.values().stream().filter(a -> a.balance < 0).count();
    System.out.println("overdrawn: " + overdrawn);
  }

  private void transfer(int from, int to, long amount) {
    Account a = accounts.get("account-" + from);
    Account b = accounts.get("account-" + to);
    Account first = a.number <= b.number ? a : b;
    Account second = first == a ? b : a;
    audit.readLock().lock();
    first.lock.lock();
    second.lock.lock();
    try {
      if (a.balance < amount) {
        refused.increment();
        return;
      }
      a.balance -= amount;
      b.balance += amount;
      a.moved();
      b.moved();
      done.increment();
    } finally {
      second.lock.unlock();
      first.lock.unlock();
      audit.readLock().unlock();
    }
  }

  private long total() {
    audit.writeLock().lock();
    try {
      return accounts.values().stream().mapToLong(account -> account.balance).sum();
    } finally {
      audit.writeLock().unlock();
    }
  }
}
