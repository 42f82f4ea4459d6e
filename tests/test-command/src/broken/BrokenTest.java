package broken;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Ends in all the ways there are. */
class BrokenTest {
  @Test
  void passes() {}

  @Test
  void fails() {
    assertEquals("this", "that");
  }

  @Test
  void breaks() {
    throw new IllegalStateException("broken");
  }

  @Test
  @Disabled("for a reason")
  void isSkipped() {}
}
