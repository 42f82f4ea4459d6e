package dispatch.other;

/** A class of another package: package-private methods of the same name do not override; protected access. */
public class Derived extends dispatch.PackageBase {
  String hidden() {
    return "other.hidden";
  }

  @Override
  protected String visible() {
    return "other.visible+" + super.visible();
  }

  public String calls() {
    return hidden() + " " + visible() + " " + shared + protectedField++ + new Below().hidden();
  }

  static class Below extends Derived {
    @Override
    String hidden() {
      return "below.hidden";
    }
  }

  public static Derived below() {
    return new Below();
  }

  public static void main(String[] args) {
    System.out.println(new Derived().calls() + " " + below().calls());
  }
}
