package language;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** Enums: bodies calling private members, interfaces, lambdas as arguments, nested, switched on elsewhere, static state in order. */
public class EnumForms {
  interface Priced {
    int price();

    default String label() {
      return "costs " + price();
    }
  }

  enum Fruit implements Priced {
    APPLE(3),
    PEAR {
      @Override
      public int price() {
        return 2 * super.price() + extra();
      }

      private int extra() {
        return 100;
      }

      @Override
      public String label() {
        return "pear " + super.label();
      }
    },
    FIG(7, 8, 9) {
      final int own = ordinal() + 40;

      @Override
      public int price() {
        return own;
      }
    };

    private static int made;
    private final int base;

    static {
      System.out.println("Fruit made " + made + " of " + values().length);
      made = 50;
    }

    Fruit() {
      this(1);
    }

    Fruit(int... bases) {
      base = Arrays.stream(bases).sum();
    }

    @Override
    public int price() {
      return base;
    }

    static Fruit cheapest() {
      return Arrays.stream(values()).min((a, b) -> a.price() - b.price()).get();
    }
  }

  enum Op implements IntBinaryOperator {
    ADD("+", (a, b) -> a + b),
    SUB("-", (a, b) -> a - b),
    MAX("max", Math::max);

    final String symbol;
    private final IntBinaryOperator f;

    Op(String symbol, IntBinaryOperator f) {
      this.symbol = symbol;
      this.f = f;
    }

    @Override
    public int applyAsInt(int a, int b) {
      return f.applyAsInt(a, b);
    }
  }

  enum Single {
    INSTANCE;
    int calls;

    int next() {
      return ++calls;
    }
  }

  enum None {}

  enum Level {
    LOW, MID, HIGH;

    Level next() {
      return switch (this) {
        case LOW -> MID;
        case MID -> HIGH;
        case HIGH -> throw new IllegalStateException("top of " + getDeclaringClass().getSimpleName());
      };
    }
  }

  static class Elsewhere {
    static String describe(Fruit f) {
      switch (f) {
        case FIG:
          return "fig";
        case APPLE:
          return "apple";
        default:
          return "other " + f.name().toLowerCase();
      }
    }
  }

  public static void main(String[] args) {
    System.out.println("start");
    for (Fruit f : Fruit.values()) {
      System.out.println(f + " " + f.price() + " " + f.label() + " " + Elsewhere.describe(f) + " " + f.getClass() + " " + f.getDeclaringClass() + " " + (f.getClass() == Fruit.class));
    }
    System.out.println(Fruit.cheapest() + " " + Fruit.made);
    for (Op o : Op.values()) {
      System.out.print(o.symbol + o.applyAsInt(7, 5) + " ");
    }
    System.out.println(Single.INSTANCE.next() + Single.INSTANCE.next() + " " + None.values().length);
    try {
      for (Level l = Level.LOW; ; l = l.next()) {
        System.out.print(l + " ");
      }
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    Fruit[] values = Fruit.values();
    values[0] = null;
    System.out.println(Fruit.values()[0] + " " + Fruit.valueOf("FIG").equals(Fruit.FIG) + " " + Fruit.PEAR.compareTo(Fruit.FIG));
    for (String name : new String[] {"", "apple", null}) {
      try {
        Fruit.valueOf(name);
      } catch (IllegalArgumentException | NullPointerException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
