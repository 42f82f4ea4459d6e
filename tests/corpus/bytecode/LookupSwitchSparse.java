package bytecode;

/** lookupswitch with keys spread over all of int, including both limits, and long chains. */
public class LookupSwitchSparse {
  static int pick(int k) {
    switch (k) {
      case Integer.MIN_VALUE: return 1;
      case -1000000007: return 2;
      case -65536: return 3;
      case -1: return 4;
      case 0: return 5;
      case 1: return 6;
      case 255: return 7;
      case 256: return 8;
      case 65535: return 9;
      case 0x7ffffffe: return 10;
      case Integer.MAX_VALUE: return 11;
      case 0x55555555: return 12;
      case 0xaaaaaaaa: return 13;
      default: return 0;
    }
  }

  static String shared(int k) {
    switch (k) {
      case 10: case 1000: case 100000: return "ten";
      case -10: case -1000: return "minus";
      case 7: case 77: case 777: case 7777: case 77777: return "seven";
      default: return k % 2 == 0 ? shared(k / 2) : "other";
    }
  }

  public static void main(String[] args) {
    int[] keys = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -1000000008, -1000000007, -1000000006, -65536, -2, -1, 0, 1, 2, 254, 255, 256, 257, 65535, 65536, 0x55555555, 0x55555554, 0xaaaaaaaa, 0xaaaaaaab, 0x7ffffffd, 0x7ffffffe, Integer.MAX_VALUE};
    StringBuilder s = new StringBuilder();
    for (int k : keys) s.append(k).append('=').append(pick(k)).append(' ').append(pick(-k)).append(' ').append(pick(~k)).append(' ').append(pick((int) (k * 3L >> 1))).append(", ");
    System.out.println(s);
    for (int k : new int[] {10, 20, 1000, 4000, 100000, 99999, -10, -20, -1000, -999, 7, 14, 77777, 155554, 777777, 1}) System.out.print(shared(k) + " ");
    System.out.println();
    int hits = 0;
    for (int k = -70000; k <= 70000; k++) hits += pick(k);
    System.out.println(hits);
  }
}
