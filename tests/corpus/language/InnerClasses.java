package language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;

/** Nested, inner, local and anonymous classes. */
public class InnerClasses {
  private int count = 10;

  private int secret() {
    return count++;
  }

  class Inner {
    private int mine = secret();

    class Deeper {
      int sum() {
        return mine + count + InnerClasses.this.secret();
      }
    }
  }

  static class Nested {
    private static String hidden() {
      return "hidden";
    }
  }

  public static void main(String[] args) {
    InnerClasses outer = new InnerClasses();
    Inner inner = outer.new Inner();
    Inner.Deeper deeper = inner.new Deeper();
    System.out.println(deeper.sum() + " " + inner.mine + " " + Nested.hidden());
    int captured = args.length + 4;
    class Local implements IntSupplier {
      @Override
      public int getAsInt() {
        return captured * 2 + outer.count;
      }
    }
    System.out.println(new Local().getAsInt());
    List<String> words = new ArrayList<>(List.of("pear", "fig", "banana"));
    words.sort(
        new Comparator<String>() {
          @Override
          public int compare(String a, String b) {
            return Integer.compare(a.length(), b.length());
          }
        });
    System.out.println(words);
    Object anonymous = new Object() {
      int calls;

      @Override
      public String toString() {
        return "anonymous " + ++calls;
      }
    };
    System.out.println(anonymous + " " + anonymous + " " + anonymous.getClass().getName() + " " + Local.class.getName() + " " + Local.class.getSimpleName() + "[" + anonymous.getClass().getSimpleName() + "]" + Inner.Deeper.class.getName() + " " + Nested.class.getEnclosingClass());
  }
}
