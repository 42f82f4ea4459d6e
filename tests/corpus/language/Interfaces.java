package language;

import java.util.function.Supplier;

/** Members of interfaces: constants, static, private, default methods, nested types, lambdas inside, functional subinterfaces. */
public class Interfaces {
  interface Account {
    double RATE = 0.05;
    int[] COUNTS = {0, 0};

    String owner();

    default Account deposit(double d) {
      log("deposit", d);
      return new Impl(owner(), balance() + d);
    }

    default double balance() {
      return 0;
    }

    default Supplier<Double> interest() {
      double factor = RATE * scale();
      return () -> balance() * factor + this.scale();
    }

    private int scale() {
      return owner().length() > 3 ? 2 : 1;
    }

    private static void log(String what, double amount) {
      COUNTS[0]++;
      System.out.println(what + " " + amount + " #" + COUNTS[0]);
    }

    static Account of(String owner) {
      log("open", 0);
      return () -> owner;
    }

    record Impl(String owner, double balance) implements Account {}

    enum Kind {
      OPEN, CLOSED;

      Kind flip() {
        return values()[1 - ordinal()];
      }
    }

    class Counter {
      int next() {
        return ++COUNTS[1];
      }
    }

    interface Sub extends Account {
      @Override
      default double balance() {
        return 1000 + Account.super.balance();
      }
    }
  }

  public static void main(String[] args) {
    Account a = Account.of("ann");
    System.out.println(a.balance() + a.owner());
    Account b = a.deposit(10).deposit(2.5);
    System.out.println(b + " " + b.interest().get());
    Account.Sub sub = () -> "subscriber";
    System.out.println(sub.balance() + " " + sub.interest().get() + " " + sub.deposit(1));
    System.out.println(Account.Kind.OPEN.flip() + " " + new Account.Counter().next() + new Account.Counter().next() + Account.COUNTS[1]);
  }
}
