package time;

/** Japanese, Minguo and Thai Buddhist dates and eras; ISO chronology's own methods. */
public class OtherChronologies {
  public static void main(String[] args) {
    java.time.LocalDate[] dates = {java.time.LocalDate.of(2024, 2, 29), java.time.LocalDate.of(1989, 1, 7), java.time.LocalDate.of(1989, 1, 8), java.time.LocalDate.of(1912, 7, 30), java.time.LocalDate.of(2019, 5, 1)};
    for (var d : dates) {
      System.out.println(java.time.chrono.JapaneseDate.from(d) + " " + java.time.chrono.MinguoDate.from(d) + " " + java.time.chrono.ThaiBuddhistDate.from(d) + " " + java.time.chrono.JapaneseDate.from(d).getEra() + " " + java.time.chrono.ThaiBuddhistDate.from(d).lengthOfYear());
    }
    var j = java.time.chrono.JapaneseDate.of(java.time.chrono.JapaneseEra.HEISEI, 1, 2, 3);
    System.out.println(j + " " + j.plus(31, java.time.temporal.ChronoUnit.YEARS) + " " + java.time.LocalDate.from(j) + " " + j.isLeapYear() + " " + j.until(java.time.chrono.JapaneseDate.from(dates[4])) + " " + java.util.Arrays.toString(java.time.chrono.JapaneseEra.values()));
    var m = java.time.chrono.MinguoChronology.INSTANCE;
    System.out.println(m.date(113, 2, 29) + " " + m.isLeapYear(113) + " " + m.eras() + " " + m.getId() + m.getCalendarType() + " " + m.range(java.time.temporal.ChronoField.YEAR_OF_ERA) + " " + java.time.chrono.ThaiBuddhistChronology.INSTANCE.dateYearDay(2567, 60));
    var iso = java.time.chrono.IsoChronology.INSTANCE;
    System.out.println(iso.eras() + " " + iso.prolepticYear(java.time.chrono.IsoEra.BCE, 5) + " " + iso.dateNow(java.time.Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC)) + " " + iso.period(1, 2, 3) + " " + java.time.chrono.Chronology.of("ThaiBuddhist").getId() + " " + java.time.LocalDate.of(-4, 1, 1).getEra() + " " + java.time.chrono.Chronology.from(j).getId() + " " + j.atTime(java.time.LocalTime.NOON));
    for (Runnable r : new Runnable[] {() -> java.time.chrono.JapaneseDate.of(1800, 1, 1), () -> m.date(113, 2, 30), () -> java.time.chrono.Chronology.of("none"), () -> java.time.chrono.JapaneseDate.of(java.time.chrono.JapaneseEra.SHOWA, 65, 1, 1)}) {
      try {
        r.run();
      } catch (java.time.DateTimeException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
