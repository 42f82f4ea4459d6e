package dispatch.other;

/** The base of ProtectedAccess in another package. */
public class ProtectedBase {
  protected int field = 1;
  protected static int stat = 2;

  protected ProtectedBase() {}

  protected String hook(int n) { return "base" + n; }

  int packageTwin() { return 10; }

  public String callHook(int n) { return "[" + hook(n) + "]"; }

  public String callTwin() { return "twin" + packageTwin(); }

  protected static class NestedBase {
    protected final int n;

    protected NestedBase(int n) { this.n = n; }

    protected int twice() { return n * 2; }
  }
}
