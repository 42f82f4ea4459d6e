package library;

import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.time.temporal.*;
import java.time.zone.*;
import java.util.Locale;

/** java.time: formatting, parsing, zones, fields, exceptions. */
public class TimeFormats {
  interface Action {
    Object run();
  }

  static void show(Action a) {
    try {
      System.out.println(a.run());
    } catch (RuntimeException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    ZonedDateTime t = ZonedDateTime.of(2024, 3, 10, 15, 4, 5, 67_000_000, ZoneId.of("America/New_York"));
    for (String p : new String[] {"yyyy-MM-dd HH:mm:ss.SSS", "EEEE d MMMM uuuu", "E d MMM yy h:mm a", "QQQ qqqq", "DDD n N A", "VV xxx XX O", "G e w W Y", "[yyyy]['T'HH]", "B", "kk KK", "LLLL ccc", "ppppd"}) {
      for (Locale l : new Locale[] {Locale.US, Locale.ROOT}) {
        show(() -> p + " " + l + " " + DateTimeFormatter.ofPattern(p, l).format(t));
      }
    }
    show(() -> DateTimeFormatter.ofPattern("z zzzz", Locale.US).format(t));
    for (FormatStyle s : new FormatStyle[] {FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG, FormatStyle.FULL}) {
      show(() -> DateTimeFormatter.ofLocalizedDate(s).withLocale(Locale.US).format(t));
    }
    show(() -> DateTimeFormatter.RFC_1123_DATE_TIME.format(t) + " " + DateTimeFormatter.ISO_WEEK_DATE.format(t) + " " + DateTimeFormatter.ISO_ORDINAL_DATE.format(t) + " " + DateTimeFormatter.ISO_ZONED_DATE_TIME.format(t) + " " + DateTimeFormatter.BASIC_ISO_DATE.format(t) + " " + DateTimeFormatter.ISO_INSTANT.format(t));
    show(() -> LocalDate.parse("03/04/2021", DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    show(() -> LocalDate.parse("4 March 2021", DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US)));
    show(() -> LocalTime.parse("10:15:30.5") + " " + OffsetDateTime.parse("2007-12-03T10:15:30+01:00") + ZonedDateTime.parse("2007-12-03T10:15:30+01:00[Europe/Paris]") + Instant.parse("2007-12-03T10:15:30.00Z") + Duration.parse("PT8H6M12.345S") + Period.parse("P1Y2M3W4D") + YearMonth.parse("2007-12") + MonthDay.parse("--12-03") + Year.parse("2007"));
    show(() -> LocalTime.parse("25:00"));
    show(() -> LocalDate.parse("x"));
    show(() -> Duration.parse("8H"));
    show(() -> LocalDate.of(2023, 2, 29));
    show(() -> LocalDate.of(2023, 13, 1));
    show(() -> ZoneId.of("Mars/Base"));
    show(() -> LocalDate.now().get(ChronoField.HOUR_OF_DAY));
    show(() -> DateTimeFormatter.ofPattern("yyyy{"));
    show(() -> LocalDate.from(LocalTime.NOON));
    show(() -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("MMM-").appendValue(ChronoField.DAY_OF_MONTH, 2).parseDefaulting(ChronoField.YEAR, 2000).toFormatter(Locale.ENGLISH).parse("feb-29", LocalDate::from));
    for (String z : new String[] {"Europe/Berlin", "Asia/Kolkata", "America/New_York", "Australia/Lord_Howe", "UTC", "Z", "GMT+2", "-03:30"}) {
      ZoneId id = ZoneId.of(z);
      ZoneRules r = id.getRules();
      show(() -> id + " " + r.getOffset(LocalDateTime.of(2024, 7, 1, 0, 0)) + r.isDaylightSavings(Instant.ofEpochSecond(1_720_000_000)) + r.nextTransition(Instant.ofEpochSecond(1_700_000_000)) + " " + ZonedDateTime.of(2024, 3, 31, 2, 30, 0, 0, id) + " " + id.getDisplayName(TextStyle.FULL, Locale.US));
    }
    show(() -> ZoneId.of("Europe/Berlin").getRules().getTransition(LocalDateTime.of(2024, 3, 31, 2, 30)) + " " + t.withZoneSameInstant(ZoneId.of("Asia/Tokyo")) + t.withEarlierOffsetAtOverlap() + t.toOffsetDateTime());
    LocalDate d = LocalDate.of(2024, 12, 30);
    show(() -> d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.get(WeekFields.of(Locale.US).weekOfYear()) + d.get(IsoFields.QUARTER_OF_YEAR) + d.with(TemporalAdjusters.lastDayOfMonth()) + d.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + d.range(ChronoField.DAY_OF_MONTH) + d.getLong(JulianFields.JULIAN_DAY) + d.datesUntil(d.plusDays(3)).toList());
    show(() -> ThaiBuddhistDate.from(d) + " " + JapaneseDate.from(d) + MinguoDate.from(d) + HijrahDate.from(d) + " " + IsoChronology.INSTANCE.isLeapYear(2100) + JapaneseEra.HEISEI);
    show(() -> DayOfWeek.FRIDAY.getDisplayName(TextStyle.SHORT, Locale.US) + Month.MAY.getDisplayName(TextStyle.NARROW, Locale.US) + Month.MARCH.plus(11) + DayOfWeek.from(d));
    show(() -> Duration.between(LocalTime.MIN, LocalTime.MAX) + " " + Duration.ofMillis(-1500) + Duration.ofDays(3).plusMinutes(5).toHoursPart() + Period.ofMonths(14).normalized() + ChronoUnit.WEEKS.between(d, d.plusMonths(5)) + Duration.ofSeconds(10).dividedBy(3) + Period.between(d, LocalDate.of(2030, 1, 1)));
    show(() -> LocalDate.MAX.plusDays(1));
    show(() -> Instant.MAX.plusSeconds(1));
    show(() -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC) + " " + Instant.EPOCH.minusNanos(1) + LocalDateTime.ofEpochSecond(0, 5, ZoneOffset.MAX) + t.hashCode() + d.hashCode() + d.atStartOfDay().compareTo(LocalDateTime.MIN));
  }
}
