package suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.JavaTimeConversionPattern;
import org.junit.jupiter.params.converter.TypedArgumentConverter;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every source of arguments and conversion. */
class ParameterizedCasesTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void small(int i) {
    assertTrue(i < 3, () -> i + " is not small");
  }

  @ParameterizedTest(name = "[{index}] {0} & {argumentsWithNames}")
  @ValueSource(strings = {"a", "<b>"})
  @NullAndEmptySource
  void strings(String s) {
    assertNotNull(s);
  }

  @ParameterizedTest
  @ValueSource(classes = {String.class, int[].class})
  void classes(Class<?> c) {
    assertNotNull(c.getName());
  }

  @ParameterizedTest
  @EmptySource
  void empty(List<String> list) {
    assertEquals(0, list.size());
  }

  @ParameterizedTest(name = "{displayName}: {0} {1}")
  @CsvSource({"1, one", "2, 'two, 2'", "3,"})
  void csv(long number, String text) {
    assertNotNull(text, "text of " + number);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      delimiter = '|',
      textBlock =
          """
          FRUIT  | RANK
          apple  | 1
          banana | 2
          """)
  void textBlock(String fruit, int rank) {
    assertEquals(rank, fruit.charAt(0) - 'a' + 1);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
  void csvFile(String country, int reference) {
    assertTrue(reference > 0, country);
  }

  @ParameterizedTest
  @EnumSource
  void weekdays(DayOfWeek day) {
    assertTrue(day != DayOfWeek.SUNDAY);
  }

  @ParameterizedTest
  @EnumSource(names = {"DAYS", "HOURS"})
  void someUnits(TimeUnit unit) {
    assertTrue(unit.toSeconds(1) >= 3600);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "^.*SECONDS$")
  void matchingUnits(TimeUnit unit) {
    assertTrue(unit.toSeconds(1) <= 1);
  }

  enum Suit {
    CLUBS,
    HEARTS {
      @Override
      boolean red() {
        return true;
      }
    };

    boolean red() {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource(Suit.class)
  void ownEnum(Suit suit) {
    assertTrue(suit.red());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void methodSource(String text, int length) {
    assertEquals(length, text.length());
  }

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of("a", 1), Arguments.of(Named.of("two letters", "bb"), 2), Arguments.of("", 1));
  }

  @ParameterizedTest
  @MethodSource
  void sameName(int i) {
    assertEquals(0, i % 2);
  }

  static IntStream sameName() {
    return IntStream.of(0, 1, 2);
  }

  @ParameterizedTest
  @MethodSource("suite.Sources#elsewhere")
  void foreign(String s) {
    assertEquals(s.trim(), s);
  }

  @ParameterizedTest
  @ArgumentsSource(Powers.class)
  void provided(int n, BigDecimal power) {
    assertEquals(power, BigDecimal.TEN.pow(n));
  }

  static class Powers implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
      return IntStream.range(0, 3).mapToObj(n -> Arguments.of(n, BigDecimal.TEN.pow(n)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, PT5M, 123e4567-e89b-12d3-a456-426614174000, 1e3, de, a/b, x, java.lang.String"
  })
  void conversions(
      LocalDate date,
      Duration duration,
      UUID uuid,
      BigDecimal number,
      Locale locale,
      Path path,
      char c,
      Class<?> type) {
    assertEquals(60, date.getDayOfYear());
    assertEquals(300, duration.toSeconds());
    assertEquals(1, uuid.variant() - 1);
    assertEquals(1000, number.intValueExact());
    assertEquals("de", locale.getLanguage());
    assertEquals(2, path.getNameCount());
    assertEquals('x', c);
    assertEquals(String.class, type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "no number"})
  void badConversion(int i) {
    assertEquals(12, i);
  }

  @ParameterizedTest
  @ValueSource(strings = "24.12.2024")
  void pattern(@JavaTimeConversionPattern("dd.MM.yyyy") LocalDate date) {
    assertEquals(12, date.getMonthValue());
  }

  /** A factory method makes it of a string. */
  record Version(int major, int minor) {
    static Version parse(String s) {
      String[] parts = s.split("\\.");
      return new Version(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
  }

  /** A constructor makes it of a string. */
  static class Name {
    final String text;

    Name(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return "Name " + text;
    }
  }

  @ParameterizedTest
  @CsvSource({"1.2, n", "3.4, m"})
  void ownTypes(Version version, Name name) {
    assertEquals(1, version.minor() - version.major(), name::toString);
    assertEquals("n", name.text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc"})
  void converted(@ConvertWith(Length.class) int length) {
    assertEquals(3, length);
  }

  static class Length extends TypedArgumentConverter<String, Integer> {
    Length() {
      super(String.class, Integer.class);
    }

    @Override
    protected Integer convert(String source) {
      return source.length();
    }
  }

  @ParameterizedTest
  @CsvSource("4, 5, 9")
  void accessor(ArgumentsAccessor arguments) {
    assertEquals(arguments.getInteger(2), arguments.getInteger(0) + arguments.getInteger(1));
  }

  @ParameterizedTest
  @CsvSource("7, 8")
  void aggregated(@AsVersion Version version) {
    assertEquals(new Version(7, 8), version);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.PARAMETER)
  @AggregateWith(VersionAggregator.class)
  @interface AsVersion {}

  static class VersionAggregator implements ArgumentsAggregator {
    @Override
    public Object aggregateArguments(ArgumentsAccessor arguments, ParameterContext context) {
      return new Version(arguments.getInteger(0), arguments.getInteger(1));
    }
  }
}

class Sources {
  static List<String> elsewhere() {
    return List.of("x", " y");
  }
}
