package time;

/** LocalDate: plus and minus of each unit, ends of months, leap years, until, limits. */
public class LocalDateArithmetic {
  public static void main(String[] args) {
    java.time.LocalDate[] dates = {java.time.LocalDate.of(2024, 2, 29), java.time.LocalDate.of(2023, 12, 31), java.time.LocalDate.of(1900, 3, 1), java.time.LocalDate.EPOCH, java.time.LocalDate.of(0, 1, 1), java.time.LocalDate.of(-4, 2, 29)};
    for (var d : dates) {
      System.out.println(d + " " + d.plusDays(1) + " " + d.minusDays(366) + " " + d.plusMonths(1) + " " + d.plusMonths(12) + " " + d.minusMonths(13) + " " + d.plusYears(1) + " " + d.plusYears(-4) + " " + d.plusWeeks(3) + " " + d.getDayOfWeek() + " " + d.getDayOfYear() + " " + d.lengthOfMonth() + d.lengthOfYear() + d.isLeapYear() + " " + d.toEpochDay() + " " + d.withDayOfMonth(1) + " " + d.withDayOfYear(60) + " " + d.withMonth(2) + " " + d.hashCode());
      StringBuilder s = new StringBuilder();
      for (var e : dates) s.append(d.until(e)).append(' ').append(java.time.temporal.ChronoUnit.MONTHS.between(d, e)).append(' ').append(java.time.temporal.ChronoUnit.DAYS.between(d, e)).append(' ').append(d.compareTo(e)).append(d.isBefore(e)).append("; ");
      System.out.println(s);
    }
    var d = dates[0];
    System.out.println(d.with(java.time.temporal.TemporalAdjusters.firstInMonth(java.time.DayOfWeek.MONDAY)) + " " + d.with(java.time.temporal.TemporalAdjusters.lastDayOfYear()) + " " + d.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.FRIDAY)) + " " + d.with(java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(-1, java.time.DayOfWeek.SUNDAY)) + " " + d.get(java.time.temporal.IsoFields.QUARTER_OF_YEAR) + d.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.get(java.time.temporal.WeekFields.ISO.weekOfYear()) + " " + d.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH) + " " + d.range(java.time.temporal.ChronoField.DAY_OF_MONTH) + " " + d.get(java.time.temporal.ChronoField.ALIGNED_WEEK_OF_YEAR) + " " + d.getLong(java.time.temporal.JulianFields.JULIAN_DAY));
    System.out.println(dates[3].datesUntil(java.time.LocalDate.of(1970, 1, 20), java.time.Period.ofDays(6)).toList() + " " + java.time.LocalDate.ofYearDay(2024, 366) + java.time.LocalDate.ofEpochDay(-1) + java.time.LocalDate.MAX + java.time.LocalDate.MIN + " " + d.atTime(5, 6) + d.atStartOfDay());
    for (Runnable r : new Runnable[] {() -> java.time.LocalDate.of(2023, 2, 29), () -> java.time.LocalDate.of(2023, 13, 1), () -> java.time.LocalDate.of(2023, 4, 31), () -> java.time.LocalDate.MAX.plusDays(1), () -> java.time.LocalDate.parse("2023-2-3"), () -> java.time.LocalDate.parse("2023-02-30"), () -> d.get(java.time.temporal.ChronoField.HOUR_OF_DAY), () -> d.plus(1, java.time.temporal.ChronoUnit.HOURS), () -> java.time.LocalDate.ofYearDay(2023, 366)}) {
      try {
        r.run();
      } catch (java.time.DateTimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
  }
}
