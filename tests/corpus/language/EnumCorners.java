package language;

import java.util.*;

/** Enums: constant bodies, constructors that see statics, switch with default, valueOf, EnumMap order, interfaces, recursion in initializers. */
public class EnumCorners {
  static final List<String> log = new ArrayList<>();

  interface Coded {
    int code();
  }

  enum Level implements Coded {
    LOW, MID {
      @Override
      public int code() {
        return super.code() + 100;
      }
    }, HIGH("top");

    static final Map<String, Level> BY_NAME = new HashMap<>();

    static {
      for (Level l : values()) BY_NAME.put(l.label, l);
      log.add("static block");
    }

    final String label;

    Level() {
      this("none" + Objects.hashCode("x".charAt(0)));
    }

    Level(String label) {
      this.label = label;
      log.add(name() + ordinal() + (label == null));
    }

    @Override
    public int code() {
      return ordinal() * 10;
    }
  }

  enum Empty {}

  enum Planet {
    EARTH(5.976e24, 6.37814e6), MARS(6.421e23, 3.3972e6);

    final double mass, radius;

    Planet(double mass, double radius) {
      this.mass = mass;
      this.radius = radius;
    }

    double weight(double m) {
      return 6.67300E-11 * mass / (radius * radius) * m;
    }
  }

  static String sw(Level l) {
    switch (l) {
      case HIGH:
        return "h";
      case LOW:
        return "l";
      default:
        return "d";
    }
  }

  static int arrow(Level l) {
    return switch (l) {
      case LOW, HIGH -> l.code();
      case MID -> {
        int x = 0;
        for (Level k : Level.values()) x += k.code();
        yield x;
      }
    };
  }

  public static void main(String[] args) {
    System.out.println("before " + log);
    System.out.println(Level.MID.code() + " " + log + " " + Level.BY_NAME.get("top"));
    for (Level l : Level.values()) System.out.print(sw(l) + arrow(l) + l.compareTo(Level.MID) + l.getClass().getName() + l.getDeclaringClass().getSimpleName() + " ");
    System.out.println(Empty.values().length + " " + Enum.valueOf(Level.class, "LOW") + " " + Arrays.toString(Level.class.getEnumConstants()));
    for (String s : new String[] {"low", "", "MID ", null}) {
      try {
        System.out.println(Level.valueOf(s));
      } catch (IllegalArgumentException | NullPointerException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      System.out.println(sw(null));
    } catch (NullPointerException e) {
      System.out.println("null switch " + (e.getMessage() != null));
    }
    EnumMap<Level, String> m = new EnumMap<>(Level.class);
    m.put(Level.HIGH, "3");
    m.put(Level.LOW, null);
    System.out.println(m + " " + m.containsKey(Level.MID) + m.containsValue(null) + m.equals(new HashMap<>(m)) + " " + EnumSet.complementOf(EnumSet.of(Level.MID)) + EnumSet.range(Level.LOW, Level.MID) + EnumSet.noneOf(Empty.class) + EnumSet.allOf(Level.class).contains(null));
  }
}
