package time;

/** Zones: gaps and overlaps at daylight saving changes, offsets through history, rules, conversions, unknown zones. */
public class ZonesAndTransitions {
  public static void main(String[] args) {
    String[] zones = {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC", "Pacific/Apia", "America/St_Johns", "GMT+5", "+03:30", "Z", "Etc/GMT-14", "UT+01:00"};
    java.time.LocalDateTime[] times = {java.time.LocalDateTime.of(2024, 3, 31, 2, 30), java.time.LocalDateTime.of(2024, 10, 27, 2, 30), java.time.LocalDateTime.of(2024, 3, 10, 2, 15), java.time.LocalDateTime.of(1900, 1, 1, 0, 0), java.time.LocalDateTime.of(2011, 12, 30, 12, 0), java.time.LocalDateTime.of(2050, 7, 1, 0, 0)};
    for (String z : zones) {
      var id = java.time.ZoneId.of(z);
      StringBuilder s = new StringBuilder(z + " " + id.normalized());
      for (var t : times) s.append(' ').append(java.time.ZonedDateTime.of(t, id)).append(' ').append(id.getRules().getValidOffsets(t));
      System.out.println(s);
    }
    var berlin = java.time.ZoneId.of("Europe/Berlin");
    var overlap = java.time.ZonedDateTime.of(times[1], berlin);
    System.out.println(overlap.withLaterOffsetAtOverlap() + " " + overlap.plusHours(1) + " " + overlap.plusDays(1) + " " + overlap.toInstant() + " " + overlap.withZoneSameInstant(java.time.ZoneId.of("Asia/Tokyo")) + " " + overlap.withZoneSameLocal(java.time.ZoneId.of("America/Los_Angeles")) + " " + java.time.Duration.between(overlap, overlap.withLaterOffsetAtOverlap()));
    var rules = berlin.getRules();
    System.out.println(rules.getTransition(times[0]) + " " + rules.nextTransition(java.time.Instant.parse("2024-05-01T00:00:00Z")) + " " + rules.isDaylightSavings(java.time.Instant.parse("2024-07-01T00:00:00Z")) + " " + rules.getStandardOffset(java.time.Instant.EPOCH) + " " + rules.getDaylightSavings(java.time.Instant.parse("2024-07-01T00:00:00Z")) + " " + rules.isFixedOffset() + " " + rules.getTransitions().size() + " " + rules.getTransitionRules().size());
    for (String bad : new String[] {"Nowhere/City", "", "+25:00", "GMT+", "europe/berlin", "+1:2"}) {
      try {
        System.out.println(java.time.ZoneId.of(bad));
      } catch (java.time.DateTimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    System.out.println(java.time.ZoneId.getAvailableZoneIds().size() + " " + java.time.ZoneId.SHORT_IDS.get("PST") + " " + java.time.ZoneOffset.of("-18:00") + java.time.ZoneOffset.ofTotalSeconds(3661) + " " + java.time.ZonedDateTime.parse("2024-03-31T02:30+01:00[Europe/Berlin]") + " " + java.util.TimeZone.getTimeZone("America/New_York").getOffset(1720000000000L) + " " + java.util.TimeZone.getTimeZone("none").getID());
  }
}
