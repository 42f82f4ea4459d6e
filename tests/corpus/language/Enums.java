package language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** Enums with bodies, fields, sets and maps. */
public class Enums {
  enum Operation {
    PLUS("+") {
      @Override
      int apply(int a, int b) {
        return a + b;
      }
    },
    TIMES("*") {
      @Override
      int apply(int a, int b) {
        return a * b;
      }
    };

    private final String symbol;

    Operation(String symbol) {
      this.symbol = symbol;
    }

    abstract int apply(int a, int b);

    @Override
    public String toString() {
      return symbol;
    }
  }

  interface HasCode {
    int code();
  }

  enum Planet implements HasCode {
    MERCURY, VENUS, EARTH;

    static final Map<Integer, Planet> BY_CODE = new java.util.HashMap<>();

    static {
      for (Planet p : values()) {
        BY_CODE.put(p.code(), p);
      }
    }

    @Override
    public int code() {
      return 100 + ordinal();
    }
  }

  public static void main(String[] args) {
    for (Operation o : Operation.values()) {
      System.out.println(o + " " + o.name() + " " + o.apply(6, 7) + " " + o.getClass().getName() + " " + o.getDeclaringClass().getName());
    }
    System.out.println(Planet.BY_CODE.get(101) + " " + Planet.valueOf("EARTH").compareTo(Planet.MERCURY));
    EnumMap<Planet, String> map = new EnumMap<>(Planet.class);
    map.put(Planet.VENUS, "hot");
    map.put(Planet.MERCURY, "small");
    System.out.println(map + " " + EnumSet.complementOf(EnumSet.of(Planet.EARTH)) + EnumSet.allOf(Planet.class) + EnumSet.range(Planet.MERCURY, Planet.VENUS));
    System.out.println(Arrays.toString(Planet.class.getEnumConstants()) + Planet.class.isEnum() + Enum.valueOf(Planet.class, "VENUS"));
  }
}
