package language;

/** Order inside an enum: constants before static fields, a map filled by a static block, access from constructors by a nested holder. */
public class EnumInitialization {
  static StringBuilder log = new StringBuilder();

  static int log(String s) {
    log.append(s).append(' ');
    return log.length();
  }

  enum Code {
    A(1), B(2), C(4) {
      final int own = log("C-own");

      @Override
      int bits() {
        return own > 0 ? 40 : -1;
      }
    };

    static final int LIMIT = 10;
    static int counter = log("counter");
    static final java.util.Map<Integer, Code> BY = new java.util.HashMap<>();
    final int n;
    final int seen;

    static {
      log("static");
      for (Code c : values()) BY.put(c.n, c);
    }

    {
      log("instance");
    }

    Code(int n) {
      this.n = n + LIMIT - 10;
      this.seen = Holder.next++;
      log("constructor" + name());
    }

    int bits() {
      return n * 10;
    }

    static class Holder {
      static int next = log("holder");
    }
  }

  public static void main(String[] args) {
    log("main");
    log("limit" + Code.LIMIT);
    System.out.println(log);
    Code c = Code.BY.get(4);
    System.out.println(c + " " + c.bits() + " " + Code.A.bits() + " " + Code.counter + " " + (Code.C.seen - Code.A.seen));
    System.out.println(log);
  }
}
