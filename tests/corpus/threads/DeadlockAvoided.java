package threads;

/** Two locks taken in order of identity, tryLock with back-off, and nested monitors in opposite order under a gate. */
public class DeadlockAvoided {
  static class Account {
    final int id;
    long money = 1000;
    final java.util.concurrent.locks.Lock lock = new java.util.concurrent.locks.ReentrantLock();

    Account(int id) {
      this.id = id;
    }
  }

  static void ordered(Account a, Account b, long n) {
    Account first = a.id < b.id ? a : b, second = first == a ? b : a;
    synchronized (first) {
      synchronized (second) {
        a.money -= n;
        b.money += n;
      }
    }
  }

  static void backOff(Account a, Account b, long n) {
    while (true) {
      if (a.lock.tryLock()) {
        try {
          if (b.lock.tryLock()) {
            try {
              synchronized (a.id < b.id ? a : b) {
                synchronized (a.id < b.id ? b : a) {
                  a.money -= n;
                  b.money += n;
                  return;
                }
              }
            } finally {
              b.lock.unlock();
            }
          }
        } finally {
          a.lock.unlock();
        }
      }
      Thread.yield();
    }
  }

  public static void main(String[] args) throws Exception {
    Account[] all = new Account[5];
    for (int i = 0; i < all.length; i++) all[i] = new Account(i);
    Thread[] ts = new Thread[4];
    for (int t = 0; t < ts.length; t++) {
      int me = t;
      (ts[t] = new Thread(() -> {
        java.util.Random r = new java.util.Random(me);
        for (int i = 0; i < 500; i++) {
          int a = r.nextInt(5), b = (a + 1 + r.nextInt(4)) % 5;
          if (i % 2 == 0) ordered(all[a], all[b], r.nextInt(50));
          else backOff(all[a], all[b], r.nextInt(50));
        }
      })).start();
    }
    for (Thread t : ts) t.join();
    long sum = 0;
    StringBuilder s = new StringBuilder();
    for (Account a : all) {
      sum += a.money;
      s.append(a.money).append(' ');
    }
    System.out.println(s + "= " + sum);
  }
}
