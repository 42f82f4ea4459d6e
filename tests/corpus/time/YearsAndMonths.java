package time;

/** Year, YearMonth, MonthDay, Month, DayOfWeek: arithmetic, display names, validity, comparison. */
public class YearsAndMonths {
  public static void main(String[] args) {
    for (int y : new int[] {2024, 2023, 1900, 2000, 0, -4, 999999999}) {
      var year = java.time.Year.of(y);
      System.out.print(year + " " + year.isLeap() + year.length() + " " + year.isValidMonthDay(java.time.MonthDay.of(2, 29)) + " " + year.atDay(60) + " ");
    }
    System.out.println();
    var ym = java.time.YearMonth.of(2024, 2);
    System.out.println(ym + " " + ym.lengthOfMonth() + " " + ym.plusMonths(11) + " " + ym.minusYears(3) + " " + ym.atEndOfMonth() + " " + ym.atDay(1) + " " + ym.isValidDay(30) + " " + ym.compareTo(java.time.YearMonth.of(2023, 12)) + " " + ym.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH) + " " + java.time.YearMonth.parse("2020-11").until(ym, java.time.temporal.ChronoUnit.MONTHS) + " " + ym.hashCode());
    var md = java.time.MonthDay.of(2, 29);
    System.out.println(md + " " + md.atYear(2023) + md.atYear(2024) + md.isValidYear(2023) + " " + md.withMonth(4) + md.withDayOfMonth(1) + " " + java.time.MonthDay.parse("--12-25").compareTo(md));
    for (var m : java.time.Month.values()) System.out.print(m + " " + m.plus(5) + " " + m.minus(13) + " " + m.length(true) + m.minLength() + " " + m.firstDayOfYear(false) + " " + m.firstMonthOfQuarter() + " " + m.getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.US) + m.getDisplayName(java.time.format.TextStyle.NARROW, java.util.Locale.US) + "; ");
    System.out.println();
    for (var d : java.time.DayOfWeek.values()) System.out.print(d + " " + d.getValue() + d.plus(10) + d.minus(1) + d.getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.US) + d.getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.ROOT) + "; ");
    System.out.println();
    for (Runnable r : new Runnable[] {() -> java.time.Month.of(13), () -> java.time.DayOfWeek.of(0), () -> java.time.MonthDay.of(2, 30), () -> java.time.YearMonth.of(2020, 0), () -> java.time.Year.of(1_000_000_000), () -> java.time.Year.parse("20x"), () -> java.time.Month.from(java.time.LocalTime.NOON)}) {
      try {
        r.run();
      } catch (java.time.DateTimeException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(java.time.temporal.WeekFields.of(java.util.Locale.US).getFirstDayOfWeek() + " " + java.time.temporal.WeekFields.ISO + " " + java.time.LocalDate.of(2021, 1, 3).get(java.time.temporal.IsoFields.WEEK_BASED_YEAR) + " " + java.time.LocalDate.of(2021, 1, 3).get(java.time.temporal.WeekFields.SUNDAY_START.weekOfWeekBasedYear()));
  }
}
