package dev.kiln.backend.layout;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The string literals of the image. Each distinct string has one slot, named by a hash of its
 * contents, so that objects refer to it without knowing the others. Safe for use by many threads.
 */
public final class Literals {
  /** Prefix of every literal slot's symbol. */
  public static final String PREFIX = "kiln.str.";

  private final ConcurrentHashMap<String, String> symbolByText = new ConcurrentHashMap<>();
  private final ConcurrentSkipListMap<String, String> textBySymbol = new ConcurrentSkipListMap<>();

  /**
   * The symbol of the slot of {@code text}; registers the literal.
   *
   * @throws IllegalStateException if two different strings hash to one symbol
   */
  public String symbol(String text) {
    String known = symbolByText.get(text);
    if (known != null) {
      return known;
    }
    String symbol = symbolOf(text);
    String other = textBySymbol.putIfAbsent(symbol, text);
    if (other != null && !other.equals(text)) {
      throw new IllegalStateException(
          "two string literals share the symbol " + symbol + ": " + text + " and " + other);
    }
    symbolByText.put(text, symbol);
    return symbol;
  }

  /** Every literal registered so far, by symbol (so in an order that does not vary by run). */
  public NavigableMap<String, String> all() {
    return java.util.Collections.unmodifiableNavigableMap(textBySymbol);
  }

  private static String symbolOf(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-1").digest(ModifiedUtf8.encode(text));
      return PREFIX + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
