package language;

/** Types inside types: interfaces in classes, enums in interfaces, classes in enums, annotations in records; qualified names. */
public class NestedInterfacesAndEnums {
  interface Machine {
    enum State {
      OFF, ON(Flag.LOUD), BROKEN;

      final Flag flag;

      State(Flag... f) {
        flag = f.length > 0 ? f[0] : Flag.QUIET;
      }

      enum Flag {QUIET, LOUD}

      static class Counter {
        static int n;

        int next() {
          return ++n;
        }
      }
    }

    class Impl implements Machine {
      State s = State.OFF;

      @Override
      public State state() {
        return s;
      }

      class Lever {
        State pull() {
          return s = State.values()[(s.ordinal() + 1) % 3];
        }
      }
    }

    State state();

    record Log(State from, State to) {
      interface Printer {
        String print(Log l);

        Printer DEFAULT = l -> l.from + "->" + l.to;
      }

      @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
      @interface Marked {
        State value() default State.BROKEN;
      }
    }
  }

  @Machine.Log.Marked(Machine.State.ON)
  static class User extends Machine.Impl {
    @Override
    public Machine.State state() {
      return super.state() == State.ON ? State.BROKEN : s;
    }
  }

  public static void main(String[] args) {
    User u = new User();
    Machine.Impl.Lever l = u.new Lever();
    for (int i = 0; i < 4; i++) {
      Machine.State before = u.s;
      Machine.State after = l.pull();
      System.out.println(Machine.Log.Printer.DEFAULT.print(new Machine.Log(before, after)) + " " + u.state() + " " + after.flag + " " + new Machine.State.Counter().next());
    }
    System.out.println(User.class.getAnnotation(Machine.Log.Marked.class).value() + " " + Machine.State.Flag.valueOf("LOUD").ordinal() + " " + Machine.Log.Printer.class.getName() + " " + Machine.State.Counter.n + " " + Machine.State.Flag.class.getCanonicalName());
  }
}
