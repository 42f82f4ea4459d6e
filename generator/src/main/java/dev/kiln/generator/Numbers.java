package dev.kiln.generator;

import java.util.List;

/** Arithmetic, conversions and shifts. */
final class Numbers {
  private final Body body;
  private final Prng random;
  private final Expressions expressions;

  Numbers(Body body, Expressions expressions) {
    this.body = body;
    this.random = body.random;
    this.expressions = expressions;
  }

  String of(Type type, int depth) {
    return switch (type.kind()) {
      case INT -> integral(type, depth);
      case LONG -> integral(type, depth);
      case FLOAT, DOUBLE -> floating(type, depth);
      default -> narrow(type, depth);
    };
  }

  private String sub(Type type, int depth) {
    return expressions.of(type, depth - 1);
  }

  /** byte, short, char: results of int operations, or changed variables. */
  private String narrow(Type type, int depth) {
    List<String> places = body.assignable(type);
    if (!places.isEmpty() && random.chance(25)) {
      return update(type, random.pick(places), depth);
    }
    Type from =
        random.pick(
            Type.INT,
            Type.INT,
            Type.INT,
            Type.LONG,
            Type.BYTE,
            Type.CHAR,
            Type.SHORT,
            Type.FLOAT,
            Type.DOUBLE);
    return "(" + type.name() + ") (" + sub(from, depth) + ")";
  }

  /** {@code x = e}, {@code x op= e}, {@code x++} as an expression. */
  String update(Type type, String place, int depth) {
    int choice = random.below(10);
    if (choice < 3) {
      return random.chance(50)
          ? "(" + random.pick("++", "--") + place + ")"
          : "(" + place + random.pick("++", "--") + ")";
    }
    if (choice < 5) {
      return "(" + place + " = " + sub(type, depth) + ")";
    }
    if (type.isFloating()) {
      return "("
          + place
          + " "
          + random.pick("+=", "-=", "*=", "/=", "%=")
          + " "
          + sub(any(), depth)
          + ")";
    }
    return switch (random.below(4)) {
      case 0 ->
          "("
              + place
              + " "
              + random.pick("<<=", ">>=", ">>>=")
              + " "
              + sub(random.pick(Type.INT, Type.LONG, Type.BYTE), depth)
              + ")";
      case 1 ->
          "("
              + place
              + " "
              + random.pick("&=", "|=", "^=")
              + " "
              + sub(random.pick(Type.INT, Type.LONG, Type.CHAR), depth)
              + ")";
      case 2 ->
          "(" + place + " " + random.pick("/=", "%=") + " (" + sub(Type.INT, depth) + " | 1))";
      default -> "(" + place + " " + random.pick("+=", "-=", "*=") + " " + sub(any(), depth) + ")";
    };
  }

  private Type any() {
    return random.pick(
        Type.INT, Type.INT, Type.LONG, Type.BYTE, Type.SHORT, Type.CHAR, Type.FLOAT, Type.DOUBLE);
  }

  /** A type that converts to int or long by itself. */
  private Type operand(Type type) {
    if (random.chance(75)) {
      return type;
    }
    return type.equals(Type.LONG)
        ? random.pick(Type.INT, Type.SHORT, Type.CHAR)
        : random.pick(Type.BYTE, Type.SHORT, Type.CHAR);
  }

  private String integral(Type type, int depth) {
    List<String> places = body.assignable(type);
    if (!places.isEmpty() && random.chance(10)) {
      return update(type, random.pick(places), depth);
    }
    boolean isLong = type.equals(Type.LONG);
    // One operand has the type itself, so that the operation has.
    String left = sub(type, depth);
    return switch (random.below(16)) {
      case 0, 1, 2, 3 ->
          "(" + left + " " + random.pick("+", "-", "*") + " " + sub(operand(type), depth) + ")";
      case 4, 5 ->
          "(" + left + " " + random.pick("&", "|", "^") + " " + sub(operand(type), depth) + ")";
      case 6, 7 ->
          "("
              + left
              + " "
              + random.pick("<<", ">>", ">>>")
              + " "
              + sub(random.pick(Type.INT, Type.LONG, Type.BYTE), depth)
              + ")";
      case 8 ->
          "(" + left + " " + random.pick("/", "%") + " (" + sub(operand(type), depth) + " | 1))";
      case 9 ->
          random.chance(25)
              ? "(" + left + " " + random.pick("/", "%") + " " + sub(type, depth) + ")"
              : "(" + random.pick("-", "~", "+") + "(" + left + "))";
      case 10, 11 -> "(" + type.name() + ") (" + sub(any(), depth) + ")";
      case 12 -> library(type, isLong ? "Long" : "Integer", left, depth);
      case 13 -> isLong ? left : fromObject(depth);
      case 14 ->
          isLong
              ? "Double.doubleToLongBits(" + sub(Type.DOUBLE, depth) + ")"
              : "Float.floatToIntBits(" + sub(Type.FLOAT, depth) + ")";
      default -> unboxed(isLong ? Type.BOXED_LONG : Type.INTEGER, left);
    };
  }

