package library;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Scanner, StringTokenizer, StreamTokenizer, Properties, Base64, UUID, HexFormat. */
public class Scanning {
  interface Action {
    Object run() throws Exception;
  }

  static void show(Action a) {
    try {
      System.out.println(a.run());
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Scanner s = new Scanner("12 -7 3.5 true 0x1f 99999999999 word,next;last\nline two\n\n1,234").useLocale(Locale.US);
    System.out.println(s.nextInt() + " " + s.nextByte() + s.nextDouble() + s.nextBoolean() + s.hasNextInt() + s.next() + s.hasNextInt() + s.nextLong() + s.findInLine("(\\w+),(\\w+)") + s.match().group(2) + s.nextLine() + "|" + s.nextLine() + "|" + s.nextLine() + "|" + s.nextInt() + s.hasNext());
    show(s::next);
    show(() -> new Scanner("abc").nextInt());
    show(() -> new Scanner("a-b--c").useDelimiter("-").tokens().toList() + " " + new Scanner("x1y2").findAll("\\d").map(m -> m.group()).toList() + new Scanner("ff").nextInt(16) + new Scanner("1e3").nextBigDecimal());
    StringTokenizer t = new StringTokenizer("a b,c", " ,", true);
    StringBuilder b = new StringBuilder().append(t.countTokens());
    while (t.hasMoreTokens()) {
      b.append('[').append(t.nextToken()).append(']');
    }
    System.out.println(b);
    show(t::nextToken);
    StreamTokenizer st = new StreamTokenizer(new StringReader("x = 3.5 + 'str' // c\n/ y"));
    st.slashSlashComments(true);
    b.setLength(0);
    while (st.nextToken() != StreamTokenizer.TT_EOF) {
      b.append(st).append(' ');
    }
    System.out.println(b);
    Properties p = new Properties();
    p.load(new StringReader("# c\na=1\nb : two words \\\n   continued\nkey\\ sp=\\u00e9\\t!\n! note\nempty\n"));
    StringWriter w = new StringWriter();
    p.store(w, "comment");
    System.out.println(new TreeMap<>(p) + " " + w.toString().lines().filter(x -> !x.startsWith("#")).sorted().toList() + new Properties(p).getProperty("a"));
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    show(() -> {
      Properties q = new Properties();
      q.load(new StringReader("a=\\uZZ"));
      return q;
    });
    byte[] data = new byte[100];
    new Random(1).nextBytes(data);
    for (Base64.Encoder e : new Base64.Encoder[] {Base64.getEncoder(), Base64.getUrlEncoder().withoutPadding(), Base64.getMimeEncoder()}) {
      System.out.println(e.encodeToString(data));
    }
    System.out.println(Arrays.equals(Base64.getMimeDecoder().decode(Base64.getMimeEncoder().encode(data)), data) + new String(Base64.getDecoder().decode("aGk="), StandardCharsets.UTF_8) + xml.size());
    show(() -> Base64.getDecoder().decode("a*b="));
    show(() -> Base64.getDecoder().decode("abc=d"));
    UUID u = UUID.nameUUIDFromBytes("kiln".getBytes(StandardCharsets.UTF_8));
    System.out.println(u + " " + u.version() + u.variant() + u.hashCode() + u.compareTo(UUID.fromString("0-0-0-0-1")) + UUID.randomUUID().toString().length());
    show(() -> UUID.fromString("nope"));
    System.out.println(HexFormat.ofDelimiter(":").withUpperCase().formatHex(new byte[] {1, -1, 16}) + Arrays.toString(HexFormat.of().parseHex("00ff10")) + HexFormat.fromHexDigits("7fff"));
    Random r = new Random(7);
    System.out.println(r.nextInt(5, 10) + " " + r.ints(3, 0, 100).boxed().toList() + r.doubles(2).boxed().toList() + r.nextGaussian() + r.nextLong(1000) + new Random(0).nextInt());
    System.out.println(Locale.forLanguageTag("de-AT") + " " + Locale.FRANCE.getDisplayCountry(Locale.US) + Locale.GERMAN.getDisplayLanguage(Locale.US) + new Locale("zh", "CN").toLanguageTag() + Locale.US.getISO3Country() + new Locale.Builder().setLanguage("sr").setScript("Latn").build());
    System.out.println(new IntSummaryStatistics() + " " + new StringJoiner("-").add("x") + new OptionalTest().get());
  }

  static class OptionalTest {
    String get() {
      return Optional.of("end").get();
    }
  }
}
