package bytecode;

/** tableswitch whose range touches the limits of int, is negative, has holes, and whose key is computed. */
public class TableSwitchEdges {
  static String high(int k) {
    switch (k) {
      case Integer.MAX_VALUE: return "max";
      case Integer.MAX_VALUE - 1: return "max-1";
      case Integer.MAX_VALUE - 2: return "max-2";
      case Integer.MAX_VALUE - 4: return "max-4";
      default: return "-";
    }
  }

  static String low(int k) {
    switch (k) {
      case Integer.MIN_VALUE: return "min";
      case Integer.MIN_VALUE + 1: return "min+1";
      case Integer.MIN_VALUE + 3: return "min+3";
      case Integer.MIN_VALUE + 4: return "min+4";
      default: return "-";
    }
  }

  static String around(int k) {
    switch (k) {
      case -3: return "a";
      case -2: return "b";
      case -1: return "c";
      case 0: return "d";
      case 2: return "e";
      case 3: return "f";
    }
    return "-";
  }

  static int one(int k) {
    switch (k) {
      case 7: return 1;
    }
    switch (k) {
      default: return 0;
    }
  }

  public static void main(String[] args) {
    int[] keys = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MIN_VALUE + 2, Integer.MIN_VALUE + 3, Integer.MIN_VALUE + 4, Integer.MIN_VALUE + 5, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 7, Integer.MAX_VALUE - 5, Integer.MAX_VALUE - 4, Integer.MAX_VALUE - 3, Integer.MAX_VALUE - 2, Integer.MAX_VALUE - 1, Integer.MAX_VALUE};
    for (int k : keys) {
      System.out.println(k + " " + high(k) + " " + low(k) + " " + around(k) + " " + one(k) + " " + high(k + 1) + " " + low(k - 1) + " " + around(k * 3) + " " + around(-k) + " " + around((byte) k) + " " + high(~k));
    }
  }
}
