package suite;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each kind of outcome, each kind of assertion. */
class AssertionsTest {
  @Test
  void passes() {
    assertEquals(4, 2 + 2);
  }

  @Test
  void fails() {
    assertEquals(5, 2 + 2, "sum");
  }

  @Test
  void failsOnObjects() {
    assertEquals(List.of("a", "b"), List.of("a", "c"));
  }

  @Test
  void failsWithCause() {
    fail("given", new IllegalArgumentException("the cause"));
  }

  @Test
  void throwsAnError() {
    throw new IllegalStateException("not ready: <&\"'>");
  }

  @Test
  void throwsWithoutMessage() {
    Object o = null;
    o.hashCode();
  }

  @Test
  void throwsChecked() throws Exception {
    throw new Exception("outer", new RuntimeException("inner"));
  }

  @Test
  @Disabled("not today")
  void disabled() {
    fail();
  }

  @Test
  void assumes() {
    assumeTrue(false, "no such machine");
  }

  @Test
  void catches() {
    var e = assertThrows(ArithmeticException.class, () -> System.out.println(1 / zero()));
    assertEquals("/ by zero", e.getMessage());
    assertDoesNotThrow(() -> 1);
  }

  @Test
  void catchesAnother() {
    assertThrows(
        IllegalArgumentException.class,
        () -> {
          throw new IllegalStateException("x");
        });
  }

  @Test
  void catchesNothing() {
    assertThrows(IllegalArgumentException.class, () -> {}, "expected here");
  }

  private static int zero() {
    return 0;
  }

  @Test
  void all() {
    assertAll(
        "numbers",
        () -> assertEquals(1, 1),
        () -> assertEquals(1, 2),
        () -> assertTrue(false, () -> "lazy " + "message"));
  }

  @Test
  void collections() {
    assertArrayEquals(new int[] {1, 2}, new int[] {1, 2});
    assertIterableEquals(List.of(1, 2), List.of(1, 2));
    assertLinesMatch(List.of("a\\d", ">> skipped >>", "z"), List.of("a1", "b", "c", "z"));
    assertInstanceOf(String.class, "s");
    assertSame(this, this);
    assertNotNull(this);
  }

  @Test
  void arrays() {
    assertArrayEquals(new Object[] {1, new Object[] {2, "x"}}, new Object[] {1, new Object[] {2}});
  }

  @Test
  void inTime() {
    assertEquals("v", assertTimeout(Duration.ofMinutes(1), () -> "v"));
    assertEquals("w", assertTimeoutPreemptively(Duration.ofMinutes(1), () -> "w"));
  }

  @Test
  void preempted() {
    assertTimeoutPreemptively(Duration.ofMillis(1000), () -> Thread.sleep(60_000));
  }

  @Test
  @Timeout(value = 1000, unit = TimeUnit.MILLISECONDS)
  void interrupted() throws InterruptedException {
    Thread.sleep(60_000);
  }

  @Test
  @Timeout(value = 1000, unit = TimeUnit.MILLISECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void interruptedInThreadOfItsOwn() throws InterruptedException {
    Thread.sleep(60_000);
  }

  @Test
  void prints() {
    System.out.println("out of a test ]]> with \u00e9");
    System.err.println("err of a test");
  }
}
