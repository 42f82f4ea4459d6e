package dispatch;

/** Virtual calls from superclass constructors and static initializers reach subclasses that are not initialized yet. */
public class CallsInInitializers {
  static class Registry {
    static final java.util.List<String> LOG = new java.util.ArrayList<>();
  }

  abstract static class Base {
    static {
      Registry.LOG.add("Base");
    }

    final String described = describe();

    abstract String describe();

    static Base make(int n) {
      return switch (n) {
        case 0 -> new Zero();
        case 1 -> new One("x");
        default -> new Base() {
          final int k = n;

          @Override
          String describe() {
            return "anon" + n + k;
          }
        };
      };
    }
  }

  static class Zero extends Base {
    static int count = 5;
    int own = 7;

    static {
      Registry.LOG.add("Zero");
    }

    @Override
    String describe() {
      return "zero" + own + count++;
    }
  }

  static class One extends Zero {
    static {
      Registry.LOG.add("One" + count);
    }

    final String s;

    One(String s) {
      this.s = s;
    }

    @Override
    String describe() {
      return super.describe() + s;
    }
  }

  public static void main(String[] args) {
    Registry.LOG.add("main");
    for (int i : new int[] {2, 1, 0, 1}) {
      Base b = Base.make(i);
      System.out.println(b.described + " then " + b.describe());
    }
    System.out.println(Registry.LOG + " " + Zero.count);
  }
}
