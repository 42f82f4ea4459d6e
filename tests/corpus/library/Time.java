package library;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** java.time. */
public class Time {
  public static void main(String[] args) {
    LocalDate date = LocalDate.of(2024, 2, 29);
    System.out.println(date.plusYears(1) + " " + date.getDayOfWeek() + " " + date.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)) + " " + date.isLeapYear() + " " + ChronoUnit.DAYS.between(date, LocalDate.of(2025, 1, 1)) + " " + Period.between(date, LocalDate.of(2026, 4, 1)));
    LocalDateTime time = LocalDateTime.parse("2024-03-10T15:30:45.123");
    System.out.println(time + " " + time.format(DateTimeFormatter.ISO_DATE) + " " + time.format(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSS")) + " " + time.truncatedTo(ChronoUnit.HOURS));
    System.out.println(Instant.ofEpochSecond(1_700_000_000) + " " + Duration.ofSeconds(3725, 5000) + " " + time.toInstant(ZoneOffset.ofHours(2)).toEpochMilli());
    System.out.println(ZonedDateTime.of(time, ZoneOffset.UTC) + " " + ZoneId.of("+05:30"));
    System.out.println(time.format(DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH)));
    System.out.println(ZonedDateTime.of(time, ZoneId.of("Europe/Berlin")).plusMonths(1));
    try {
      LocalDate.parse("2023-02-30");
    } catch (java.time.format.DateTimeParseException e) {
      System.out.println(e.getMessage());
    }
  }
}
