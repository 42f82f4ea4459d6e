package dev.kiln.gc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.gc.model.Protocol.Handshake;
import dev.kiln.gc.spec.ReferenceAccess;
import dev.kiln.gc.spec.ReferenceAccess.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The model against the C code that it is a model of. */
class SourceTest {
  private static final Path C = Path.of("c");
  private static final Map<String, Handshake> HANDSHAKES =
      Map.of(
          "start", Handshake.START,
          "allocator_blacken", Handshake.BLACK,
          "mark", Handshake.MARK,
          "census", Handshake.CENSUS,
          "allocator_drop", Handshake.SWEEP);

  @Test
  void handshakesComeInTheOrderOfTheModel() throws Exception {
    String source = Files.readString(C.resolve("concurrent.c"));
    List<Handshake> order = new ArrayList<>();
    for (String step : matches(source, "\\bshake\\((\\w+)\\);")) {
      assertTrue(HANDSHAKES.containsKey(step), "no handshake of the model is " + step);
      order.add(HANDSHAKES.get(step));
    }
    assertEquals(List.of(Handshake.values()), order);
    assertEquals(order, List.copyOf(Protocol.kiln().handshakes().keySet()));
  }

  /** Rules ASSISTS_AFTER_BLACK, ROUND_WAITS_FOR_ASSISTS and NO_ASSIST_DURING_ROUNDS. */
  @Test
  void mutatorsMarkOnlyBetweenBlackAndTheRounds() throws Exception {
    String source = Files.readString(C.resolve("concurrent.c"));
    assertEquals(
        List.of(
            "shake(allocator_blacken)",
            "grey_open()",
            "grey_close()",
            "atomic_store(&heap.phase, PHASE_TERMINATING)",
            "shake(mark)",
            "atomic_store(&heap.phase, PHASE_MARKING)",
            "grey_open()"),
        matches(
            source.substring(source.indexOf("shake(allocator_blacken)")),
            "(shake\\((?:allocator_blacken|mark)\\)|grey_(?:open|close)\\(\\)"
                + "|atomic_store\\(&heap\\.phase, PHASE_(?:MARKING|TERMINATING)\\))"));
  }

  /** What {@link ReferenceAccess} says, in the C code's own accesses. */
  @Test
  void accessesTakeTheStepsOfTheSpecification() throws Exception {
    String heap = Files.readString(C.resolve("api/heap.h"));
    assertEquals(ReferenceAccess.STORE.steps(), steps(body(heap, "kiln_slot_store")));
    assertEquals(ReferenceAccess.REPLACE.steps(), steps(body(heap, "kiln_slot_cas")));
    String copy = body(Files.readString(C.resolve("access.c")), "move_ref");
    assertEquals(ReferenceAccess.STORE.steps(), steps(copy));
    List<Step> weak = new ArrayList<>(ReferenceAccess.LOAD_WEAK.steps());
    weak.remove(Step.READ); // the caller's
    assertEquals(weak, steps(body(Files.readString(C.resolve("weak.c")), "kiln_weak_slow")));
  }

  /** The steps of a get in the order of the model's: the phase before the slot. */
  @Test
  void weakGlobalsAreReadAsInTheModel() throws Exception {
    String get = body(Files.readString(C.resolve("weak_globals.c")), "kref kiln_weak_global_get");
    assertEquals(
        List.of(
            "kiln_slot_load(", "is_reached(", "weak_phase(", "kiln_slot_load(", "kiln_barrier("),
        matches(get, "(weak_phase\\(|kiln_slot_load\\(|kiln_barrier\\(|is_reached\\()"));
    List<Protocol.Step> steps = Protocol.kiln().programs().get(Protocol.Operation.GLOBAL_GET);
    assertEquals(
        List.of(
            Protocol.Step.VETO,
            Protocol.Step.READ_PHASE,
            Protocol.Step.READ_GLOBAL,
            Protocol.Step.SHADE,
            Protocol.Step.KEEP),
        steps);
  }

  private static String body(String source, String function) {
    int start = source.indexOf(function + "(");
    return source.substring(start, source.indexOf("\n}", start));
  }

  private static List<Step> steps(String body) {
    Map<String, Step> code =
        Map.of(
            "kiln_barrier(", Step.SHADE,
            "kiln_barrier_slow(", Step.SHADE,
            "__atomic_store_n(", Step.WRITE,
            "__atomic_compare_exchange_n(", Step.WRITE,
            "weak_phase(", Step.VETO,
            "== PHASE_MARKING", Step.FILTER);
    String any = code.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return matches(body, "(" + any + ")").stream().map(code::get).toList();
  }

  @Test
  void everyInvariantIsChecked() throws Exception {
    List<String> listed =
        matches(Files.readString(Path.of("INVARIANTS.md")), "(?m)^\\| (INV-\\d+) \\|");
    StringBuilder model = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/kiln/gc/model"))) {
      for (Path file : files.toList()) {
        model.append(Files.readString(file));
      }
    }
    assertTrue(listed.size() >= 10, listed.toString());
    for (String invariant : listed) {
      assertTrue(model.indexOf("Violation(\"" + invariant + ":") >= 0, invariant);
    }
  }

  private static List<String> matches(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group(1)).toList();
  }
}
