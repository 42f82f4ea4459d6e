package time;

import java.time.*;
import java.time.format.*;
import java.util.*;

/** One moment printed and parsed back through twenty formatters; what is lost is visible. */
public class ParseAndPrintMany {
  public static void main(String[] args) {
    ZonedDateTime z = ZonedDateTime.of(2024, 8, 5, 3, 7, 9, 120_000_000, ZoneId.of("America/Los_Angeles"));
    for (String p : new String[] {"yyyy-MM-dd HH:mm:ss.SSS xxx VV", "d/M/yy H:m", "dd MMM uuuu", "EEE d MMM uuuu", "MMMM d, yyyy h:mm:ss a", "uuuuMMddHHmmss", "yyyy-DDD", "HH:mm:ss", "H.m", "YYYY-'W'ww-e", "yy", "MM/dd", "hh 'o''clock' a", "k:m", "A", "n", "QQQ yyyy", "SSSSSS", "zzz", "O", "XXX", "G yyyy", "[yyyy][-MM][-dd]"}) {
      DateTimeFormatter f = DateTimeFormatter.ofPattern(p, Locale.US);
      String s = f.format(z);
      String back;
      try {
        var t = f.parse(s);
        back = Objects.toString(t.query(java.time.temporal.TemporalQueries.localDate())) + " " + t.query(java.time.temporal.TemporalQueries.localTime()) + " " + t.query(java.time.temporal.TemporalQueries.zone());
      } catch (DateTimeParseException e) {
        back = e.getMessage();
      }
      System.out.println(p + " | " + s + " | " + back);
    }
    for (String s : new String[] {"2024-02-30", "2024-2-3", "20240203", "2024-02-03T", "", "24-02-03", "2024-13-01", "+2024-02-03", "-0044-03-15"}) {
      try {
        System.out.print(LocalDate.parse(s) + "; ");
      } catch (DateTimeParseException e) {
        System.out.print(e.getMessage() + " @" + e.getErrorIndex() + "; ");
      }
    }
    System.out.println();
  }
}
