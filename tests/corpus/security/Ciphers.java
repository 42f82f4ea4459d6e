package security;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Symmetric ciphers with fixed keys. */
public class Ciphers {
  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public static void main(String[] args) throws GeneralSecurityException {
    byte[] data = "attack at dawn, not before".getBytes();
    SecretKeySpec key = new SecretKeySpec("0123456789abcdef".getBytes(), "AES");
    Cipher cbc = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cbc.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16]));
    byte[] secret = cbc.doFinal(data);
    System.out.println(text(secret) + " " + cbc.getBlockSize() + cbc.getAlgorithm() + cbc.getProvider().getName());
    cbc.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(new byte[16]));
    System.out.println(new String(cbc.doFinal(secret)));
    Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
    gcm.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, new byte[12]));
    gcm.updateAAD("header".getBytes());
    secret = gcm.doFinal(data);
    System.out.println(text(secret));
    gcm.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, new byte[12]));
    gcm.updateAAD("header".getBytes());
    System.out.println(new String(gcm.doFinal(secret)));
    secret[3] ^= 1;
    gcm.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, new byte[12]));
    gcm.updateAAD("header".getBytes());
    try {
      gcm.doFinal(secret);
    } catch (AEADBadTagException e) {
      System.out.println(e);
    }
    Cipher ctr = Cipher.getInstance("AES/CTR/NoPadding");
    ctr.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16]));
    System.out.println(text(ctr.update(data)) + text(ctr.doFinal()));
    SecretKeySpec wide = new SecretKeySpec("0123456789abcdef0123456789abcdef".getBytes(), "ChaCha20");
    Cipher stream = Cipher.getInstance("ChaCha20");
    stream.init(Cipher.ENCRYPT_MODE, wide, new ChaCha20ParameterSpec(new byte[12], 1));
    System.out.println(text(stream.doFinal(data)));
    Cipher tagged = Cipher.getInstance("ChaCha20-Poly1305");
    tagged.init(Cipher.ENCRYPT_MODE, wide, new IvParameterSpec(new byte[12]));
    System.out.println(text(tagged.doFinal(data)));
    Cipher des = Cipher.getInstance("DESede/ECB/PKCS5Padding");
    des.init(Cipher.ENCRYPT_MODE, new SecretKeySpec("0123456789abcdef01234567".getBytes(), "DESede"));
    System.out.println(text(des.doFinal(data)));
    try {
      Cipher.getInstance("AES/NONE/OddPadding");
    } catch (GeneralSecurityException e) {
      System.out.println(e);
    }
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    random.setSeed(42);
    System.out.println(random.nextInt() + " " + random.nextLong() + " " + random.getAlgorithm());
    System.out.println(new SecureRandom().getAlgorithm() + " " + (new SecureRandom().nextLong() != new SecureRandom().nextLong()));
  }
}
