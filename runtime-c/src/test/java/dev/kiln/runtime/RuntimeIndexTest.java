package dev.kiln.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuntimeIndexTest {
  private static RuntimeObject object(String name, String function, boolean leaf, String calls) {
    return new RuntimeObject(
        name,
        List.of(new RuntimeNative("a/B." + function + "()V", function, leaf)),
        Set.of(function),
        Set.of("kiln_cls__a_B"),
        Set.of(calls));
  }

  @Test
  void textIsReadBackAsWritten() throws IOException {
    var index =
        new RuntimeIndex(
            List.of(object("x.o", "f", true, "g"), object("y.o", "g", false, "malloc")));
    var again = RuntimeIndex.read(new BufferedReader(new StringReader(index.toText())));
    assertEquals(index.objects(), again.objects());
    assertTrue(again.find("a/B.f()V").orElseThrow().leaf());
    assertEquals("y.o", again.objectOf(again.find("a/B.g()V").orElseThrow()).orElseThrow().name());
  }

  @Test
  void closureFollowsCallsBetweenObjects() {
    var f = object("x.o", "f", true, "g");
    var g = object("y.o", "g", false, "malloc");
    var unused = object("z.o", "h", false, "f");
    var core = new RuntimeObject("core.o", List.of(), Set.of("main"), Set.of(), Set.of("abort"));
    var index = new RuntimeIndex(List.of(f, g, unused, core));
    assertEquals(Set.of(f, g, core), index.closure(List.of("f")));
  }
}
