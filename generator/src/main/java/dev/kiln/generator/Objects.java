package dev.kiln.generator;

import java.util.ArrayList;
import java.util.List;

/** Strings, arrays, instances of the program's classes, and what generic code makes of them. */
final class Objects {
  private final Body body;
  private final Prng random;
  private final Expressions expressions;

  Objects(Body body, Expressions expressions) {
    this.body = body;
    this.random = body.random;
    this.expressions = expressions;
  }

  private String sub(Type type, int depth) {
    return expressions.of(type, depth - 1);
  }

  String of(Type type, int depth) {
    List<String> readable = body.readable(type);
    if (!readable.isEmpty() && random.chance(45)) {
      return random.pick(readable);
    }
    return switch (type.kind()) {
      case STRING -> string(depth);
      case CLASS -> instance(type, depth);
      default -> fresh(type, depth);
    };
  }

  /** An object to call methods on: not null in most cases. */
  String receiver(Type type, int depth) {
    List<String> readable = body.readable(type);
    if (!readable.isEmpty() && random.chance(70)) {
      String name = random.pick(readable);
      return random.chance(8)
          ? name
          : "(" + name + " != null ? " + name + " : " + create(type, depth, 0) + ")";
    }
    return body.level > 1 && random.chance(95) ? create(type, depth, 0) : of(type, depth);
  }

  /** A new value, without variables. */
  String fresh(Type type, int depth) {
    return switch (type.kind()) {
      case STRING -> Literals.of(type, random);
      case BOX -> box(type, depth);
      case ARRAY -> array(type, depth);
      case ENUM -> constant(depth);
      case RECORD ->
          "new " + type.name() + "(" + expressions.arguments(body.plan.components, depth - 1) + ")";
      case CLASS -> create(type, depth, 4);
      case LIST -> "new ArrayList<>()";
      default -> throw new IllegalArgumentException(type.name());
    };
  }

  private String box(Type type, int depth) {
    if (random.chance(4)) {
      return "((" + type.name() + ") null)";
    }
    Type value = type.equals(Type.INTEGER) ? Type.INT : Type.LONG;
    return type.name() + ".valueOf(" + sub(value, depth) + ")";
  }

  private String constant(int depth) {
    return random.chance(60)
        ? "Hue." + (char) ('A' + random.below(body.plan.enumConstants))
        : "Hue.values()[(" + sub(Type.INT, depth) + " & 0x7fffffff) % Hue.values().length]";
  }

  private String string(int depth) {
    if (random.chance(45)) {
      StringBuilder text = new StringBuilder("(" + sub(Type.STRING, depth));
      for (int i = random.between(1, 3); i > 0; i--) {
        text.append(" + ").append(sub(random.chance(30) ? Type.STRING : printable(), depth));
      }
      return text.append(")").toString();
    }
    String left = expressions.text(depth - 1);
    return switch (random.below(12)) {
      case 0 -> "String.valueOf(" + sub(body.plan.primitive(), depth) + ")";
      case 1 ->
          "Main.cut(" + left + ", " + sub(Type.INT, depth) + ", " + sub(Type.INT, depth) + ")";
      case 2 -> random.chance(25) ? left + ".substring(" + random.below(4) + ")" : left + ".trim()";
      case 3 -> left + ".toUpperCase()";
      case 4 -> left + ".replace(" + sub(Type.CHAR, depth) + ", 'q')";
      case 5 ->
          "new StringBuilder("
              + left
              + ").append("
              + sub(body.plan.primitive(), depth)
              + ").reverse().toString()";
      case 6 ->
          "Integer."
              + random.pick("toHexString(", "toBinaryString(", "toString(")
              + sub(Type.INT, depth)
              + ")";
      case 7 ->
          "Long."
              + random.pick("toHexString(", "toOctalString(", "toString(")
              + sub(Type.LONG, depth)
              + ")";
      case 8 -> sub(body.plan.recordType, depth) + ".toString()";
      case 9 -> sub(body.plan.enumType, depth) + ".name()";
      case 10 ->
          random.chance(20)
              ? "String.format(\"%d/%s/%c\", " + sub(Type.LONG, depth) + ", " + left + ", 'k')"
              : left;
      default -> left + ".repeat(" + random.below(3) + ")";
    };
  }

