package time;

import java.time.*;
import java.time.format.*;
import java.time.temporal.ChronoField;
import java.util.*;

/** Every pattern letter and localized style in English, padding, optional parts, printing and parsing back. */
public class FormattersInEnglish {
  public static void main(String[] args) {
    ZonedDateTime z = ZonedDateTime.of(2024, 3, 5, 9, 8, 7, 60_500_000, ZoneId.of("America/New_York")), w = ZonedDateTime.of(-44, 11, 15, 21, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(1, 2, 3));
    for (String p : new String[] {"G GGGG GGGGG", "u uu uuuu uuuuu", "y yy yyyy", "D DDD", "M MM MMM MMMM MMMMM", "L LL LLL LLLL", "d dd", "Q QQ QQQ QQQQ", "Y YYYY w ww W", "E EEEE EEEEE", "e c ee eee cccc", "a B", "h hh H HH k kk K KK", "m mm s ss", "S SS SSSSSSSSS A n N", "VV v vvvv", "z zzzz", "O OOOO", "X XX XXX XXXX XXXXX", "x xx xxx xxxx xxxxx Z ZZZZ ZZZZZ", "ppppppH pppm", "'text' ''yyyy[ HH[:mm]]", "yyyy.MM.dd G 'at' HH:mm:ss z"}) {
      try {
        DateTimeFormatter f = DateTimeFormatter.ofPattern(p, Locale.US);
        System.out.println(p + " | " + f.format(z) + " | " + f.format(w));
      } catch (RuntimeException e) {
        System.out.println(p + " ! " + e.getMessage());
      }
    }
    for (FormatStyle s : FormatStyle.values()) {
      System.out.println(s + " " + DateTimeFormatter.ofLocalizedDate(s).withLocale(Locale.US).format(z) + " | " + DateTimeFormatter.ofLocalizedDate(s).withLocale(Locale.ROOT).format(z));
      if (s.ordinal() >= 2) System.out.println(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, s).withLocale(Locale.ENGLISH).format(z));
    }
    for (String bad : new String[] {"b", "yyyyyyyyyyyyyyyyyyyy", "[", "]", "{", "'x", "p", "ppx", "AAAAAAAAAAAAAAAAAAAA", "#"}) {
      try {
        DateTimeFormatter.ofPattern(bad);
        System.out.println("fine");
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    for (String[] t : new String[][] {{"d MMM uuuu", "5 Mar 2024"}, {"d MMM uuuu", "5 mar 2024"}, {"EEEE, MMMM d, uuuu", "Tuesday, March 5, 2024"}, {"EEEE, MMMM d, uuuu", "Monday, March 5, 2024"}, {"yy-M-d", "99-1-2"}, {"uuuuMMdd", "20240305"}, {"D uuuu", "366 2023"}, {"QQQ uuuu d", "Q1 2024 1"}, {"YYYY-'W'ww-e", "2024-W10-3"}}) {
      try {
        System.out.println(t[1] + " " + LocalDate.parse(t[1], DateTimeFormatter.ofPattern(t[0], Locale.US)));
      } catch (DateTimeParseException e) {
        System.out.println(t[1] + " ! " + e.getMessage().replaceAll("\\{.*\\}", "{}"));
      }
    }
    DateTimeFormatter built = new DateTimeFormatterBuilder().parseCaseInsensitive().appendText(ChronoField.MONTH_OF_YEAR, Map.of(1L, "uno", 2L, "duo", 3L, "tres")).padNext(4, '*').appendValue(ChronoField.DAY_OF_MONTH).appendFraction(ChronoField.NANO_OF_SECOND, 2, 5, true).optionalStart().appendLiteral('@').appendOffset("+HH:mm", "zero").optionalEnd().toFormatter(Locale.ROOT);
    System.out.println(built.format(z) + " " + built.format(z.toLocalDateTime()) + " " + built + " " + built.parse("TRES***5.06").get(ChronoField.DAY_OF_MONTH));
    for (Month m : Month.values()) System.out.print(m.getDisplayName(TextStyle.SHORT, Locale.US) + m.getDisplayName(TextStyle.NARROW_STANDALONE, Locale.US) + " ");
    for (DayOfWeek d : DayOfWeek.values()) System.out.print(d.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH) + " ");
    System.out.println(ZoneId.of("Asia/Tokyo").getDisplayName(TextStyle.FULL, Locale.US) + " " + ZoneId.of("Asia/Tokyo").getDisplayName(TextStyle.SHORT, Locale.US) + " " + DateTimeFormatter.RFC_1123_DATE_TIME.format(z) + " " + DateTimeFormatter.ISO_WEEK_DATE.format(z) + " " + DateTimeFormatter.BASIC_ISO_DATE.format(z) + " " + DateTimeFormatter.ISO_ORDINAL_DATE.format(z) + " " + DateTimeFormatter.ISO_INSTANT.format(z));
  }
}
