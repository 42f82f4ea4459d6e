package library;

import java.nio.charset.StandardCharsets;
import java.security.*;
import java.util.HexFormat;
import java.util.zip.*;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Message digests, MACs, checksums. */
public class Digests {
  public static void main(String[] args) throws Exception {
    byte[] data = "The quick brown fox\u00e9".repeat(50).getBytes(StandardCharsets.UTF_8);
    for (String name : new String[] {"MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", "SHA-512", "SHA3-256", "MD2"}) {
      MessageDigest d = MessageDigest.getInstance(name);
      d.update(data, 3, 500);
      byte[] part = ((MessageDigest) d.clone()).digest();
      System.out.println(d.getAlgorithm() + d.getDigestLength() + " " + HexFormat.of().formatHex(part) + " " + HexFormat.of().formatHex(d.digest(data)) + MessageDigest.isEqual(part, d.digest()) + d.getProvider().getName());
    }
    for (String name : new String[] {"HmacSHA256", "HmacMD5"}) {
      Mac mac = Mac.getInstance(name);
      mac.init(new SecretKeySpec("key".getBytes(), name));
      System.out.println(name + HexFormat.of().formatHex(mac.doFinal(data)));
    }
    for (Checksum c : new Checksum[] {new CRC32(), new Adler32(), new CRC32C()}) {
      c.update(data);
      c.update(data, 5, 7);
      System.out.println(c.getClass().getSimpleName() + Long.toHexString(c.getValue()));
    }
    try {
      MessageDigest.getInstance("none");
    } catch (NoSuchAlgorithmException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new SecureRandom().generateSeed(4).length);
  }
}
