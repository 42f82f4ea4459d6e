package library;

import java.util.*;

/** Command lines parsed into options: flags, values, repeats, defaults, unknown ones, by maps, enums and switch. */
public class PreferenceOfStrings {
  enum Option {
    VERBOSE("v", false), OUTPUT("o", true), LEVEL("l", true), DEFINE("D", true);

    final String letter;
    final boolean value;

    Option(String l, boolean v) {
      letter = l;
      value = v;
    }

    static Option of(String s) {
      for (Option o : values()) if (s.equals("-" + o.letter) || s.equals("--" + o.name().toLowerCase())) return o;
      throw new IllegalArgumentException("unknown option " + s);
    }
  }

  record Parsed(EnumMap<Option, List<String>> options, List<String> rest) {
    static Parsed of(String... args) {
      EnumMap<Option, List<String>> m = new EnumMap<>(Option.class);
      List<String> rest = new ArrayList<>();
      Iterator<String> i = Arrays.asList(args).iterator();
      while (i.hasNext()) {
        String s = i.next(), v = "";
        if (s.equals("--")) {
          i.forEachRemaining(rest::add);
          break;
        }
        if (!s.startsWith("-") || s.length() == 1) {
          rest.add(s);
          continue;
        }
        int eq = s.indexOf('=');
        Option o = Option.of(eq > 0 && s.startsWith("--") ? s.substring(0, eq) : s);
        if (o.value) v = eq > 0 && s.startsWith("--") ? s.substring(eq + 1) : i.hasNext() ? i.next() : null;
        if (v == null) throw new IllegalArgumentException("no value for " + s);
        m.computeIfAbsent(o, k -> new ArrayList<>()).add(v);
      }
      return new Parsed(m, rest);
    }

    int level() {
      return options.getOrDefault(Option.LEVEL, List.of("3")).stream().mapToInt(Integer::parseInt).max().getAsInt();
    }
  }

  public static void main(String[] args) {
    for (String line : new String[] {"", "file", "-v a -o out b", "--output=x=y --verbose", "-D a=1 -D b=2 -- -v", "-l 2 --level=7 -", "-x", "-o", "-l ten", "--output"}) {
      try {
        Parsed p = Parsed.of(line.isEmpty() ? new String[0] : line.split(" "));
        System.out.println(p + " " + p.level() + " " + p.options().containsKey(Option.VERBOSE));
      } catch (IllegalArgumentException e) {
        System.out.println(line + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    System.out.println(Parsed.of(args).rest());
  }
}
