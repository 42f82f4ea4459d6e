package suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Order of methods, one object for all, methods inherited from classes and interfaces. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleTest extends LifecycleBase implements LifecycleContract {
  @Override
  public Object value() {
    return 17L;
  }

  @BeforeAll
  void all() {
    log.add("all");
  }

  @AfterAll
  void afterAll() {
    System.out.println(log);
  }

  @BeforeEach
  void before() {
    log.add("before");
  }

  @Test
  @Order(1)
  void first() {
    assertEquals(3, log.size());
  }

  @Test
  @Order(2)
  void second() {
    log.subList(3, log.size()).clear();
    log.add("baseBefore");
  }
}

abstract class LifecycleBase {
  final List<String> log = new ArrayList<>();

  @BeforeEach
  void baseBefore() {
    log.add("baseBefore");
  }

  @AfterEach
  private void baseAfter() {
    log.add("baseAfter");
  }

  @Test
  @Order(3)
  void inherited() {
    assertEquals(List.of("all", "baseBefore", "before", "baseBefore"), log.subList(0, 4));
  }
}

interface LifecycleContract {
  Object value();

  @Test
  @Order(4)
  default void equalsItself() {
    assertEquals(value(), value());
  }
}