  private Type printable() {
    return random.chance(85)
        ? body.plan.primitive()
        : random.pick(body.plan.enumType, Type.INTEGER, body.plan.recordType);
  }

  private String instance(Type type, int depth) {
    List<ClassShape> below = body.plan.concrete(type);
    int choice = random.below(10);
    if (choice < 2 && body.hasThis && !body.constructing && isThis(type)) {
      return "this";
    }
    if (choice == 2) {
      Type lower = random.pick(below).type;
      if (!lower.equals(type)) {
        return sub(lower, depth);
      }
    }
    if (choice == 3 && random.chance(25)) {
      ClassShape shape = body.plan.shape(type);
      if (shape != null && shape.parent != null) {
        return "((" + type.name() + ") (Object) " + sub(shape.parent.type, depth) + ")";
      }
    }
    if (choice == 4) {
      List<String> lists =
          body.readable(new Type(Type.Kind.LIST, "List<" + type.name() + ">", type));
      if (!lists.isEmpty()) {
        return "Main.from(" + random.pick(lists) + ", " + sub(Type.INT, depth) + ")";
      }
    }
    return create(type, depth, 4);
  }

  private boolean isThis(Type type) {
    ClassShape shape = body.plan.shape(type);
    return shape == null
        ? body.plan.concrete(type).contains(body.owner)
        : body.owner.extendsOrIs(shape);
  }

  private String create(Type type, int depth, int nulls) {
    List<ClassShape> below = body.plan.concrete(type);
    if (body.level < 2 || below.isEmpty() || random.chance(nulls)) {
      return "((" + type.name() + ") null)";
    }
    ClassShape shape = random.pick(below);
    List<String> arguments = new ArrayList<>();
    for (Type parameter : shape.constructor) {
      arguments.add(
          parameter.kind() == Type.Kind.CLASS && depth <= 0
              ? random.pick(orNull(parameter))
              : expressions.of(parameter, depth - 1));
    }
    return "new " + shape.type.name() + "(" + String.join(", ", arguments) + ")";
  }

  private List<String> orNull(Type type) {
    List<String> readable = body.readable(type);
    return readable.isEmpty() ? List.of("null") : readable;
  }

  private String array(Type type, int depth) {
    Type element = type.element();
    if (element.kind() == Type.Kind.ARRAY && random.chance(60)) {
      String first = String.valueOf(random.between(1, 4));
      String base = element.element().name();
      return random.chance(70)
          ? "new " + base + "[" + first + "][" + random.between(1, 4) + "]"
          : "new " + base + "[][] {" + sub(element, depth) + ", " + sub(element, depth) + "}";
    }
    if (element.kind() == Type.Kind.ARRAY) {
      return "new " + type.name() + " {" + sub(element, depth) + "}";
    }
    if (depth > 0 && random.chance(50)) {
      List<String> values = new ArrayList<>();
      for (int i = random.between(1, 4); i > 0; i--) {
        values.add(sub(element, depth));
      }
      return "new " + type.name() + " {" + String.join(", ", values) + "}";
    }
    if (random.chance(4)) {
      return "new " + element.name() + "[" + expressions.of(Type.INT, 0) + " & 0x800000ff]";
    }
    return "new " + element.name() + "[" + random.between(1, 9) + "]";
  }

  /** A value that went through a generic class, a lambda or a method reference. */
  String generic(Type type, int depth) {
    if (type.kind() == Type.Kind.LIST || type.kind() == Type.Kind.ARRAY) {
      return null;
    }
    String name = type.name();
    return switch (random.below(4)) {
      case 0 -> "new Box<" + name + ">(" + sub(type, depth) + ").get()";
      case 1 -> "((Supplier<" + name + ">) () -> " + enclosed(type) + ").get()";
      case 2 -> "((UnaryOperator<" + name + ">) x -> x).apply(" + sub(type, depth) + ")";
      default -> "new Box<" + name + ">(" + sub(type, depth) + ").map(x -> x).get()";
    };
  }

  private String enclosed(Type type) {
    int before = body.scope.enterLambda();
    boolean outer = body.enclosed;
    body.enclosed = true;
    String value = expressions.of(type, 1);
    body.enclosed = outer;
    body.scope.leaveLambda(before);
    return value;
  }
}
