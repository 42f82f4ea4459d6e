package suite;

import junit.framework.TestCase;

/** Tests of JUnit 3. */
public class OlderTests extends TestCase {
  public void testPasses() {
    assertEquals(1, 1);
  }

  public void testFails() {
    fail("as it must");
  }
}
