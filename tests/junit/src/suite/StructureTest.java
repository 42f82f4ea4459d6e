package suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nested, dynamic, repeated and conditional tests; what JUnit injects. */
@DisplayName("A structure")
class StructureTest {
  final Deque<String> stack = new ArrayDeque<>();

  @TempDir Path field;

  @Test
  @DisplayName("is empty at first")
  void empty() {
    assertTrue(stack.isEmpty());
  }

  @Nested
  @DisplayName("when pushed to")
  class Pushed {
    @BeforeEach
    void push() {
      stack.push("a");
    }

    @Test
    void hasOne() {
      assertEquals(1, stack.size());
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class And_popped {
      @BeforeEach
      void pop() {
        stack.pop();
      }

      @Test
      void has_none() {
        assertTrue(stack.isEmpty());
      }

      @Test
      void pops_nothing_more() {
        stack.pop();
      }

      @Test
      void says_why() {
        try {
          stack.pop();
        } catch (NoSuchElementException e) {
          throw new AssertionError("nothing to pop", e);
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> dynamic() {
    return Stream.of(1, 2, 3).map(i -> dynamicTest("odd " + i, () -> assertEquals(1, i % 2)));
  }

  @TestFactory
  List<DynamicNode> tree() {
    return List.of(
        dynamicContainer("inner", List.of(dynamicTest("leaf", () -> {}))),
        dynamicTest("broken", () -> Integer.parseInt("x")));
  }

  @TestFactory
  Stream<DynamicTest> failingFactory() {
    throw new IllegalStateException("no tests");
  }

  @RepeatedTest(3)
  void repeated(RepetitionInfo info) {
    assertTrue(info.getCurrentRepetition() < 3);
  }

  @Test
  @Tag("fast")
  void told(TestInfo info, TestReporter reporter) {
    reporter.publishEntry("key", "value");
    assertEquals("told(TestInfo, TestReporter)", info.getDisplayName());
    assertEquals("told", info.getTestMethod().get().getName());
    assertEquals(java.util.Set.of("fast"), info.getTags());
  }

  @Test
  void files(@TempDir Path parameter) throws IOException {
    Files.writeString(parameter.resolve("f"), "text");
    Files.createDirectories(field.resolve("d/e"));
    Files.writeString(field.resolve("d/e/f"), "more");
    assertEquals("text", Files.readString(parameter.resolve("f")));
    assertTrue(!parameter.equals(field));
  }

  @Test
  void resources() throws Exception {
    Path table = Path.of(getClass().getResource("/cases.csv").toURI());
    assertTrue(Files.readString(table).contains("Sweden"));
  }

  @Test
  @EnabledOnOs(OS.WINDOWS)
  void onWindows() {}

  @Test
  @EnabledOnOs(OS.LINUX)
  @EnabledForJreRange(min = JRE.JAVA_17)
  void onLinux() {}

  @Test
  @EnabledIfSystemProperty(named = "no.such", matches = ".*")
  void withProperty() {}

  @Test
  @DisabledIf(value = "never", disabledReason = "said so")
  void ifNever() {}

  @Test
  @DisabledIf("suite.StructureTest#always")
  void ifAlways() {}

  boolean never() {
    return false;
  }

  static boolean always() {
    return true;
  }
}
