package text;

/** %t conversions on Calendar, Date, long, java.time, with upper case and widths. */
public class FormatterDates {
  public static void main(String[] args) {
    java.util.TimeZone utc = java.util.TimeZone.getTimeZone("UTC");
    java.util.TimeZone.setDefault(utc);
    java.util.Locale us = java.util.Locale.US;
    var calendar = new java.util.GregorianCalendar(utc, us);
    calendar.setTimeInMillis(1700000003007L);
    Object[] values = {calendar, calendar.getTime(), 1700000003007L, java.time.ZonedDateTime.of(2023, 11, 4, 0, 5, 9, 7_000_000, java.time.ZoneId.of("UTC"))};
    for (Object v : values) {
      StringBuilder s = new StringBuilder();
      for (char c : "HIklMSLNpsQzZBbhAaCYyjmdeRTrDFc".toCharArray()) {
        try {
          s.append(c).append('=').append(String.format(us, "%t" + c, v)).append(' ');
        } catch (RuntimeException e) {
          s.append(c).append(' ').append(e.getClass().getSimpleName()).append(' ');
        }
      }
      System.out.println(s);
    }
    System.out.println(String.format(us, "%1$tY-%1$tm-%1$td %1$tH:%1$tM %2$TB %2$TA %2$10tb| %2$-10tp|", values[0], values[1]));
    System.out.println(String.format(us, "%tF %<tT", java.time.LocalDateTime.of(1, 2, 3, 4, 5, 6)) + " " + String.format(us, "%tF", java.time.LocalDate.of(-5, 1, 1)) + " " + String.format(us, "%tR", java.time.LocalTime.MIDNIGHT));
    for (String bad : new String[] {"%tH", "%tx", "%t", "%.3tY", "%,tY"}) {
      try {
        System.out.println(String.format(us, bad, java.time.LocalDate.EPOCH));
      } catch (java.util.IllegalFormatException | java.time.DateTimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    System.out.println(String.format(us, "%tY", (Object) null));
  }
}
