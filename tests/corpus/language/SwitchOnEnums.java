package language;

/** Enum switches: exhaustive expressions without default, statements that skip, null, constants with bodies, nested enums. */
public class SwitchOnEnums {
  enum Op {
    ADD {
      int apply(int a, int b) {
        return a + b;
      }
    },
    SUB {
      int apply(int a, int b) {
        return a - b;
      }
    },
    NOP;

    int apply(int a, int b) {
      return 0;
    }

    enum Side {LEFT, RIGHT}
  }

  static String name(Op o) {
    return switch (o) {
      case ADD -> "+";
      case SUB -> "-";
      case NOP -> {
        Op.Side s = Op.Side.RIGHT;
        yield switch (s) {
          case LEFT -> "l";
          case RIGHT -> "r";
        };
      }
    };
  }

  static int statement(Op o) {
    int r = 1;
    switch (o) {
      case SUB:
        r += 10;
      case ADD:
        r += 100;
    }
    switch (o) {
      case NOP -> r *= 2;
      case ADD, SUB -> {
        if (r > 105) break;
        r++;
      }
    }
    return r;
  }

  public static void main(String[] args) {
    for (Op o : Op.values()) System.out.println(o + name(o) + o.apply(5, 3) + " " + statement(o) + " " + o.getClass().equals(o.getDeclaringClass()) + " " + o.ordinal());
    try {
      name(args.length == 0 ? null : Op.ADD);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    for (Thread.State s : Thread.State.values()) {
      switch (s) {
        case NEW -> System.out.print("new ");
        case BLOCKED, WAITING -> System.out.print("stuck ");
        default -> System.out.print(". ");
      }
    }
    System.out.println();
  }
}
