package dev.kiln.backend.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkNamesTest {
  private static final List<String> ODD =
      List.of(
          "\"", "\\", "\n", "\0", "@", "%", "%0022", "%0025", "\u00e9", "\ud83d\ude00", "\ud800");

  @Test
  void ordinaryNamesStay() {
    String symbol = "java/lang/Object.a b<init>([I)V";
    assertEquals(symbol, LinkNames.of(symbol));
  }

  @Test
  void everyNameIsPlainUniqueAndReadBack() {
    var seen = new HashSet<String>();
    for (String odd : ODD) {
      String symbol = "a" + odd + "." + odd + "()V";
      String name = LinkNames.of(symbol);
      assertTrue(name.matches("[ !#-?A-\\[\\]-~]+"), name);
      assertTrue(seen.add(name), name);
      assertEquals(symbol, LinkNames.symbol(name));
    }
  }
}
