package security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Collections;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.SecretKeySpec;

/** Key pairs, signatures, key stores, certificates. */
public class Signing {
  private static void sign(KeyPair pair, Signature s) throws Exception {
    byte[] data = "signed text".getBytes();
    s.initSign(pair.getPrivate());
    s.update(data);
    byte[] signature = s.sign();
    s.initVerify(pair.getPublic());
    s.update(data);
    boolean right = s.verify(signature);
    s.update("other".getBytes());
    System.out.println(s.getAlgorithm() + " " + right + s.verify(signature) + " " + s.getProvider().getName());
  }

  private static final String CERTIFICATE = """
      -----BEGIN CERTIFICATE-----
      MIIC5TCCAc2gAwIBAgIIPiBF8j0mzeowDQYJKoZIhvcNAQELBQAwIDENMAsGA1UE
      ChMEVGVzdDEPMA0GA1UEAxMGQ29ycHVzMCAXDTI2MTEyMjEzMjQxNloYDzIxMjYx
      MDI5MTMyNDE2WjAgMQ0wCwYDVQQKEwRUZXN0MQ8wDQYDVQQDEwZDb3JwdXMwggEi
      MA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQCXAQCTV7+lNH0kxTDX2YMZt9K0
      1vGxBcigXt13rECnxARw7eKu2BMULhiwIAswlUlsht/wyaUJSAYH5tfO8J7DVqIx
      ONe3U1a10uNsl19+KiUOqN4XZQfLqS9qKkdC3TamujS+ETL9xacJczKxjd37xY72
      bcAL0fXs6HLDi+s6qmSCxBxAlsUgp79XTprOjmFXZr10AGjOzALUM+ucg7QyA3JB
      7q0c+ECfpMzI7+L8OGUWxD+gtikTFj27VqVoVpmPJuTcZDeGUCAVzlB9/QxwvJOs
      vwp5KO1b+2P4NR6JjCYhUpNYkXpFucp1DjUhmNmCmy/2z/Q+sLQHyJtYOvhTAgMB
      AAGjITAfMB0GA1UdDgQWBBQuAjdgu8cYK1sdhnMLUN9+iwQWlTANBgkqhkiG9w0B
      AQsFAAOCAQEATth3hYKsjhFHy13VZcXX7rZn95Npqlb+lxK69A/dlZQc6xdoWWWg
      zogFjG+12m6Ih2W4pQ/0X+bQxdwXGVNuTCbBwDsrYn4q+1CfRjLhxJyB9XyvxFdz
      8la74lHGoT3aK/DR4orTgtZOzW8eaC5MT1bw61/BF4jRdHxbA6VXOOKC++YInsSB
      a6aYh1dFbZFOTwfkvwISv898n3lssVCamkobTsvL1Yb7OukpNaA7OypGeZSwQLQc
      mlNGuVJz7+DwphEaU4QwlLyBlw4/wln9l6m6TUJUyhj+8ekwzVLl7ydvyPjeR0Tk
      A0To/qdgN6tWnCNYc4SuTgZhZL+eiIweeQ==
      -----END CERTIFICATE-----
      """;

  public static void main(String[] args) throws Exception {
    KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
    rsa.initialize(1024);
    KeyPair pair = rsa.generateKeyPair();
    sign(pair, Signature.getInstance("SHA256withRSA"));
    sign(pair, Signature.getInstance("SHA1withRSA"));
    KeyFactory keys = KeyFactory.getInstance("RSA");
    System.out.println(keys.generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded())).equals(pair.getPublic())
        + " " + keys.generatePrivate(new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded())).equals(pair.getPrivate())
        + " " + keys.generatePublic(new RSAPublicKeySpec(BigInteger.ONE.shiftLeft(1023).setBit(0), BigInteger.valueOf(65537))));
    KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
    ec.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair a = ec.generateKeyPair();
    KeyPair b = ec.generateKeyPair();
    sign(a, Signature.getInstance("SHA256withECDSA"));
    KeyAgreement one = KeyAgreement.getInstance("ECDH");
    one.init(a.getPrivate());
    one.doPhase(b.getPublic(), true);
    KeyAgreement other = KeyAgreement.getInstance("ECDH");
    other.init(b.getPrivate());
    other.doPhase(a.getPublic(), true);
    System.out.println(Arrays.equals(one.generateSecret(), other.generateSecret()));
    KeyPairGenerator dsa = KeyPairGenerator.getInstance("DSA");
    dsa.initialize(1024);
    sign(dsa.generateKeyPair(), Signature.getInstance("SHA256withDSA"));
    sign(KeyPairGenerator.getInstance("Ed25519").generateKeyPair(), Signature.getInstance("Ed25519"));
    X509Certificate c = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(CERTIFICATE.getBytes()));
    System.out.println(c.getSubjectX500Principal() + " " + c.getSerialNumber() + " " + c.getSigAlgName() + " " + c.getPublicKey().getAlgorithm() + c.getNotAfter().getTime());
    c.verify(c.getPublicKey());
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("cert", c);
    store.setEntry("key", new KeyStore.SecretKeyEntry(new SecretKeySpec(new byte[16], "AES")), new KeyStore.PasswordProtection("pass".toCharArray()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.store(out, "pass".toCharArray());
    KeyStore read = KeyStore.getInstance(KeyStore.getDefaultType());
    read.load(new ByteArrayInputStream(out.toByteArray()), "pass".toCharArray());
    System.out.println(new java.util.TreeSet<>(Collections.list(read.aliases())) + " " + read.getCertificate("cert").equals(c) + " " + read.getKey("key", "pass".toCharArray()).getAlgorithm());
    try {
      read.load(new ByteArrayInputStream(out.toByteArray()), "wrong".toCharArray());
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
  }
}
