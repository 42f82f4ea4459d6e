package language;

/** valueOf, values, compareTo, name against toString, hash collections, faults of unknown and null names. */
public class EnumLookups {
  enum Planet {
    MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6), JUPITER(1.9e+27, 7.1492e7) {
      @Override
      public String toString() {
        return "Jove";
      }
    };

    final double mass, radius;

    Planet(double mass, double radius) {
      this.mass = mass;
      this.radius = radius;
    }

    double gravity() {
      return 6.67300E-11 * mass / (radius * radius);
    }
  }

  public static void main(String[] args) {
    for (Planet p : Planet.values()) System.out.println(p + " " + p.name() + " " + p.ordinal() + " " + p.gravity() + " " + p.compareTo(Planet.EARTH) + " " + (Planet.valueOf(p.name()) == p) + " " + p.getDeclaringClass().getSimpleName());
    for (String s : new String[] {"EARTH", "earth", "Jove", "", null}) {
      try {
        System.out.println(Planet.valueOf(s).mass);
      } catch (IllegalArgumentException | NullPointerException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
    Planet[] copy = Planet.values();
    copy[0] = null;
    System.out.println(Planet.values()[0] + " " + Enum.valueOf(Planet.class, "JUPITER") + " " + Planet.EARTH.equals(Planet.values()[1]) + " " + java.util.Arrays.asList(Planet.class.getEnumConstants()));
    try {
      Planet.EARTH.compareTo((Planet) (Object) Thread.State.NEW);
    } catch (ClassCastException e) {
      System.out.println("other enum");
    }
    java.util.Map<Planet, String> m = new java.util.EnumMap<>(Planet.class);
    m.put(Planet.JUPITER, "j");
    m.put(Planet.MERCURY, "m");
    System.out.println(m + " " + java.util.EnumSet.complementOf(java.util.EnumSet.of(Planet.EARTH)) + " " + java.util.EnumSet.range(Planet.MERCURY, Planet.EARTH) + " " + m.containsKey(null));
  }
}
