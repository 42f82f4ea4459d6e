package algorithms;

import java.util.*;

/** Classes with inheritance, exceptions and interfaces that keep an invariant over a long random history. */
public class BankOfAccounts {
  static class Refused extends Exception {
    final long missing;

    Refused(String m, long missing) {
      super(m + " misses " + missing);
      this.missing = missing;
    }
  }

  abstract static class Account {
    private static int next = 100;
    final int id = next++;
    protected long cents;
    private final List<String> log = new ArrayList<>();

    void deposit(long c) {
      if (c <= 0) throw new IllegalArgumentException("deposit of " + c);
      cents += c;
      note("+" + c);
    }

    void withdraw(long c) throws Refused {
      long left = cents - c;
      if (left < floor()) throw new Refused(this + "", floor() - left);
      cents = left;
      note("-" + c);
    }

    abstract long floor();

    void month() {}

    final void note(String s) {
      if (log.size() < 5) log.add(s);
    }

    @Override
    public String toString() {
      return getClass().getSimpleName().charAt(0) + "" + id;
    }
  }

  static class Savings extends Account {
    @Override
    long floor() {
      return 0;
    }

    @Override
    void month() {
      long i = cents / 1000;
      if (i > 0) deposit(i);
    }
  }

  static class Checking extends Account {
    @Override
    long floor() {
      return -10_000;
    }

    @Override
    void month() {
      if (cents < 0) cents += cents / 100;
    }

    @Override
    void withdraw(long c) throws Refused {
      super.withdraw(c + 5);
    }
  }

  public static void main(String[] args) {
    Account[] all = {new Savings(), new Checking(), new Savings(), new Checking()};
    Random r = new Random(8);
    int refused = 0, bad = 0;
    long missing = 0;
    for (int i = 0; i < 5000; i++) {
      Account a = all[r.nextInt(4)], b = all[r.nextInt(4)];
      long c = r.nextInt(5000) - 20;
      try {
        if (i % 7 == 0) a.deposit(c);
        else {
          a.withdraw(c);
          try {
            b.deposit(c);
          } catch (IllegalArgumentException e) {
            a.cents += c;
            throw e;
          }
        }
      } catch (Refused e) {
        refused++;
        missing += e.missing;
        if (refused <= 3) System.out.println(e.getMessage());
      } catch (IllegalArgumentException e) {
        bad++;
      } finally {
        if (i % 500 == 0) for (Account x : all) x.month();
      }
    }
    for (Account a : all) System.out.println(a + " " + a.cents + " " + a.log + " " + (a.cents >= a.floor() * 2));
    System.out.println(refused + " " + bad + " " + missing);
  }
}
