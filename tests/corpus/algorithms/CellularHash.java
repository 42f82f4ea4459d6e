package algorithms;

import java.util.*;

/** Mixing functions on int and long, a hash table with open addressing, a Bloom filter and xorshift generators. */
public class CellularHash {
  static int murmur(byte[] d, int seed) {
    int h = seed, i = 0;
    for (; i + 4 <= d.length; i += 4) {
      int k = d[i] & 255 | (d[i + 1] & 255) << 8 | (d[i + 2] & 255) << 16 | d[i + 3] << 24;
      k *= 0xcc9e2d51;
      k = Integer.rotateLeft(k, 15) * 0x1b873593;
      h = Integer.rotateLeft(h ^ k, 13) * 5 + 0xe6546b64;
    }
    int k = 0;
    switch (d.length & 3) {
      case 3:
        k ^= (d[i + 2] & 255) << 16;
      case 2:
        k ^= (d[i + 1] & 255) << 8;
      case 1:
        k ^= d[i] & 255;
        h ^= Integer.rotateLeft(k * 0xcc9e2d51, 15) * 0x1b873593;
    }
    h ^= d.length;
    h = (h ^ h >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  static long fnv(String s) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < s.length(); i++) h = (h ^ s.charAt(i)) * 0x100000001b3L;
    return h;
  }

  public static void main(String[] args) {
    for (String s : new String[] {"", "a", "ab", "abc", "abcd", "hello world", "\u00ff\u00fe"}) System.out.println(Integer.toHexString(murmur(s.getBytes(java.nio.charset.StandardCharsets.UTF_8), 42)) + " " + Long.toHexString(fnv(s)) + " " + s.hashCode());
    long[] keys = new long[256];
    int[] values = new int[256];
    long x = 88172645463325252L;
    int collisions = 0;
    for (int i = 1; i <= 150; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
      int at = (int) (x >>> 56);
      while (keys[at] != 0) {
        at = at + 1 & 255;
        collisions++;
      }
      keys[at] = x;
      values[at] = i;
    }
    long sum = 0;
    for (int i = 0; i < 256; i++) sum = sum * 31 + keys[i] * values[i];
    System.out.println(collisions + " " + sum);
    long[] bloom = new long[64];
    for (int i = 0; i < 200; i++) for (int k = 0; k < 3; k++) {
      int h = murmur(("key" + i).getBytes(), k) & 4095;
      bloom[h >> 6] |= 1L << h;
    }
    int in = 0, wrong = 0;
    for (int i = 0; i < 1000; i++) {
      boolean all = true;
      for (int k = 0; k < 3; k++) {
        int h = murmur(("key" + i).getBytes(), k) & 4095;
        all &= (bloom[h >> 6] >>> h & 1) != 0;
      }
      if (all) if (i < 200) in++;
      else wrong++;
    }
    System.out.println(in + " " + wrong + " " + Arrays.stream(bloom).map(Long::bitCount).sum());
    int s0 = 1, s1 = 2;
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      int r = s0 * 0x9E3779BB;
      s1 ^= s0;
      s0 = Integer.rotateLeft(s0, 26) ^ s1 ^ s1 << 9;
      s1 = Integer.rotateLeft(s1, 13);
      b.append(Integer.toUnsignedString(r)).append(' ');
    }
    System.out.println(b);
  }
}
