package time;

/** Duration and Period: arithmetic, normalization, ISO text both ways, parts, comparison, negative values, overflow. */
public class DurationsAndPeriods {
  public static void main(String[] args) {
    java.time.Duration[] ds = {java.time.Duration.ZERO, java.time.Duration.ofMillis(-1), java.time.Duration.ofSeconds(90061, 5), java.time.Duration.ofNanos(Long.MAX_VALUE), java.time.Duration.ofDays(-3).plusMinutes(1), java.time.Duration.ofSeconds(-1, 1)};
    for (var d : ds) System.out.println(d + " " + d.negated() + " " + d.abs() + " " + d.multipliedBy(3) + " " + d.dividedBy(7) + " " + d.toMillis() + " " + d.toDays() + " " + d.toHoursPart() + " " + d.toMinutesPart() + " " + d.toSecondsPart() + " " + d.toNanosPart() + " " + d.getSeconds() + " " + d.getNano() + " " + d.truncatedTo(java.time.temporal.ChronoUnit.SECONDS) + " " + d.isNegative() + d.isZero() + " " + d.plus(ds[2]) + " " + d.compareTo(ds[2]) + " " + d.hashCode());
    for (String s : new String[] {"PT1H30M", "P1DT2H3M4.5S", "PT-6H+3M", "-PT6H", "PT0.000000001S", "pt5s", "P1D", "PT", "P", "PT1", "P1Y", "PT99999999999999999999S", "PT.5S", "PT1S2M"}) {
      try {
        System.out.print(java.time.Duration.parse(s) + " ");
      } catch (java.time.format.DateTimeParseException e) {
        System.out.print("(" + s + " " + e.getMessage() + ") ");
      }
    }
    System.out.println();
    java.time.Period[] ps = {java.time.Period.ZERO, java.time.Period.of(1, 14, -40), java.time.Period.ofWeeks(3), java.time.Period.between(java.time.LocalDate.of(2024, 1, 31), java.time.LocalDate.of(2025, 3, 1)), java.time.Period.ofMonths(-25)};
    for (var p : ps) System.out.println(p + " " + p.normalized() + " " + p.negated() + " " + p.toTotalMonths() + " " + p.plusDays(100) + " " + p.multipliedBy(-2) + " " + p.isNegative() + " " + java.time.LocalDate.of(2024, 1, 31).plus(p) + " " + p.equals(p.normalized()) + " " + p.hashCode() + p.getUnits());
    for (String s : new String[] {"P1Y2M3W4D", "-P1Y-2M", "P-1D", "P1.5Y", "PT1S", "P", "P2147483648D"}) {
      try {
        System.out.print(java.time.Period.parse(s) + " ");
      } catch (java.time.format.DateTimeParseException e) {
        System.out.print("(" + e.getMessage() + ") ");
      }
    }
    System.out.println();
    for (Runnable r : new Runnable[] {() -> ds[3].multipliedBy(Long.MAX_VALUE), () -> ds[0].dividedBy(0), () -> java.time.Duration.ofDays(Long.MAX_VALUE), () -> java.time.Duration.of(1, java.time.temporal.ChronoUnit.MONTHS), () -> java.time.Duration.between(java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH), () -> java.time.Duration.ofSeconds(Long.MAX_VALUE).toMillis()}) {
      try {
        r.run();
      } catch (ArithmeticException | java.time.DateTimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    System.out.println(java.time.Duration.between(java.time.LocalTime.NOON, java.time.LocalTime.MIDNIGHT) + " " + java.time.Duration.ofHours(5).dividedBy(java.time.Duration.ofMinutes(7)) + " " + java.time.temporal.ChronoUnit.DECADES.between(java.time.LocalDate.EPOCH, java.time.LocalDate.of(2024, 1, 1)));
  }
}
