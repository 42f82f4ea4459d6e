package time;

import java.time.*;
import java.time.temporal.*;

/** Week-based years, weeks of months, quarters, aligned weeks, Julian days around the turn of years; setting them. */
public class WeekAndQuarterFields {
  public static void main(String[] args) {
    for (int y = 2018; y < 2026; y++) for (LocalDate d : new LocalDate[] {LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 30)}) {
      System.out.println(d + " " + d.getDayOfWeek() + " " + d.get(IsoFields.WEEK_BASED_YEAR) + "-" + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.get(IsoFields.QUARTER_OF_YEAR) + d.get(IsoFields.DAY_OF_QUARTER) + " " + d.get(WeekFields.SUNDAY_START.weekOfYear()) + " " + d.get(WeekFields.SUNDAY_START.weekOfMonth()) + " " + d.get(WeekFields.SUNDAY_START.dayOfWeek()) + " " + d.get(WeekFields.ISO.weekOfMonth()) + " " + d.get(ChronoField.ALIGNED_WEEK_OF_MONTH) + " " + d.getLong(JulianFields.MODIFIED_JULIAN_DAY) + " " + d.getLong(JulianFields.RATA_DIE) + " " + IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(d));
    }
    LocalDate d = LocalDate.of(2024, 5, 15);
    System.out.println(d.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1) + " " + d.with(IsoFields.QUARTER_OF_YEAR, 4) + " " + d.with(IsoFields.DAY_OF_QUARTER, 1) + " " + d.with(WeekFields.ISO.dayOfWeek(), 7) + " " + d.with(JulianFields.JULIAN_DAY, 2451545) + " " + d.plus(2, IsoFields.QUARTER_YEARS) + " " + d.plus(1, IsoFields.WEEK_BASED_YEARS) + " " + IsoFields.QUARTER_YEARS.between(d, LocalDate.of(2026, 1, 1)) + " " + d.range(IsoFields.DAY_OF_QUARTER) + " " + WeekFields.of(DayOfWeek.SATURDAY, 3) + " " + WeekFields.of(DayOfWeek.SATURDAY, 3).weekOfYear().getFrom(d));
    try {
      d.with(IsoFields.DAY_OF_QUARTER, 93);
    } catch (DateTimeException e) {
      System.out.println(e.getMessage());
    }
  }
}
