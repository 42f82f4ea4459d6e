package time;

import java.text.*;
import java.util.*;

/** Date, Calendar fields and actual limits, SimpleTimeZone, TimeZone offsets, lenient and not, before 1582. */
public class LegacyDates {
  public static void main(String[] args) throws Exception {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    for (long t : new long[] {0, -1, 1_000_000_000_000L, -12219292800000L, -12219292800001L, -62135769600000L, Long.MIN_VALUE / 1000, 253402300799999L}) {
      Date d = new Date(t);
      System.out.println(t + " " + d + " " + d.toInstant() + " " + d.getYear() + "," + d.getMonth() + "," + d.getDate() + "," + d.getDay() + " " + d.toGMTString() + " " + d.hashCode());
    }
    GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.US);
    c.clear();
    c.set(1582, Calendar.OCTOBER, 4);
    for (int i = 0; i < 3; i++) {
      System.out.print(c.get(Calendar.YEAR) + "-" + (c.get(Calendar.MONTH) + 1) + "-" + c.get(Calendar.DAY_OF_MONTH) + " " + c.get(Calendar.DAY_OF_YEAR) + " " + c.getActualMaximum(Calendar.DAY_OF_MONTH) + " " + c.getActualMaximum(Calendar.DAY_OF_YEAR) + "; ");
      c.add(Calendar.DATE, 1);
    }
    System.out.println(c.isLeapYear(1500) + " " + c.isLeapYear(1900) + " " + c.getGregorianChange().getTime());
    GregorianCalendar pure = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.US);
    pure.setGregorianChange(new Date(Long.MIN_VALUE));
    pure.setTimeInMillis(-62135769600000L);
    c.setTimeInMillis(-62135769600000L);
    for (Calendar x : new Calendar[] {pure, c}) {
      System.out.println(x.get(Calendar.ERA) + " " + x.get(Calendar.YEAR) + " " + x.get(Calendar.MONTH) + " " + x.get(Calendar.DATE) + " " + x.get(Calendar.DAY_OF_WEEK) + " " + x.get(Calendar.WEEK_OF_YEAR) + " " + x.getWeekYear());
    }
    c.clear();
    c.set(2024, Calendar.JANUARY, 31, 23, 59, 59);
    for (int[] change : new int[][] {{Calendar.MONTH, 1}, {Calendar.MONTH, 12}, {Calendar.DATE, 30}, {Calendar.WEEK_OF_YEAR, -5}, {Calendar.HOUR, 13}, {Calendar.AM_PM, 1}, {Calendar.YEAR, -1}}) {
      Calendar rolled = (Calendar) c.clone(), added = (Calendar) c.clone();
      rolled.roll(change[0], change[1]);
      added.add(change[0], change[1]);
      System.out.print(rolled.getTime().getTime() / 1000 + "," + added.getTime().getTime() / 1000 + " ");
    }
    System.out.println();
    c.setLenient(false);
    c.set(Calendar.MONTH, 14);
    try {
      c.getTime();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    for (String id : new String[] {"Europe/Berlin", "America/St_Johns", "GMT+5:30", "GMT-23:59", "Nonsense", "EST", "Asia/Kolkata", "Australia/Lord_Howe"}) {
      TimeZone z = TimeZone.getTimeZone(id);
      System.out.println(z.getID() + " " + z.getRawOffset() + " " + z.getOffset(1720000000000L) + " " + z.useDaylightTime() + " " + z.getDSTSavings() + " " + z.inDaylightTime(new Date(1720000000000L)) + " " + z.getDisplayName(false, TimeZone.SHORT, Locale.US) + " " + z.getDisplayName(true, TimeZone.LONG, Locale.US) + " " + z.observesDaylightTime());
    }
    SimpleTimeZone s = new SimpleTimeZone(3600000, "Own", Calendar.MARCH, -1, Calendar.SUNDAY, 7200000, Calendar.OCTOBER, -1, Calendar.SUNDAY, 10800000);
    System.out.println(s.getOffset(1711846799000L) + " " + s.getOffset(1711846800000L) + " " + s);
    SimpleDateFormat f = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss zzz", Locale.US);
    f.setTimeZone(s);
    System.out.println(f.format(new Date(1711846800000L)) + " " + f.parse("2024-01-01 00:00:00 PST").getTime() + " " + Date.UTC(70, 0, 2, 0, 0, 0) + " " + new Date("Tue, 5 Mar 2024 10:00:00 GMT").getTime() + " " + new Date(124, 1, 30).getTime());
    System.out.println(new GregorianCalendar(2024, 0, 1).compareTo(new GregorianCalendar(2023, 11, 31)) + " " + c.getFirstDayOfWeek() + c.getMinimalDaysInFirstWeek() + " " + c.isWeekDateSupported() + " " + new Calendar.Builder().setCalendarType("gregory").setDate(2020, 1, 29).setTimeOfDay(1, 2, 3).setTimeZone(TimeZone.getTimeZone("UTC")).build().getTimeInMillis());
  }
}
