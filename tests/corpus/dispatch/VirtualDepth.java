package dispatch;

/** Virtual calls through a deep chain: overridden at some levels, inherited across others, final, super calls skipping levels. */
public class VirtualDepth {
  static class L0 {
    String f() { return "0"; }

    String g() { return "g0" + f(); }

    final String h() { return "h" + g(); }
  }

  static class L1 extends L0 {
    String f() { return "1" + super.f(); }
  }

  static class L2 extends L1 {
    String g() { return "g2" + super.g(); }
  }

  static class L3 extends L2 {
    String f() { return "3" + super.f(); }
  }

  static class L4 extends L3 {}

  static class L5 extends L4 {
    String g() { return "g5" + super.g() + super.f(); }
  }

  static final class L6 extends L5 {
    String f() { return "6"; }
  }

  public static void main(String[] args) {
    L0[] all = {new L0(), new L1(), new L2(), new L3(), new L4(), new L5(), new L6()};
    for (L0 o : all) System.out.println(o.f() + " " + o.g() + " " + o.h());
    L3 mid = (L3) all[5];
    System.out.println(mid.f() + mid.g() + ((L1) mid).f());
    long hash = 0;
    for (int i = 0; i < 2000; i++) hash = hash * 31 + all[i * i % 7].h().hashCode();
    System.out.println(hash);
  }
}
