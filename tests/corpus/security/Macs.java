package security;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** MACs, key generators, keys from passwords. */
public class Macs {
  public static void main(String[] args) throws Exception {
    byte[] data = "some data".getBytes();
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("key".getBytes(), "HmacSHA256"));
    System.out.println(HexFormat.of().formatHex(mac.doFinal(data)) + " " + mac.getProvider().getName() + mac.getMacLength());
    mac.update((byte) 1);
    mac.reset();
    System.out.println(HexFormat.of().formatHex(mac.doFinal(data)));
    try {
      Mac.getInstance("HmacSHA512").init(null);
    } catch (InvalidKeyException e) {
      System.out.println(e);
    }
    try {
      Mac.getInstance("HmacNothing");
    } catch (NoSuchAlgorithmException e) {
      System.out.println(e);
    }
    KeyGenerator generator = KeyGenerator.getInstance("AES");
    generator.init(256);
    System.out.println(generator.generateKey().getEncoded().length + generator.generateKey().getFormat());
    SecretKeyFactory factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    byte[] key = factory.generateSecret(new PBEKeySpec("secret".toCharArray(), "salt".getBytes(), 1000, 128)).getEncoded();
    System.out.println(HexFormat.of().formatHex(key));
  }
}
