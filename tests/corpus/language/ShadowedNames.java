package language;

/** The same name as field, parameter, local, type, method, label and package-like prefix. */
public class ShadowedNames {
  static int x = 1;
  int y = 2;

  static int x() {
    return x + 10;
  }

  int y(int y) {
    this.y += y;
    {
      int x = ShadowedNames.x * 100;
      y += x + x();
    }
    return y;
  }

  static class x {
    static int x = 1000;

    int x() {
      int x = this.getClass().getSimpleName().length();
      x:
      for (int i = 0; ; i++) {
        for (int j = 0; j < 3; j++) if (i * j > 2) break x;
        x += i;
      }
      return x + x_() + ShadowedNames.x;
    }

    static int x_() {
      return x;
    }

    private interface Int {
      int x_();
    }
  }

  class Inner {
    int y = 5;

    int sum(int y) {
      class Local {
        int y = 7;

        int all() {
          return y * 1000 + Inner.this.y * 100 + ShadowedNames.this.y;
        }
      }
      return new Local().all() + y;
    }
  }

  static <x> String generic(x x) {
    return "" + x;
  }

  static class Object {
    @Override
    public String toString() {
      return "my object " + super.toString().startsWith("language.ShadowedNames$Object");
    }
  }

  public static void main(String[] args) {
    ShadowedNames s = new ShadowedNames();
    System.out.println(x + " " + x() + " " + s.y(3) + " " + s.y + " " + ShadowedNames.generic("g") + " " + new Object() + " " + (new Object() instanceof java.lang.Object));
    System.out.println(s.new Inner().sum(9));
    String String = "String";
    System.out.println(String + String.length() + java.lang.String.valueOf(1));
    for (int x = 0; x < 2; x++) {
      int y = x;
      System.out.print(y + ShadowedNames.x + " ");
    }
    int main = 5;
    main:
    {
      if (main > 3) break main;
      System.out.println("not here");
    }
    System.out.println(main);
  }
}
