package dev.kiln.gc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.gc.model.Explorer.Result;
import dev.kiln.gc.model.Heap.Size;
import dev.kiln.gc.model.Protocol.Duty;
import dev.kiln.gc.model.Protocol.Handshake;
import dev.kiln.gc.model.Protocol.Rule;
import dev.kiln.gc.model.Protocol.Step;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
            new Size(2, 2, 0, PLAIN | MutatorSteps.FINAL | MutatorSteps.GLOBAL),
            new Size(2, 2, 0, PLAIN | MutatorSteps.ASSISTS),
            new Size(2, 3, 1, ALL))
        .map(
            size ->
                DynamicTest.dynamicTest(
                    size.toString(), () -> holds(Protocol.kiln(), size, 150_000, false)));
  }

  @Test
  void mutatorsMayMarkWhatOthersGiveAwayAtOnce() {
    Size size = new Size(2, 2, 0, PLAIN | MutatorSteps.ASSISTS);
    holds(Protocol.kiln().with(Rule.GIVE_AWAY_AT_ONCE), size, 150_000, false);
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

  /** What a step, a duty, a handshake or a rule is for, some mutation asks. */
  @Test
  void everyPartHasAMutation() {
    List<Protocol> harmful = Mutation.harmful().stream().map(Mutation::protocol).toList();
    List<Protocol> all =
        Stream.concat(Mutation.harmful().stream(), Mutation.harmless().stream())
            .map(Mutation::protocol)
            .toList();
    Protocol kiln = Protocol.kiln();
    kiln.handshakes()
        .forEach(
            (handshake, duties) -> {
              asked(harmful, p -> !p.handshakes().containsKey(handshake), handshake);
              for (Duty duty : duties) {
                List<Protocol> where = duty == Duty.FENCE ? all : harmful;
                asked(where, p -> lacksOnly(p, handshake, duty), handshake + " " + duty);
              }
            });
    kiln.programs()
        .forEach(
            (operation, steps) -> {
              for (Step step : List.of(Step.SHADE, Step.VETO, Step.FILTER, Step.READ_PHASE)) {
                if (steps.contains(step)) {
                  asked(
                      all,
                      p -> !p.programs().get(operation).contains(step),
                      operation + " " + step);
                }
              }
            });
    for (Rule rule : kiln.rules()) {
      asked(harmful, p -> !p.rules().contains(rule), rule);
    }
  }

  private static boolean lacksOnly(Protocol protocol, Handshake handshake, Duty duty) {
    Set<Duty> left = protocol.handshakes().get(handshake);
    return left != null
        && !left.contains(duty)
        && left.size() == Protocol.kiln().handshakes().get(handshake).size() - 1;
  }

  private static void asked(List<Protocol> mutations, Predicate<Protocol> lacks, Object part) {
    assertTrue(mutations.stream().anyMatch(lacks), "no mutation takes away " + part);
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
