package suite;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Ignore;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.rules.TestName;

/** Tests of JUnit 4, run by the vintage engine. */
public class OldTests {
  private static int before;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();
  @Rule public final TestName name = new TestName();

  @BeforeClass
  public static void all() {
    before = 1;
  }

  @Before
  public void before() {
    before++;
  }

  @Test
  public void passes() throws IOException {
    File f = folder.newFile(name.getMethodName());
    assertEquals("passes", f.getName());
    assertEquals(true, before > 1);
  }

  @Test
  public void fails() {
    assertEquals("sum", 5, 2 + 2);
  }

  @Test(expected = ArithmeticException.class)
  public void expects() {
    assertThrows(
        IllegalStateException.class,
        () -> {
          throw new IllegalStateException();
        });
    System.out.println(1 / (before - before));
  }

  @Test(expected = ArithmeticException.class)
  public void expectsInVain() {}

  @Test(timeout = 1000)
  public void late() throws InterruptedException {
    Thread.sleep(60_000);
  }

  @Ignore("not now")
  @Test
  public void ignored() {}

  @Test
  public void assumes() {
    assumeTrue("never so", false);
  }
}
