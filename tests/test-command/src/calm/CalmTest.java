package calm;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Does not fail. */
class CalmTest {
  @Test
  void quick() {
    System.out.println("said by a test");
  }

  @Test
  @Tag("slow")
  void slow() {}
}
