package time;

/** DateTimeFormatter patterns: every letter, padding, optional sections, literals, text styles, resolver styles, errors. */
public class DateTimeFormatting {
  public static void main(String[] args) {
    var z = java.time.ZonedDateTime.of(2024, 2, 9, 15, 4, 5, 67_000_000, java.time.ZoneId.of("America/New_York"));
    for (char c : "GuyDMLdQqYwWEecFaBhKkHmsSAnNVzOXxZ".toCharArray()) {
      StringBuilder s = new StringBuilder().append(c);
      for (int n = 1; n <= 5; n++) {
        try {
          s.append(" [").append(java.time.format.DateTimeFormatter.ofPattern(String.valueOf(c).repeat(n), java.util.Locale.US).format(z)).append(']');
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
          s.append(" !").append(e.getMessage());
        }
      }
      System.out.println(s);
    }
    for (String p : new String[] {"yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "EEEE, d MMMM uuuu h:mm a", "''yy''", "[HH:mm][ VV]", "ppppH|pppd", "uuuu-'W'ww", "dd/MM/yy HH[:mm[:ss]]", "yyyy{", "yyyy'", "b", "#"}) {
      try {
        var f = java.time.format.DateTimeFormatter.ofPattern(p, java.util.Locale.US);
        System.out.println(p + " " + f.format(z) + " " + f);
      } catch (IllegalArgumentException e) {
        System.out.println(p + " " + e.getMessage());
      }
    }
    System.out.println(java.time.format.DateTimeFormatter.ISO_DATE_TIME.format(z) + " " + java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(z) + " " + java.time.format.DateTimeFormatter.ISO_WEEK_DATE.format(z) + " " + java.time.format.DateTimeFormatter.ISO_ORDINAL_DATE.format(z) + " " + java.time.format.DateTimeFormatter.BASIC_ISO_DATE.format(z) + " " + java.time.format.DateTimeFormatter.ISO_INSTANT.format(z));
    for (var style : java.time.format.FormatStyle.values()) System.out.print(java.time.format.DateTimeFormatter.ofLocalizedDate(style).withLocale(java.util.Locale.US).format(z) + " | " + java.time.format.DateTimeFormatter.ofLocalizedTime(style).withLocale(java.util.Locale.US).format(z) + " | ");
    System.out.println();
    for (var style : java.time.format.ResolverStyle.values()) {
      for (String t : new String[] {"2023-02-29", "2023-02-31", "2023-13-01", "2024-02-29"}) {
        try {
          System.out.print(java.time.LocalDate.parse(t, java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(style)) + " ");
        } catch (java.time.format.DateTimeParseException e) {
          System.out.print("! ");
        }
      }
    }
    System.out.println();
    var built = new java.time.format.DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("dd-MMM-uuuu").optionalStart().appendLiteral(' ').appendValue(java.time.temporal.ChronoField.HOUR_OF_DAY, 1, 2, java.time.format.SignStyle.NOT_NEGATIVE).optionalEnd().parseDefaulting(java.time.temporal.ChronoField.HOUR_OF_DAY, 7).parseDefaulting(java.time.temporal.ChronoField.MINUTE_OF_HOUR, 0).appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 3, true).toFormatter(java.util.Locale.US);
    System.out.println(java.time.LocalDateTime.parse("05-mar-2020", built) + " " + java.time.LocalDateTime.parse("05-MAR-2020 9", built) + " " + java.time.format.DateTimeFormatter.ofPattern("H:m").parse("3:4").query(java.time.temporal.TemporalQueries.localTime()));
    try {
      java.time.format.DateTimeFormatter.ofPattern("HH").format(java.time.LocalDate.EPOCH);
    } catch (java.time.DateTimeException e) {
      System.out.println(e.getMessage());
    }
  }
}
