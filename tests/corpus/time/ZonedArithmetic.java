package time;

import java.time.*;
import java.time.temporal.ChronoUnit;

/** Adding hours against days over changes of clocks; differences; truncation; comparison across zones; schedule of a daily job. */
public class ZonedArithmetic {
  public static void main(String[] args) {
    for (String z : new String[] {"Europe/Berlin", "America/New_York", "Australia/Sydney", "America/Sao_Paulo", "Africa/Casablanca", "Asia/Kathmandu"}) {
      ZoneId id = ZoneId.of(z);
      ZonedDateTime t = ZonedDateTime.of(2024, 1, 1, 2, 30, 0, 0, id);
      StringBuilder s = new StringBuilder(z);
      int changes = 0;
      ZoneOffset last = t.getOffset();
      for (int i = 0; i < 366; i++) {
        ZonedDateTime n = t.plusDays(1);
        if (!n.getOffset().equals(last)) {
          s.append(' ').append(n).append(' ').append(Duration.between(t, n)).append(' ').append(ChronoUnit.HOURS.between(t, n)).append(' ').append(t.plusHours(24).toLocalTime());
          changes++;
          last = n.getOffset();
        }
        t = n;
      }
      System.out.println(s + " " + changes + " " + t.toLocalTime());
    }
    ZonedDateTime gap = LocalDateTime.of(2024, 3, 10, 2, 30).atZone(ZoneId.of("America/New_York")), overlap = LocalDateTime.of(2024, 11, 3, 1, 30).atZone(ZoneId.of("America/New_York"));
    System.out.println(gap + " " + overlap + " " + overlap.plusHours(1) + " " + overlap.plusMinutes(60).equals(overlap.withLaterOffsetAtOverlap()) + " " + overlap.truncatedTo(ChronoUnit.DAYS) + " " + gap.truncatedTo(ChronoUnit.HOURS) + " " + gap.minusDays(1).plusDays(1) + " " + overlap.withHour(0).plusHours(3) + " " + overlap.toLocalDate().atStartOfDay(overlap.getZone()).until(overlap.plusDays(1).truncatedTo(ChronoUnit.DAYS), ChronoUnit.MINUTES));
    ZonedDateTime a = ZonedDateTime.parse("2024-06-01T12:00+09:00[Asia/Tokyo]"), b = ZonedDateTime.parse("2024-06-01T05:00+02:00[Europe/Paris]");
    System.out.println(a.isEqual(b) + " " + a.equals(b) + " " + Integer.signum(a.compareTo(b)) + " " + a.isAfter(b.minusNanos(1)) + " " + ChronoUnit.SECONDS.between(a, b) + " " + a.withZoneSameInstant(b.getZone()).equals(b) + " " + a.toOffsetDateTime() + " " + a.withFixedOffsetZone() + " " + a.toInstant() + " " + a.hashCode());
    for (int y : new int[] {1850, 1916, 1945, 1980, 2024, 2100}) System.out.print(ZonedDateTime.of(y, 7, 1, 0, 0, 0, 0, ZoneId.of("Europe/London")) + " ");
    System.out.println(ZoneOffset.UTC.getRules().isFixedOffset() + " " + ZoneId.of("Europe/London").getRules().previousTransition(Instant.EPOCH) + " " + ZoneId.of("Europe/London").getRules().isValidOffset(LocalDateTime.of(2024, 7, 1, 0, 0), ZoneOffset.UTC));
  }
}
