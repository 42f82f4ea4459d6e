package bytecode;

/** Big initialized arrays of every type, two-dimensional tables, and a hash by table lookup. */
public class LargeTables {
  static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199, 211, 223, 227, 229, 233, 239, 241, 251};
  static final short[] SHORTS = {-32768, -1, 0, 1, 32767, 300, -300, 'a'};
  static final byte[] BYTES = {0x63, 0x7c, 0x77, 0x7b, (byte) 0xf2, 0x6b, 0x6f, (byte) 0xc5, 0x30, 0x01, 0x67, 0x2b, (byte) 0xfe, (byte) 0xd7, (byte) 0xab, 0x76};
  static final boolean[] FLAGS = {true, false, true, true, false, false, true};
  static final double[][] MATRIX = {{1, 2, 3}, {4, 5, 6}, {7, 8, 10}};
  static final String[][] WORDS = {{"zero"}, {"one", "uno"}, {}, {"three", "tre", "drei", null}};
  static final int[] CRC = new int[256];

  static {
    for (int n = 0; n < 256; n++) {
      int c = n;
      for (int k = 0; k < 8; k++) c = (c & 1) != 0 ? 0xedb88320 ^ c >>> 1 : c >>> 1;
      CRC[n] = c;
    }
  }

  static int crc(byte[] data) {
    int c = -1;
    for (byte b : data) c = CRC[(c ^ b) & 0xff] ^ c >>> 8;
    return ~c;
  }

  public static void main(String[] args) {
    int sum = 0;
    for (int p : PRIMES) sum += p;
    for (short s : SHORTS) sum += s;
    for (boolean f : FLAGS) sum = sum << 1 ^ (f ? 3 : 5);
    System.out.println(sum + " " + PRIMES.length + " " + PRIMES[53] + " " + BYTES[4] + " " + Integer.toHexString(crc(BYTES)) + " " + Integer.toHexString(crc("123456789".getBytes())) + " " + CRC[255]);
    double det = MATRIX[0][0] * (MATRIX[1][1] * MATRIX[2][2] - MATRIX[1][2] * MATRIX[2][1]) - MATRIX[0][1] * (MATRIX[1][0] * MATRIX[2][2] - MATRIX[1][2] * MATRIX[2][0]) + MATRIX[0][2] * (MATRIX[1][0] * MATRIX[2][1] - MATRIX[1][1] * MATRIX[2][0]);
    System.out.println(det + " " + java.util.Arrays.deepToString(WORDS));
    MATRIX[1][1] = 9;
    System.out.println(MATRIX[1][1] + " " + java.util.Arrays.stream(MATRIX).flatMapToDouble(java.util.Arrays::stream).sum());
  }
}
