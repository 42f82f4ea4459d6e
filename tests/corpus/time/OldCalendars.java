package time;

/** GregorianCalendar: add against roll, lenient fields, cutover in 1582, week numbers, minimum and maximum, Date's old methods. */
public class OldCalendars {
  static String text(java.util.Calendar c) {
    return String.format(java.util.Locale.ROOT, "%tF %<tT", c);
  }

  public static void main(String[] args) {
    var utc = java.util.TimeZone.getTimeZone("UTC");
    java.util.TimeZone.setDefault(utc);
    int[] fields = {java.util.Calendar.YEAR, java.util.Calendar.MONTH, java.util.Calendar.DAY_OF_MONTH, java.util.Calendar.HOUR, java.util.Calendar.DAY_OF_WEEK, java.util.Calendar.WEEK_OF_YEAR, java.util.Calendar.DAY_OF_YEAR, java.util.Calendar.AM_PM};
    for (int f : fields) {
      var a = new java.util.GregorianCalendar(2024, 0, 31, 23, 30, 0);
      var b = (java.util.GregorianCalendar) a.clone();
      a.add(f, 1);
      b.roll(f, 1);
      System.out.print(f + " " + text(a) + " " + text(b) + " " + a.getActualMaximum(f) + a.getActualMinimum(f) + a.getLeastMaximum(f) + " ");
      b.roll(f, -40);
      System.out.println(text(b));
    }
    var c = new java.util.GregorianCalendar(2024, 13, 40, 25, 61, 61);
    System.out.println(text(c) + " " + c.isLeapYear(2100) + " " + c.getWeeksInWeekYear() + " " + c.getWeekYear() + " " + c.get(java.util.Calendar.DAY_OF_WEEK_IN_MONTH));
    c.setLenient(false);
    c.set(java.util.Calendar.MONTH, 14);
    try {
      c.getTime();
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    var old = new java.util.GregorianCalendar(1582, 9, 4);
    old.add(java.util.Calendar.DATE, 1);
    System.out.println(text(old) + " " + old.getTimeInMillis() + " " + old.getActualMaximum(java.util.Calendar.DAY_OF_MONTH) + " " + new java.util.GregorianCalendar(1500, 1, 29).get(java.util.Calendar.MONTH) + " " + old.getGregorianChange().getTime());
    var week = java.util.Calendar.getInstance(utc, java.util.Locale.US);
    week.clear();
    week.set(2021, 0, 2);
    System.out.print(week.get(java.util.Calendar.WEEK_OF_YEAR) + " " + week.getFirstDayOfWeek() + " ");
    week.setFirstDayOfWeek(java.util.Calendar.MONDAY);
    week.setMinimalDaysInFirstWeek(4);
    System.out.println(week.get(java.util.Calendar.WEEK_OF_YEAR) + " " + week.isSet(java.util.Calendar.HOUR) + " " + week.getTime() + " " + week.before(c) + " " + week.compareTo(old));
    var d = new java.util.Date(1700000000000L);
    System.out.println(d + " " + d.getTime() + " " + d.after(new java.util.Date(0)) + " " + d.toInstant() + " " + d.equals(new java.util.Date(d.getTime())) + d.hashCode() + " " + java.util.GregorianCalendar.from(java.time.ZonedDateTime.parse("2020-01-01T00:00Z")).toZonedDateTime() + " " + new java.util.SimpleTimeZone(3600000, "X").getOffset(0) + " " + java.util.TimeZone.getTimeZone("GMT+02:30").getRawOffset());
  }
}
