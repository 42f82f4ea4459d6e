package dev.kiln.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The reducer with oracles that look at the program instead of running it. */
class ReducerTest {
  /** A program "fails" if it compiles and contains a text. */
  private static Reducer.Oracle<String> containing(String text) {
    return variants -> {
      BitSet failing = new BitSet();
      for (int i = 0; i < variants.size(); i++) {
        failing.set(i, variants.get(i).contains(text) && compiles(variants.get(i)));
      }
      return failing;
    };
  }

  private static boolean compiles(String source) {
    return JavaBatch.compile(
        List.of(JavaBatch.source("Main", source)), new StringWriter(), new TreeMap<>());
  }

  @Test
  void keepsWhatTheFailureNeeds() throws Exception {
    String source =
        """
        package p;
        import java.util.*;
        public class Main {
          static int unused = 3;
          static int twice(int x) { int y = x; if (x > 3) { y++; } return y * 2; }
          static class Idle { void nothing() {} }
          public static void main(String[] args) {
            List<String> list = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
              try {
                list.add("a" + i);
                System.out.println(17 % (i + twice(i)));
              } finally {
                System.out.println("done");
              }
            }
          }
        }
        """;
    String reduced = Reducer.ofSources(containing("17 %"), line -> {}).reduce(source);
    assertEquals(
        "packagep;publicclassMain{publicstaticvoidmain(String[]args){"
            + "for(inti=0;i<4;i++){System.out.println(17%i);}}}",
        reduced.replaceAll("\\s", ""));
  }

  @Test
  void shrinksGeneratedPrograms() throws Exception {
    String source = GeneratedProgram.of(7).standalone().text();
    String call = "Main.note(";
    String reduced = Reducer.ofSources(containing(call), line -> {}).reduce(source);
    assertTrue(reduced.contains(call) && compiles(reduced), reduced);
    assertTrue(reduced.length() < source.length() / 20, reduced);
  }

  @Test
  void refusesWhatDoesNotFail() {
    Reducer<String, ?> reducer = Reducer.ofSources(containing("absent"), line -> {});
    assertThrows(
        IllegalArgumentException.class, () -> reducer.reduce("class Main {}"), "nothing to reduce");
  }
}
