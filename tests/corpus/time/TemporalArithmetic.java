package time;

import java.time.*;
import java.time.temporal.*;

/** Units, fields, adjusters and queries on every temporal type: what is supported, what not, and with which message. */
public class TemporalArithmetic {
  public static void main(String[] args) {
    Temporal[] all = {LocalDate.of(2024, 2, 29), LocalTime.of(13, 14, 15, 16), LocalDateTime.of(2024, 2, 29, 23, 59), ZonedDateTime.of(2024, 3, 31, 1, 30, 0, 0, ZoneId.of("Europe/Paris")), OffsetDateTime.of(2024, 1, 31, 0, 0, 0, 0, ZoneOffset.ofHours(-3)), Instant.ofEpochSecond(1_000_000_000), Year.of(2024), YearMonth.of(2024, 2), OffsetTime.of(1, 2, 3, 0, ZoneOffset.UTC)};
    for (Temporal t : all) {
      StringBuilder s = new StringBuilder(t.getClass().getSimpleName());
      for (ChronoUnit u : ChronoUnit.values()) {
        try {
          s.append(' ').append(t.isSupported(u) ? t.plus(1, u) : "-");
        } catch (DateTimeException | ArithmeticException e) {
          s.append(" !");
        }
      }
      System.out.println(s);
      s.setLength(0);
      for (ChronoField f : ChronoField.values()) s.append(t.isSupported(f) ? t.getLong(f) + "," : "-,");
      System.out.println(s);
      System.out.println(t.query(TemporalQueries.precision()) + " " + t.query(TemporalQueries.zone()) + " " + t.query(TemporalQueries.localDate()) + " " + t.query(TemporalQueries.localTime()) + " " + t.query(TemporalQueries.offset()));
    }
    for (ChronoUnit u : ChronoUnit.values()) System.out.print(u + " " + u.getDuration() + u.isDateBased() + u.isDurationEstimated() + " ");
    System.out.println();
    for (Runnable r : new Runnable[] {() -> all[0].plus(1, ChronoUnit.SECONDS), () -> all[1].get(ChronoField.YEAR), () -> all[5].get(ChronoField.INSTANT_SECONDS), () -> all[5].plus(1, ChronoUnit.MONTHS), () -> all[1].with(ChronoField.HOUR_OF_DAY, 24), () -> LocalDate.from(all[1]), () -> all[0].until(all[1], ChronoUnit.DAYS), () -> ChronoField.DAY_OF_MONTH.checkValidValue(32)}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (DateTimeException e) {
        System.out.println(e.getMessage());
      }
    }
    TemporalAdjuster payday = t -> t.with(TemporalAdjusters.lastDayOfMonth()).get(ChronoField.DAY_OF_WEEK) > 5 ? t.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : t.with(TemporalAdjusters.lastDayOfMonth());
    for (int m = 1; m <= 12; m++) System.out.print(LocalDate.of(2024, m, 1).with(payday) + " ");
    System.out.println();
  }
}
