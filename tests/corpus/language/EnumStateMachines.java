package language;

import java.util.*;

/** Enums as state machines, strategies, flags and singletons; abstract methods, EnumMap transitions, switch with yield. */
public class EnumStateMachines {
  enum State {
    START {
      @Override
      State on(char c) {
        return Character.isDigit(c) ? INT : c == '-' || c == '+' ? SIGN : c == '.' ? DOT : ERROR;
      }
    },
    SIGN {
      @Override
      State on(char c) {
        return Character.isDigit(c) ? INT : c == '.' ? DOT : ERROR;
      }
    },
    INT {
      @Override
      State on(char c) {
        return Character.isDigit(c) ? this : c == '.' ? FRACTION : c == 'e' ? EXP : ERROR;
      }
    },
    DOT {
      @Override
      State on(char c) {
        return Character.isDigit(c) ? FRACTION : ERROR;
      }
    },
    FRACTION {
      @Override
      State on(char c) {
        return Character.isDigit(c) ? this : c == 'e' ? EXP : ERROR;
      }
    },
    EXP {
      @Override
      State on(char c) {
        return Character.isDigit(c) ? DIGITS : c == '-' && this == EXP ? EXPSIGN : ERROR;
      }
    },
    EXPSIGN {
      @Override
      State on(char c) {
        return Character.isDigit(c) ? DIGITS : ERROR;
      }
    },
    DIGITS, ERROR;

    State on(char c) {
      return this == DIGITS && Character.isDigit(c) ? this : ERROR;
    }

    boolean accepts() {
      return switch (this) {
        case INT, FRACTION, DIGITS -> true;
        case START, SIGN, DOT, EXP, EXPSIGN, ERROR -> false;
      };
    }
  }

  enum Light {
    RED(30), GREEN(25), YELLOW(5);

    private static final Map<Light, Light> NEXT = new EnumMap<>(Light.class);

    static {
      NEXT.put(RED, GREEN);
      NEXT.put(GREEN, YELLOW);
      NEXT.put(YELLOW, RED);
    }

    final int seconds;

    Light(int s) {
      seconds = s;
    }

    Light after(int t) {
      Light l = this;
      while (t >= l.seconds) {
        t -= l.seconds;
        l = NEXT.get(l);
      }
      return l;
    }
  }

  enum Permission {
    READ, WRITE, EXECUTE;

    int bit() {
      return 1 << ordinal();
    }

    static EnumSet<Permission> of(int bits) {
      EnumSet<Permission> s = EnumSet.noneOf(Permission.class);
      for (Permission p : values()) if ((bits & p.bit()) != 0) s.add(p);
      return s;
    }
  }

  public static void main(String[] args) {
    Map<State, List<String>> by = new EnumMap<>(State.class);
    for (String s : "1 12 -3.5 + . .5 1e5 1e-5 1e 1e- 5. x 1x -.e +7e12 --1".split(" ")) {
      State st = State.START;
      for (char c : s.toCharArray()) st = st.on(c);
      by.computeIfAbsent(st, k -> new ArrayList<>()).add(s + st.accepts());
    }
    System.out.println(by);
    for (int t = 0; t < 130; t += 13) System.out.print(Light.RED.after(t) + " ");
    System.out.println();
    for (int b = 0; b < 8; b++) System.out.print(Permission.of(b) + " ");
    System.out.println(Permission.of(5).stream().mapToInt(Permission::bit).sum() + " " + State.INT.getClass() + " " + State.DIGITS.getClass() + " " + State.INT.getDeclaringClass());
  }
}
