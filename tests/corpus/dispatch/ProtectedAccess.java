package dispatch;

/** Protected members through subclasses in another package, package-private twins, protected constructors by anonymous classes. */
public class ProtectedAccess extends dispatch.other.ProtectedBase {
  int packageTwin() { return 20; }

  @Override
  protected String hook(int n) { return "mine" + n + super.hook(n) + field + stat; }

  String all(ProtectedAccess o) {
    o.field += 1;
    stat += 10;
    return o.hook(1) + callHook(2) + callTwin() + packageTwin() + new Nested(5).value();
  }

  static class Nested extends NestedBase {
    Nested(int n) { super(n); }

    int value() { return n + twice(); }
  }

  static class Again extends ProtectedAccess {
    @Override
    int packageTwin() { return 30; }

    @Override
    protected String hook(int n) { return "again(" + super.hook(n + 1) + ")"; }
  }

  public static void main(String[] args) {
    System.out.println(new ProtectedAccess().all(new ProtectedAccess()));
    System.out.println(new Again().all(new Again()));
    System.out.println(new dispatch.other.ProtectedBase() {
      @Override
      protected String hook(int n) { return "anonymous" + field; }

      String go() { return callHook(3) + callTwin(); }
    }.go());
    Runnable r = () -> System.out.println(new ProtectedAccess().hook(9));
    r.run();
    java.util.function.IntFunction<String> f = new Again()::hook;
    System.out.println(f.apply(7));
  }
}
