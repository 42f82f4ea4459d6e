package time;

/** Instant, OffsetDateTime, OffsetTime: epoch conversions, negative times, text, comparison by instant, limits. */
public class InstantsAndOffsets {
  public static void main(String[] args) {
    java.time.Instant[] is = {java.time.Instant.EPOCH, java.time.Instant.ofEpochMilli(-1), java.time.Instant.ofEpochSecond(1700000000, 123456789), java.time.Instant.ofEpochSecond(0, -5), java.time.Instant.MAX, java.time.Instant.MIN, java.time.Instant.parse("1969-12-31T23:59:59.5Z")};
    for (var i : is) {
      System.out.print(i + " " + i.getEpochSecond() + " " + i.getNano() + " " + i.hashCode() + " ");
      try {
        System.out.println(i.toEpochMilli() + " " + i.plusMillis(1500) + " " + i.minus(1, java.time.temporal.ChronoUnit.DAYS) + " " + i.truncatedTo(java.time.temporal.ChronoUnit.HOURS) + " " + i.until(is[2], java.time.temporal.ChronoUnit.SECONDS) + " " + i.atOffset(java.time.ZoneOffset.ofHours(-5)) + " " + java.util.Date.from(i).getTime());
      } catch (ArithmeticException | java.time.DateTimeException e) {
        System.out.println(e.getMessage());
      }
    }
    for (String s : new String[] {"2024-01-01T00:00:00Z", "2024-01-01T24:00:00Z", "2024-06-30T23:59:60Z", "2024-01-01T00:00Z", "2024-01-01T00:00:00+01:00", "2024-01-01", "+1000000000-12-31T23:59:59.999999999Z"}) {
      try {
        System.out.print(java.time.Instant.parse(s) + " ");
      } catch (java.time.format.DateTimeParseException e) {
        System.out.print(e.getMessage() + " ");
      }
    }
    System.out.println();
    var a = java.time.OffsetDateTime.parse("2024-05-05T10:00+02:00");
    var b = java.time.OffsetDateTime.parse("2024-05-05T08:00Z");
    System.out.println(a.isEqual(b) + " " + a.equals(b) + " " + a.compareTo(b) + " " + a.withOffsetSameInstant(java.time.ZoneOffset.UTC).equals(b) + " " + a.toInstant().equals(b.toInstant()) + " " + a.toEpochSecond() + " " + a.toOffsetTime() + " " + a.toZonedDateTime() + " " + java.time.OffsetDateTime.timeLineOrder().compare(a, b) + " " + a.atZoneSameInstant(java.time.ZoneId.of("Asia/Tokyo")));
    var t = java.time.OffsetTime.of(23, 30, 0, 0, java.time.ZoneOffset.ofHours(1));
    System.out.println(t + " " + t.plusHours(1) + " " + t.withOffsetSameInstant(java.time.ZoneOffset.UTC) + " " + t.isBefore(java.time.OffsetTime.parse("22:45Z")) + " " + java.time.OffsetTime.MAX);
    var clock = java.time.Clock.fixed(is[2], java.time.ZoneOffset.ofHours(3));
    System.out.println(java.time.LocalDateTime.now(clock) + " " + clock.millis() + " " + java.time.Clock.offset(clock, java.time.Duration.ofDays(1)).instant() + " " + java.time.Clock.tickMinutes(java.time.ZoneOffset.UTC).instant().getNano() + " " + clock + " " + java.time.YearMonth.now(clock) + java.time.Year.now(clock) + java.time.ZonedDateTime.now(clock));
  }
}