  private String unboxed(Type box, String otherwise) {
    List<String> boxes = body.readable(box);
    if (boxes.isEmpty()) {
      return otherwise;
    }
    String name = random.pick(boxes);
    return random.chance(50)
        ? "(" + name + " + 0)"
        : name + (box.equals(Type.INTEGER) ? ".intValue()" : ".longValue()");
  }

  private String library(Type type, String box, String left, int depth) {
    return switch (random.below(9)) {
      case 0 -> "(" + type.name() + ") " + box + ".bitCount(" + left + ")";
      case 1 -> "(" + type.name() + ") " + box + ".numberOfTrailingZeros(" + left + ")";
      case 2 -> box + ".rotateLeft(" + left + ", " + sub(Type.INT, depth) + ")";
      case 3 -> box + ".reverse(" + left + ")";
      case 4 -> box + ".reverseBytes(" + left + ")";
      case 5 -> "Math." + random.pick("min", "max") + "(" + left + ", " + sub(type, depth) + ")";
      case 6 -> "Math.abs(" + left + ")";
      case 7 -> "Math.floorMod(" + left + ", (" + sub(type, depth) + " | 1))";
      default ->
          random.chance(20)
              ? "Math."
                  + random.pick("add", "subtract", "multiply")
                  + "Exact("
                  + left
                  + ", "
                  + sub(type, depth)
                  + ")"
              : "(" + type.name() + ") " + box + ".compare(" + left + ", " + sub(type, depth) + ")";
    };
  }

  private String fromObject(int depth) {
    String string = expressions.text(Math.min(1, depth - 1));
    return switch (random.below(8)) {
      case 0 -> string + ".length()";
      case 1 -> string + ".hashCode()";
      case 2 -> string + ".compareTo(" + sub(Type.STRING, depth) + ")";
      case 3 -> string + ".indexOf(" + sub(random.pick(Type.STRING, Type.CHAR), depth) + ")";
      case 4 -> sub(body.plan.enumType, depth) + ".ordinal()";
      case 5 -> lambda(depth);
      case 6 -> {
        List<String> arrays = body.readable(Type.array(Type.INT));
        yield arrays.isEmpty() ? "Main.fuel" : random.pick(arrays) + ".length";
      }
      default -> "Integer.compare(" + sub(Type.INT, depth) + ", " + sub(Type.INT, depth) + ")";
    };
  }

  private String lambda(int depth) {
    return random.pick(
            "((IntBinaryOperator) Math::max)",
            "((IntBinaryOperator) Integer::sum)",
            "((IntBinaryOperator) (a, b) -> a " + random.pick("+", "-", "*", "^") + " b)")
        + ".applyAsInt("
        + sub(Type.INT, depth)
        + ", "
        + sub(Type.INT, depth)
        + ")";
  }

  private String floating(Type type, int depth) {
    List<String> places = body.assignable(type);
    if (!places.isEmpty() && random.chance(10)) {
      return update(type, random.pick(places), depth);
    }
    String left = sub(type, depth);
    return switch (random.below(10)) {
      case 0, 1, 2, 3, 4 ->
          "("
              + left
              + " "
              + random.pick("+", "-", "*", "/", "%")
              + " "
              + sub(
                  type.equals(Type.DOUBLE)
                      ? any()
                      : random.pick(Type.INT, Type.FLOAT, Type.BYTE, Type.LONG),
                  depth)
              + ")";
      case 5 -> "(-" + left + ")";
      case 6, 7 -> "(" + type.name() + ") (" + sub(any(), depth) + ")";
      case 8 -> "Math." + random.pick("min", "max") + "(" + left + ", " + sub(type, depth) + ")";
      default ->
          type.equals(Type.DOUBLE)
              ? random.pick("Math.sqrt(", "Math.floor(", "Math.ceil(", "Math.rint(", "Math.abs(")
                  + left
                  + ")"
              : "Math.abs(" + left + ")";
    };
  }
}
