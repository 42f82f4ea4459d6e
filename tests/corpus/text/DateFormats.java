package text;

import java.text.DateFormat;
import java.text.DateFormatSymbols;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** SimpleDateFormat, Calendar, TimeZone. */
public class DateFormats {
  public static void main(String[] args) throws ParseException {
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Date date = new Date(1_709_215_445_678L);
    for (String p : new String[] {"yyyy-MM-dd'T'HH:mm:ss.SSSZ", "EEE, d MMM yy h:mm a", "EEEE MMMM G", "w W D F E u", "k K z", "XXX", "X", "''yy''", "YYYY"}) {
      for (Locale l : new Locale[] {Locale.US, Locale.ROOT}) {
        SimpleDateFormat f = new SimpleDateFormat(p, l);
        f.setTimeZone(TimeZone.getTimeZone("America/New_York"));
        System.out.println(p + " " + l + " " + f.format(date));
      }
    }
    for (int style : new int[] {DateFormat.SHORT, DateFormat.MEDIUM, DateFormat.LONG}) {
      System.out.println(DateFormat.getDateTimeInstance(style, style, Locale.US).format(date) + " | " + DateFormat.getDateInstance(style, Locale.US).format(date) + " | " + DateFormat.getTimeInstance(style, Locale.US).format(date));
    }
    SimpleDateFormat f = new SimpleDateFormat("dd/MM/yyyy HH:mm", Locale.US);
    System.out.println(f.parse("31/12/2023 23:59").getTime() + " " + f.parse("32/13/2023 25:61"));
    f.setLenient(false);
    try {
      f.parse("32/01/2023 00:00");
    } catch (ParseException e) {
      System.out.println(e.getMessage());
    }
    Calendar c = new GregorianCalendar(2024, Calendar.FEBRUARY, 29, 12, 0, 0);
    c.add(Calendar.YEAR, 1);
    System.out.println(c.getTime() + " " + c.get(Calendar.DAY_OF_WEEK) + c.getActualMaximum(Calendar.DAY_OF_MONTH));
    c.roll(Calendar.MONTH, 11);
    System.out.println(c.getTimeInMillis() + " " + c.get(Calendar.WEEK_OF_YEAR) + " " + ((GregorianCalendar) c).isLeapYear(1900) + " " + ((GregorianCalendar) c).toZonedDateTime());
    TimeZone z = TimeZone.getTimeZone("Europe/Berlin");
    System.out.println(z.getID() + z.getRawOffset() + z.inDaylightTime(date) + z.getOffset(1_720_000_000_000L) + TimeZone.getTimeZone("nowhere").getID() + TimeZone.getTimeZone("GMT+5:30").getID() + " " + z.getDisplayName(true, TimeZone.LONG, Locale.US) + z.getDisplayName(false, TimeZone.SHORT, Locale.US));
    System.out.println(date + " " + date.compareTo(new Date(0)) + date.toInstant() + new Date(0).hashCode());
    System.out.println(String.join(",", new DateFormatSymbols(Locale.ENGLISH).getShortMonths()) + String.join(",", new DateFormatSymbols(Locale.US).getAmPmStrings()));
  }
}
