package dispatch;

import dispatch.other.Derived;

/** Package-private methods across packages: overriding only inside a package, and again in a class back in the first one. */
public class PackageBase {
  protected static String shared = "shared";
  protected int protectedField = 5;

  String hidden() {
    return "base.hidden";
  }

  protected String visible() {
    return "base.visible";
  }

  public String viaBase() {
    return hidden() + " " + visible();
  }

  static class Back extends Derived {
    String hidden() {
      return "back.hidden";
    }

    @Override
    protected String visible() {
      return "back+" + super.visible();
    }
  }

  static class Widened extends PackageBase {
    @Override
    public String hidden() {
      return "widened.hidden";
    }
  }

  static class Further extends Widened {
    @Override
    public String hidden() {
      return "further+" + super.hidden();
    }
  }

  public static void main(String[] args) {
    PackageBase[] all = {new PackageBase(), new Derived(), Derived.below(), new Back(), new Widened(), new Further()};
    for (PackageBase b : all) {
      System.out.println(b.viaBase() + " | " + b.hidden() + " " + b.visible() + (b instanceof Derived d ? " | " + d.calls() : "") + (b instanceof Widened w ? w.hidden() : ""));
    }
  }
}
