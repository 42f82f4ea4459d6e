package time;

import java.time.*;
import java.time.format.*;
import java.util.*;

/** Month calendars printed, Easter dates, Friday the thirteenths, ISO weeks at the turn of years, ages and anniversaries. */
public class CalendarTables {
  static LocalDate easter(int y) {
    int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    return LocalDate.of(y, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
  }

  public static void main(String[] args) {
    for (YearMonth ym : new YearMonth[] {YearMonth.of(2024, 2), YearMonth.of(2023, 10)}) {
      StringBuilder s = new StringBuilder(ym.getMonth() + " " + ym.getYear() + "\nMo Tu We Th Fr Sa Su\n" + "   ".repeat(ym.atDay(1).getDayOfWeek().getValue() - 1));
      for (int d = 1; d <= ym.lengthOfMonth(); d++) s.append(String.format("%2d", d)).append(ym.atDay(d).getDayOfWeek() == DayOfWeek.SUNDAY ? "\n" : " ");
      System.out.println(s);
    }
    for (int y : new int[] {1961, 2000, 2016, 2024, 2038}) System.out.print(easter(y) + " " + easter(y).getDayOfWeek() + " ");
    System.out.println();
    List<LocalDate> thirteenths = new ArrayList<>();
    for (LocalDate d = LocalDate.of(2020, 1, 13); d.getYear() < 2027; d = d.plusMonths(1)) if (d.getDayOfWeek() == DayOfWeek.FRIDAY) thirteenths.add(d);
    System.out.println(thirteenths);
    for (int y = 2015; y < 2027; y++) System.out.print(LocalDate.of(y, 1, 1).format(DateTimeFormatter.ISO_WEEK_DATE) + " " + LocalDate.of(y, 12, 31).format(DateTimeFormatter.ISO_WEEK_DATE) + ", ");
    System.out.println();
    LocalDate born = LocalDate.of(1996, 2, 29);
    for (LocalDate on : List.of(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 29), LocalDate.of(1996, 2, 29))) System.out.print(Period.between(born, on) + " " + born.until(on).getYears() + " " + java.time.temporal.ChronoUnit.WEEKS.between(born, on) + ", ");
    System.out.println(born.plusYears(1) + " " + born.plusYears(4) + " " + born.plusDays(10000));
    Map<DayOfWeek, Integer> counts = new EnumMap<>(DayOfWeek.class);
    for (LocalDate d = LocalDate.of(2000, 1, 1); d.getYear() < 2001; d = d.plusDays(1)) counts.merge(d.getDayOfWeek(), 1, Integer::sum);
    System.out.println(counts + " " + LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2001, 1, 1)).filter(d -> d.getDayOfMonth() == d.getMonthValue()).count());
  }
}
