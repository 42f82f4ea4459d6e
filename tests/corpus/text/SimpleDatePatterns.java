package text;

/** SimpleDateFormat: every letter at several widths, parsing lenient and strict, two-digit years, quoted text, errors. */
public class SimpleDatePatterns {
  public static void main(String[] args) throws Exception {
    var utc = java.util.TimeZone.getTimeZone("UTC");
    var us = java.util.Locale.US;
    var date = new java.util.Date(1078037047089L);
    for (char c : "GyYMLwWDdFEuaHkKhmsSzZX".toCharArray()) {
      StringBuilder s = new StringBuilder().append(c).append(": ");
      for (int n = 1; n <= 5; n++) {
        try {
          var f = new java.text.SimpleDateFormat(String.valueOf(c).repeat(n), us);
          f.setTimeZone(n == 5 ? java.util.TimeZone.getTimeZone("GMT-08:00") : utc);
          s.append('[').append(f.format(date)).append("] ");
        } catch (IllegalArgumentException e) {
          s.append('[').append(e.getMessage()).append("] ");
        }
      }
      System.out.println(s);
    }
    String[][] parses = {{"yyyy-MM-dd", "2004-02-29"}, {"yyyy-MM-dd", "2003-02-29"}, {"yyyy-MM-dd", "2003-2-9 rest"}, {"MM/dd/yy", "01/11/12"}, {"yy", "99"}, {"yyyy.DDD", "2004.366"}, {"HH:mm:ss.SSS Z", "23:59:60.5 +0130"}, {"h a", "12 AM"}, {"h a", "12 PM"}, {"dd MMM yyyy", "5 March 2020"}, {"EEE, d MMM yyyy", "Mon, 5 Jan 2015"}, {"yyyy-MM-dd'T'HH:mmX", "2020-01-01T00:00Z"}, {"yyyy", "x"}, {"''yyyy", "'2000"}};
    for (String[] p : parses) {
      for (boolean lenient : new boolean[] {true, false}) {
        var f = new java.text.SimpleDateFormat(p[0], us);
        f.setTimeZone(utc);
        f.setLenient(lenient);
        f.set2DigitYearStart(new java.util.Date(0));
        try {
          System.out.print(p[0] + " " + f.parse(p[1]).getTime() + "; ");
        } catch (java.text.ParseException e) {
          System.out.print(e.getMessage() + " " + e.getErrorOffset() + "; ");
        }
      }
      System.out.println();
    }
    for (String bad : new String[] {"b", "yyyy'", "T"}) {
      try {
        new java.text.SimpleDateFormat(bad, us);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    var f = new java.text.SimpleDateFormat("d.M.yy", us);
    System.out.println(f.toPattern() + " " + f.toLocalizedPattern() + " " + f.equals(new java.text.SimpleDateFormat("d.M.yy", us)) + " " + f.getDateFormatSymbols().getShortMonths()[0] + " " + java.text.DateFormat.getDateInstance(java.text.DateFormat.LONG, us).format(new java.util.Date(86400000L * 365)));
  }
}
