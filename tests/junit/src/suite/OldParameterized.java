package suite;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.Collection;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** A runner of JUnit 4 that makes an object for each set of parameters. */
@RunWith(Parameterized.class)
public class OldParameterized {
  @Parameterized.Parameters(name = "{0} squared")
  public static Collection<Object[]> data() {
    return Arrays.asList(new Object[][] {{1, 1}, {2, 4}, {3, 10}});
  }

  private final int n;
  private final int square;

  public OldParameterized(int n, int square) {
    this.n = n;
    this.square = square;
  }

  @Test
  public void squares() {
    assertEquals(square, n * n);
  }
}
