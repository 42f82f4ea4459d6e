package dev.kiln.gc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.gc.model.Explorer.Result;
import dev.kiln.gc.model.Heap.Size;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The protocol keeps its invariants, and loses them with whatever is taken from it. With {@code
 * -Dkiln.heavy=true} all states of two objects without weak slot and native code, and many more of
 * the others; with {@code -Dkiln.model.print=true} every counterexample is printed.
 */
class ModelTest {
  private static final int ALL = MutatorSteps.ALL;
  private static final int PLAIN = MutatorSteps.PLAIN;

  @Test
  void allInterleavingsOfOneObject() {
    int steps = PLAIN | MutatorSteps.WEAK | MutatorSteps.NATIVE;
    holds(Protocol.kiln(), new Size(2, 1, 0, steps), 2_000_000, true);
  }

  @TestFactory
  Stream<DynamicTest> manyInterleavings() {
    return Stream.of(
            new Size(2, 1, 0, ALL),
            new Size(2, 2, 0, PLAIN),
            new Size(2, 2, 1, ALL),
            new Size(2, 2, 0, PLAIN | MutatorSteps.THREADS | MutatorSteps.WEAK),
            new Size(2, 2, 0, PLAIN | MutatorSteps.FINAL | MutatorSteps.INTERN),
            new Size(2, 3, 1, ALL))
        .map(
            size ->
                DynamicTest.dynamicTest(
                    size.toString(), () -> holds(Protocol.kiln(), size, 150_000, false)));
  }

  @Test
  void randomSchedulesOfLargerHeaps() {
    int cycles = 0;
    for (int seed = 0; seed < 8; seed++) {
      Size size = new Size(2 + seed % 3, 4 + seed % 4, seed % 4, ALL);
      Result result = new Explorer(Protocol.kiln(), size, true).sample(100_000, seed);
      assertNull(result.schedule(), () -> size + "\n" + result.schedule());
      cycles += result.cycles();
    }
    assertTrue(cycles > 100, "only " + cycles + " cycles");
  }

  @TestFactory
  Stream<DynamicTest> everyPartIsNeeded() {
    return Mutation.harmful().stream()
        .map(mutation -> DynamicTest.dynamicTest(mutation.name(), () -> breaks(mutation)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsDoubledIsNotNeeded() {
    return Mutation.harmless().stream()
        .map(
            m ->
                DynamicTest.dynamicTest(
                    m.name(), () -> holdsOutside(m.protocol(), m.size(), 100_000, false)));
  }

  @Test
  void schedulesAreReproducible() {
    Mutation mutation = Mutation.harmful().get(0);
    List<String> twice =
        Stream.of(1, 2)
            .map(i -> new Explorer(mutation.protocol(), mutation.size(), false))
            .map(explorer -> explorer.sample(5_000, 7))
            .map(Result::toString)
            .toList();
    assertEquals(twice.get(0), twice.get(1));
  }

  @TestFactory
  @EnabledIfSystemProperty(named = "kiln.heavy", matches = "true")
  Stream<DynamicTest> manyMoreInterleavings() {
    Stream<DynamicTest> protocol =
        Stream.of(
                new Size(2, 2, 0, PLAIN),
                new Size(2, 1, 0, ALL),
                new Size(2, 2, 0, ALL),
                new Size(2, 3, 1, ALL))
            .map(
                size ->
                    DynamicTest.dynamicTest(
                        size.toString(),
                        () -> holds(Protocol.kiln(), size, 20_000_000, size.steps() == PLAIN)));
    Stream<DynamicTest> doubled =
        Mutation.harmless().stream()
            .map(
                m ->
                    DynamicTest.dynamicTest(
                        m.name(), () -> holdsOutside(m.protocol(), m.size(), 4_000_000, false)));
    return Stream.concat(protocol, doubled);
  }

  private static void holds(Protocol protocol, Size size, long limit, boolean complete) {
    check(new Explorer(protocol, size, true).exhaust(limit, 1), complete);
  }

  private static void holdsOutside(Protocol protocol, Size size, long limit, boolean complete) {
    check(new Explorer(protocol, size, false).exhaust(limit, 1), complete);
  }

  private static void check(Result result, boolean complete) {
    assertNull(result.schedule(), result::schedule);
    assertTrue(result.complete() || !complete, () -> result.states() + " states and more");
  }

  private static void breaks(Mutation mutation) {
    String schedule = mutation.counterexample();
    assertNotNull(schedule, "no counterexample: the model is too weak");
    assertTrue(schedule.contains("INV-"), schedule);
    if (Boolean.getBoolean("kiln.model.print")) {
      System.out.println(mutation.name() + ":\n" + schedule);
    }
  }
}
