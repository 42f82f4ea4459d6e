package dev.kiln.generator;

import java.util.List;

/** Expressions of type boolean. */
final class Conditions {
  private final Body body;
  private final Prng random;
  private final Expressions expressions;

  Conditions(Body body, Expressions expressions) {
    this.body = body;
    this.random = body.random;
    this.expressions = expressions;
  }

  private String sub(Type type, int depth) {
    return expressions.of(type, depth - 1);
  }

  String of(int depth) {
    List<String> places = body.assignable(Type.BOOLEAN);
    if (!places.isEmpty() && random.chance(8)) {
      return "("
          + random.pick(places)
          + " "
          + random.pick("=", "&=", "|=", "^=")
          + " "
          + sub(Type.BOOLEAN, depth)
          + ")";
    }
    return switch (random.below(14)) {
      case 0, 1, 2, 3 -> compare(random.pick(Type.INT, Type.INT, Type.CHAR, Type.BYTE), depth);
      case 4 -> compare(Type.LONG, depth);
      case 5 -> compare(random.pick(Type.FLOAT, Type.DOUBLE), depth);
      case 6, 7 ->
          "("
              + sub(Type.BOOLEAN, depth)
              + " "
              + random.pick("&&", "||")
              + " "
              + sub(Type.BOOLEAN, depth)
              + ")";
      case 8 ->
          "("
              + sub(Type.BOOLEAN, depth)
              + " "
              + random.pick("&", "|", "^", "==", "!=")
              + " "
              + sub(Type.BOOLEAN, depth)
              + ")";
      case 9 -> "(!" + sub(Type.BOOLEAN, depth) + ")";
      case 10 -> strings(depth);
      case 11 -> references(depth);
      case 12 -> random.pick("Double", "Float") + ".isNaN(" + sub(Type.FLOAT, depth) + ")";
      default -> instance(depth);
    };
  }

  private String compare(Type type, int depth) {
    return "("
        + sub(type, depth)
        + " "
        + random.pick("<", "<=", ">", ">=", "==", "!=")
        + " "
        + sub(type, depth)
        + ")";
  }

  private String strings(int depth) {
    String left = expressions.text(depth - 1);
    return switch (random.below(4)) {
      case 0 -> left + ".equals(" + sub(Type.STRING, depth) + ")";
      case 1 -> left + ".startsWith(" + expressions.text(depth - 1) + ")";
      case 2 -> left + ".isEmpty()";
      default -> left + ".contains(" + expressions.text(depth - 1) + ")";
    };
  }

  private String references(int depth) {
    if (body.plan.classes.isEmpty() || random.chance(30)) {
      return "("
          + sub(body.plan.recordType, depth)
          + ").equals("
          + sub(body.plan.recordType, depth)
          + ")";
    }
    Type type = random.pick(body.plan.classes).type;
    return "((Object) "
        + sub(type, depth)
        + " "
        + random.pick("==", "!=")
        + " "
        + (random.chance(50) ? "null" : sub(type, depth))
        + ")";
  }

  private String instance(int depth) {
    if (body.plan.classes.isEmpty()) {
      return sub(Type.BOOLEAN, depth);
    }
    ClassShape target = random.pick(body.plan.classes);
    return "((Object) "
        + sub(random.pick(body.plan.classes).type, depth)
        + " instanceof "
        + target.type.name()
        + ")";
  }
}
