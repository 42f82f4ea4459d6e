package dev.kiln.tests.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hunts among programs that only have results. */
class HuntTest {
  private static final List<Configuration> O2 = List.of(Configuration.named("O2"));

  @TempDir private Path work;

  /** Seeds of which HotSpot cannot run those below zero. */
  private record Results(List<Long> seeds, Predicate<List<Long>> unbuildable)
      implements Comparison {
    @Override
    public Expectation expectation() {
      return new Expectation(
          seeds.stream()
              .map(seed -> seed < 0 ? "hung: " : seed == 0 ? "limits 0" : seed + " 1")
              .toList());
    }

    @Override
    public TreeMap<Integer, String> differences(Configuration configuration) {
      if (unbuildable.test(seeds)) {
        throw new IllegalStateException("fault");
      }
      return expectation().differences(expectation().results());
    }
  }

  private int differences(List<Long> seeds, Predicate<List<Long>> unbuildable)
      throws IOException, InterruptedException {
    return new Hunt("test/1", batch -> new Results(batch, unbuildable), ledger()).batch(seeds, O2);
  }

  /** The ledger without what may differ: how long it took. */
  private List<String> lines() throws IOException {
    return Files.readAllLines(ledger()).stream()
        .map(l -> l.replaceAll("\\b\\d+ s\\b", "… s"))
        .toList();
  }

  private Path ledger() {
    return work.resolve("ledger");
  }

  @Test
  void equalProgramsAreALineOfTheLedger() throws IOException, InterruptedException {
    assertEquals(0, differences(List.of(1L, 2L), batch -> false));
    assertEquals(List.of("test/1 1..2 O2 equal … s"), lines());
  }

  @Test
  void theLedgerSaysHowManyCompareLittle() throws IOException, InterruptedException {
    assertEquals(0, differences(List.of(0L, 1L), batch -> false));
    assertEquals(List.of("test/1 0..1 O2 equal … s, 1 at HotSpot's limits"), lines());
  }

  @Test
  void theProgramThatCannotBeBuiltIsFound() throws IOException, InterruptedException {
    assertEquals(1, differences(List.of(1L, 2L, 3L, 4L), batch -> batch.contains(3L)));
    assertTrue(
        Files.readString(ledger()).contains("test/1 3..3 O2 cannot be built"),
        Files.readString(ledger()));
  }

  @Test
  void aBatchOfWhichOnlyTheHalvesCanBeBuiltDiffers() throws IOException, InterruptedException {
    assertEquals(1, differences(List.of(1L, 2L, 3L, 4L), batch -> batch.size() > 2));
    assertTrue(
        Files.readString(ledger()).endsWith("test/1 1..4 O2 only its halves can be built\n"),
        Files.readString(ledger()));
  }

  @Test
  void whatHotSpotDoesNotRunIsADifferenceOnce() throws IOException, InterruptedException {
    assertEquals(1, differences(List.of(-1L, 1L, 2L), batch -> false));
    assertEquals(1, differences(List.of(-1L), batch -> false));
    assertEquals(
        List.of(
            "test/1 -1,1,2 1 not run by HotSpot",
            "  seed -1: HotSpot: hung: ",
            "test/1 1..2 O2 equal … s",
            "test/1 -1..-1 1 not run by HotSpot",
            "  seed -1: HotSpot: hung: "),
        lines());
  }
}
