package suite;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens when something besides the tests fails. */
class BrokenLifecycleTest {
  @Nested
  class BeforeEachFails {
    @BeforeEach
    void before() {
      throw new IllegalStateException("before");
    }

    @Test
    void never() {}
  }

  @Nested
  class AfterEachFails {
    @AfterEach
    void after() {
      throw new IllegalStateException("after");
    }

    @Test
    void alsoFails() {
      throw new UnsupportedOperationException("test");
    }
  }

  @Nested
  class ConstructorFails {
    ConstructorFails() {
      throw new IllegalArgumentException("constructor");
    }

    @Test
    void never() {}
  }

  @Nested
  @Disabled("whole class")
  class DisabledClass {
    @Test
    void never() {}

    @Test
    void neverEither() {}
  }
}

class BeforeAllFailsTest {
  @BeforeAll
  static void all() {
    throw new IllegalStateException("before all");
  }

  @Test
  void never() {}
}

class AfterAllFailsTest {
  @AfterAll
  static void all() {
    throw new IllegalStateException("after all");
  }

  @Test
  void passes() {}
}

class InitializerFailsTest {
  static final int N = Integer.parseInt("no number");

  @Test
  void never() {}
}
