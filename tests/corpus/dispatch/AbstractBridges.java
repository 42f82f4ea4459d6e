package dispatch;

/** Generic abstract classes and interfaces implemented with concrete types: calls through raw, generic and concrete static types. */
public class AbstractBridges {
  interface Handler<T, R> {
    R handle(T t);
  }

  abstract static class Base<T> implements Handler<T, String>, Comparable<Base<T>> {
    abstract T value();

    @Override
    public String handle(T t) {
      return "base:" + t + value();
    }

    @Override
    public int compareTo(Base<T> o) {
      return value().hashCode() - o.value().hashCode();
    }
  }

  static class Ints extends Base<Integer> {
    @Override
    Integer value() {
      return 5;
    }

    @Override
    public String handle(Integer i) {
      return i + 1 + super.handle(i);
    }
  }

  static class Texts extends Base<String> {
    @Override
    String value() {
      return "v";
    }

    public String handle(CharSequence o) {
      return "object" + o;
    }

    public String handle(String o) {
      return "string" + o;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Ints i = new Ints();
    Base<Integer> b = i;
    Handler<Integer, String> h = i;
    Handler raw = i;
    System.out.println(i.handle(1) + b.handle(2) + h.handle(3) + raw.handle(4) + b.value() + i.compareTo(b));
    try {
      raw.handle("s");
    } catch (ClassCastException e) {
      System.out.println("bridge checks");
    }
    Texts t = new Texts();
    Base<String> tb = t;
    Handler traw = t;
    System.out.println(t.handle("x") + t.handle((CharSequence) "x") + t.handle(new StringBuilder("sb")) + tb.handle("y") + traw.handle("z"));
    try {
      ((Comparable) t).compareTo("no");
    } catch (ClassCastException e) {
      System.out.println("comparable checks");
    }
    try {
      System.out.println(((Base) i).compareTo((Base) t));
    } catch (ClassCastException e) {
      System.out.println("not here");
    }
  }
}
