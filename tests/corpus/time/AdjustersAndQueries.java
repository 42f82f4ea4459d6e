package time;

import java.time.*;
import java.time.temporal.*;
import java.util.*;

/** TemporalAdjusters, queries, ranges, fields of each type, own adjusters and units. */
public class AdjustersAndQueries {
  public static void main(String[] args) {
    for (LocalDate d : new LocalDate[] {LocalDate.of(2024, 2, 29), LocalDate.of(2023, 12, 31), LocalDate.of(1970, 1, 1)}) {
      System.out.println(d + " " + d.with(TemporalAdjusters.firstDayOfMonth()) + " " + d.with(TemporalAdjusters.lastDayOfMonth()) + " " + d.with(TemporalAdjusters.firstDayOfNextYear()) + " " + d.with(TemporalAdjusters.lastDayOfYear()) + " " + d.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + " " + d.with(TemporalAdjusters.nextOrSame(d.getDayOfWeek())) + " " + d.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) + " " + d.with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY)) + " " + d.with(TemporalAdjusters.lastInMonth(DayOfWeek.TUESDAY)) + " " + d.with(TemporalAdjusters.dayOfWeekInMonth(5, DayOfWeek.THURSDAY)) + " " + d.with(TemporalAdjusters.dayOfWeekInMonth(-2, DayOfWeek.THURSDAY)) + " " + d.with(TemporalAdjusters.ofDateAdjuster(x -> x.plusDays(x.getDayOfYear()))));
    }
    Temporal[] all = {LocalDate.of(2024, 2, 29), LocalTime.of(23, 59, 58, 7), LocalDateTime.of(2024, 2, 29, 1, 2), OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 4, ZoneOffset.ofHours(-5)), ZonedDateTime.of(2024, 7, 1, 1, 2, 3, 4, ZoneId.of("Europe/Paris")), Year.of(2024), YearMonth.of(2024, 2), Instant.EPOCH, OffsetTime.of(1, 2, 3, 4, ZoneOffset.UTC)};
    for (Temporal t : all) {
      StringBuilder fields = new StringBuilder(), units = new StringBuilder();
      for (ChronoField f : ChronoField.values()) if (t.isSupported(f)) fields.append(f.name().charAt(0)).append(t.getLong(f)).append('[').append(t.range(f)).append("] ");
      for (ChronoUnit u : ChronoUnit.values()) if (t.isSupported(u)) units.append(u).append(',');
      System.out.println(t + " " + fields + units);
      System.out.println("  " + t.query(TemporalQueries.precision()) + " " + t.query(TemporalQueries.zone()) + " " + t.query(TemporalQueries.zoneId()) + " " + t.query(TemporalQueries.offset()) + " " + t.query(TemporalQueries.localDate()) + " " + t.query(TemporalQueries.localTime()) + " " + t.query(TemporalQueries.chronology()));
      for (TemporalUnit u : new TemporalUnit[] {ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.DECADES, IsoFields.QUARTER_YEARS}) {
        try {
          System.out.print("  " + t.plus(-5, u) + " " + t.until(t.plus(13, u), u));
        } catch (UnsupportedTemporalTypeException e) {
          System.out.print("  " + e.getMessage());
        }
      }
      System.out.println();
    }
    System.out.println(LocalDate.of(2024, 5, 5).get(IsoFields.DAY_OF_QUARTER) + " " + LocalDate.of(2024, 12, 30).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + LocalDate.of(2024, 12, 30).get(IsoFields.WEEK_BASED_YEAR) + " " + LocalDate.EPOCH.getLong(JulianFields.MODIFIED_JULIAN_DAY) + " " + LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, 2451545) + " " + IsoFields.QUARTER_OF_YEAR.rangeRefinedBy(LocalDate.EPOCH) + " " + WeekFields.of(DayOfWeek.SUNDAY, 1).weekOfYear().rangeRefinedBy(LocalDate.of(2024, 1, 1)));
    for (Runnable r : new Runnable[] {() -> LocalDate.EPOCH.get(ChronoField.HOUR_OF_DAY), () -> LocalDate.EPOCH.get(ChronoField.EPOCH_DAY), () -> LocalDate.EPOCH.get(ChronoField.PROLEPTIC_MONTH), () -> LocalTime.NOON.with(ChronoField.HOUR_OF_DAY, 24), () -> LocalDate.of(2023, 2, 29), () -> LocalDate.of(2023, 4, 31), () -> LocalDate.of(2023, 13, 1), () -> LocalDate.ofYearDay(2023, 366), () -> LocalDate.MAX.plusDays(1), () -> LocalDate.from(LocalTime.NOON), () -> Year.of(1_000_000_000), () -> LocalDate.EPOCH.until(LocalTime.NOON, ChronoUnit.DAYS)}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (DateTimeException e) {
        System.out.println(e);
      }
    }
  }
}
