package time;

/** LocalTime and LocalDateTime: wrap-around, truncation, nanoseconds in text, parsing, ranges, comparison. */
public class LocalTimeAndDateTime {
  public static void main(String[] args) {
    java.time.LocalTime[] times = {java.time.LocalTime.MIDNIGHT, java.time.LocalTime.NOON, java.time.LocalTime.MAX, java.time.LocalTime.of(23, 59, 59), java.time.LocalTime.of(1, 2, 3, 400_000_000), java.time.LocalTime.of(1, 2, 3, 4_000), java.time.LocalTime.of(5, 6)};
    for (var t : times) System.out.println(t + " " + t.plusHours(25) + " " + t.minusMinutes(1) + " " + t.plusSeconds(86399) + " " + t.plusNanos(1) + " " + t.truncatedTo(java.time.temporal.ChronoUnit.MINUTES) + " " + t.truncatedTo(java.time.temporal.ChronoUnit.HALF_DAYS) + " " + t.toNanoOfDay() + " " + t.toSecondOfDay() + " " + t.get(java.time.temporal.ChronoField.AMPM_OF_DAY) + t.get(java.time.temporal.ChronoField.CLOCK_HOUR_OF_AMPM) + " " + t.until(java.time.LocalTime.of(12, 30), java.time.temporal.ChronoUnit.MINUTES) + " " + t.withNano(5) + " " + t.hashCode());
    var dt = java.time.LocalDateTime.of(2023, 12, 31, 23, 59, 59, 999_999_999);
    System.out.println(dt + " " + dt.plusNanos(1) + " " + dt.minusSeconds(86400 * 365L) + " " + dt.plusMonths(2) + " " + dt.toLocalDate() + dt.toLocalTime() + " " + dt.truncatedTo(java.time.temporal.ChronoUnit.DAYS) + " " + dt.until(java.time.LocalDateTime.of(2025, 1, 1, 0, 0), java.time.temporal.ChronoUnit.YEARS) + " " + dt.isAfter(dt.minusNanos(1)) + " " + dt.toEpochSecond(java.time.ZoneOffset.UTC) + " " + java.time.LocalDateTime.ofEpochSecond(-1, 5, java.time.ZoneOffset.ofHours(2)) + " " + dt.getDayOfWeek() + " " + dt.with(java.time.temporal.ChronoField.MICRO_OF_SECOND, 7));
    for (String s : new String[] {"10:15", "10:15:30", "10:15:30.1", "10:15:30.123456789", "24:00", "10:60", "1:05", "10:15:30.1234567890", "", "T10:15"}) {
      try {
        System.out.print(java.time.LocalTime.parse(s) + " ");
      } catch (java.time.format.DateTimeParseException e) {
        System.out.print(e.getMessage() + " " + e.getErrorIndex() + " ");
      }
    }
    System.out.println();
    for (String s : new String[] {"2007-12-03T10:15:30", "2007-12-03T10:15", "+12345-01-01T00:00", "-0001-01-01T00:00", "2007-12-03 10:15", "2007-12-03T10:15Z"}) {
      try {
        System.out.print(java.time.LocalDateTime.parse(s) + " ");
      } catch (java.time.format.DateTimeParseException e) {
        System.out.print(e.getMessage() + " ");
      }
    }
    System.out.println();
    System.out.println(java.time.LocalDateTime.MIN + " " + java.time.LocalDateTime.MAX + " " + dt.atZone(java.time.ZoneId.of("UTC")) + " " + dt.atOffset(java.time.ZoneOffset.ofHoursMinutes(-3, -30)) + " " + dt.range(java.time.temporal.ChronoField.DAY_OF_MONTH) + " " + dt.equals(java.time.LocalDateTime.parse(dt.toString())) + " " + dt.compareTo(dt.plusYears(3)));
  }
}
