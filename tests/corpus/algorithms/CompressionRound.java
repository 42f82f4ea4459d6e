package algorithms;

import java.util.*;
import java.util.zip.*;

/** Burrows-Wheeler, move to front and run lengths by hand, LZ77 and arithmetic coding; back again; CRCs beside the library's. */
public class CompressionRound {
  static byte[] bwt(byte[] in, int[] start) {
    Integer[] rot = new Integer[in.length];
    for (int i = 0; i < rot.length; i++) rot[i] = i;
    Arrays.sort(rot, (a, b) -> {
      for (int k = 0; k < in.length; k++) {
        int d = (in[(a + k) % in.length] & 255) - (in[(b + k) % in.length] & 255);
        if (d != 0) return d;
      }
      return a - b;
    });
    byte[] out = new byte[in.length];
    for (int i = 0; i < rot.length; i++) {
      out[i] = in[(rot[i] + in.length - 1) % in.length];
      if (rot[i] == 0) start[0] = i;
    }
    return out;
  }

  static byte[] unbwt(byte[] in, int start) {
    int[] counts = new int[257], next = new int[in.length];
    for (byte b : in) counts[(b & 255) + 1]++;
    for (int i = 0; i < 256; i++) counts[i + 1] += counts[i];
    for (int i = 0; i < in.length; i++) next[counts[in[i] & 255]++] = i;
    byte[] out = new byte[in.length];
    for (int i = 0, p = next[start]; i < in.length; i++, p = next[p]) out[i] = in[p];
    return out;
  }

  static byte[] mtf(byte[] in, boolean back) {
    List<Byte> table = new LinkedList<>();
    for (int i = 0; i < 256; i++) table.add((byte) i);
    byte[] out = new byte[in.length];
    for (int i = 0; i < in.length; i++) {
      int index = back ? in[i] & 255 : table.indexOf(in[i]);
      byte b = table.remove(index);
      out[i] = back ? b : (byte) index;
      table.add(0, b);
    }
    return out;
  }

  record Token(int back, int length, byte next) {}

  static List<Token> lz(byte[] in) {
    List<Token> l = new ArrayList<>();
    for (int i = 0; i < in.length; ) {
      int best = 0, at = 0;
      for (int j = Math.max(0, i - 255); j < i; j++) {
        int n = 0;
        while (i + n < in.length - 1 && n < 30 && in[j + n] == in[i + n]) n++;
        if (n > best) {
          best = n;
          at = i - j;
        }
      }
      l.add(new Token(at, best, in[i + best]));
      i += best + 1;
    }
    return l;
  }

  static byte[] unlz(List<Token> l) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    int n = 0;
    for (Token t : l) {
      for (int k = 0; k < t.length(); k++, n++) buffer[n] = buffer[n - t.back()];
      buffer[n++] = t.next();
    }
    out.write(buffer, 0, n);
    return out.toByteArray();
  }

  static int crc(byte[] in) {
    int c = -1;
    for (byte b : in) {
      c ^= b & 255;
      for (int k = 0; k < 8; k++) c = c >>> 1 ^ (c & 1) * 0xedb88320;
    }
    return ~c;
  }

  public static void main(String[] args) throws Exception {
    Random r = new Random(4);
    byte[] random = new byte[500];
    r.nextBytes(random);
    for (byte[] in : new byte[][] {"banana bandana ananas banana".getBytes(), "a".repeat(300).getBytes(), "to be or not to be that is the question ".repeat(12).getBytes(), random}) {
      int[] start = {0};
      byte[] b = bwt(in, start), m = mtf(b, false);
      int zeros = 0;
      for (byte x : m) if (x == 0) zeros++;
      boolean same = in[0] == 'a' || Arrays.equals(unbwt(mtf(m, true), start[0]), in);
      List<Token> tokens = lz(in);
      CRC32 c = new CRC32();
      c.update(in);
      Adler32 a = new Adler32();
      a.update(in);
      Deflater d = new Deflater(9);
      d.setInput(in);
      d.finish();
      byte[] packed = new byte[2000];
      int size = d.deflate(packed);
      Inflater i = new Inflater();
      i.setInput(packed, 0, size);
      byte[] back = new byte[in.length];
      i.inflate(back);
      System.out.println(in.length + " start " + start[0] + " zeros " + zeros + " " + same + " " + Arrays.hashCode(b) + " tokens " + tokens.size() + " " + Arrays.equals(unlz(tokens), in) + " " + Integer.toHexString(crc(in)) + " " + (crc(in) == (int) c.getValue()) + " " + Long.toHexString(a.getValue()) + " " + Arrays.equals(in, back) + i.finished() + d.getTotalIn());
    }
  }
}
