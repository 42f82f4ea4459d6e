package language;

/** this() and super() chains, field initializers between, virtual calls that see defaults, blank finals, leaking this. */
public class ConstructorChains {
  static StringBuilder log = new StringBuilder();
  static Base leaked;

  static <T> T say(String s, T t) {
    log.append(s).append('=').append(t).append(' ');
    return t;
  }

  static class Base {
    int a = say("Base.a", 1);

    Base() {
      this(say("Base()", 10));
      say("Base() end", a);
    }

    Base(int n) {
      a += n;
      leaked = this;
      hook();
    }

    void hook() {
      say("Base.hook", a);
    }
  }

  static class Derived extends Base {
    final int constant = 7;
    final int computed = say("Derived.computed", 8);
    final String blank;
    Integer box = 9;

    {
      say("block", box);
    }

    Derived() {
      super();
      blank = "set";
      say("Derived()", blank);
    }

    Derived(String s) {
      super(say("argument", s.length()));
      blank = s;
    }

    Derived(int n) {
      this("x".repeat(n));
      say("Derived(int)", blank);
    }

    @Override
    void hook() {
      say("hook", constant + "," + computed + "," + blank + "," + box);
    }
  }

  public static void main(String[] args) {
    new Base();
    System.out.println(log);
    log.setLength(0);
    new Derived();
    System.out.println(log + " " + leaked.getClass().getSimpleName());
    log.setLength(0);
    Derived d = new Derived(3);
    d.hook();
    System.out.println(log);
    log.setLength(0);
    new Derived(2) {
      final int more = say("more", 1);

      @Override
      void hook() {
        super.hook();
        say("anonymous", more);
      }
    }.hook();
    System.out.println(log);
  }
}
