package dev.kiln.tests.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
  private static Map<Integer, String> differences(String expected, String actual) {
    return new Expectation(List.of(expected)).differences(List.of(actual));
  }

  @Test
  void equalResultsAreEqual() {
    assertEquals(Map.of(), differences("4176da30 33", "4176da30 33"));
    assertEquals(Map.of(0, "4176da30 33 | 0 33"), differences("4176da30 33", "0 33"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hung: ", "exit 1: Exception in thread \"main\"", "rejected 0"})
  void whatHotSpotDidNotRunIsADifferenceEvenIfKilnDoesTheSame(String result) {
    assertEquals(Map.of(0, "HotSpot: " + result), differences(result, result));
    assertEquals(Map.of(0, "4176da30 33 | " + result), differences("4176da30 33", result));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hung: ", "exit 134: # Kiln", "rejected 0"})
  void atALimitAnythingIsEqualThatEnds(String result) {
    assertEquals(Map.of(), differences("limits 0", "4176da30 33"));
    assertEquals(Map.of(0, "limits 0 | " + result), differences("limits 0", result));
    assertEquals(Map.of(0, "4176da30 33 | limits 0"), differences("4176da30 33", "limits 0"));
  }

  @Test
  void limitsAreCounted() {
    assertEquals(2, new Expectation(List.of("limits 0", "1 2", "limits 0")).limited());
  }
}
