package time;

import java.time.*;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Duration and Period: parsing, text, parts, arithmetic, overflow. */
public class ParsingDurations {
  public static void main(String[] args) {
    for (String t : new String[] {"PT0S", "PT1H30M", "P1DT-2H", "-PT6H+3M", "PT-1.5S", "PT0.000000001S", "P2D", "pt5m", "PT1S1M", "P", "PT", "1H", "PT1.1234567891S", "P1Y", "PT-0.5S", "PT99999999999999999999S", "PT1,5S", "+PT1S", "PT+1S", "-PT-1.001S"}) {
      try {
        Duration d = Duration.parse(t);
        System.out.println(t + " " + d + " " + d.getSeconds() + " " + d.getNano() + " " + d.toDaysPart() + "," + d.toHoursPart() + "," + d.toMinutesPart() + "," + d.toSecondsPart() + "," + d.toMillisPart() + " " + d.negated() + " " + d.abs() + " " + d.isNegative());
      } catch (DateTimeParseException e) {
        System.out.println(t + " ! " + e.getMessage() + " " + e.getErrorIndex());
      }
    }
    for (String t : new String[] {"P1Y2M3D", "P-1Y+2M", "-P3W", "P1W2D", "P0D", "P", "P1H", "P99999999999Y", "p1y", "P1M1Y"}) {
      try {
        Period p = Period.parse(t);
        System.out.println(t + " " + p + " " + p.normalized() + " " + p.toTotalMonths() + " " + p.isNegative() + p.isZero() + " " + p.getUnits() + " " + p.multipliedBy(-3));
      } catch (DateTimeParseException e) {
        System.out.println(t + " ! " + e.getMessage());
      }
    }
    Duration d = Duration.ofSeconds(100, 500_000_000);
    System.out.println(d.dividedBy(3) + " " + d.dividedBy(Duration.ofMillis(700)) + " " + d.multipliedBy(-7) + " " + d.truncatedTo(ChronoUnit.MINUTES) + " " + d.plus(1, ChronoUnit.HALF_DAYS) + " " + d.withNanos(1) + " " + Duration.ofSeconds(1, -1) + " " + Duration.ofMillis(-1) + " " + Duration.between(LocalTime.NOON, LocalTime.MIN) + " " + Period.between(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 1)) + " " + Period.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 1, 31)) + " " + Duration.ofDays(1).compareTo(Duration.ofHours(24)));
    for (Runnable r : new Runnable[] {() -> Duration.ofSeconds(Long.MAX_VALUE, 1_000_000_000), () -> d.dividedBy(0), () -> Duration.ofDays(Long.MAX_VALUE), () -> d.plus(1, ChronoUnit.MONTHS), () -> Duration.between(LocalDate.MIN, LocalDate.MAX), () -> Period.ofMonths(1).multipliedBy(Integer.MAX_VALUE).plusMonths(1), () -> Duration.ofSeconds(Long.MAX_VALUE).toNanos()}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (DateTimeException | ArithmeticException e) {
        System.out.println(e);
      }
    }
  }
}
