package dev.kiln.generator;

import java.util.ArrayList;
import java.util.List;

/** Expressions of every type; each comes in parentheses where precedence could matter. */
final class Expressions {
  private final Body body;
  private final Prng random;
  private final Numbers numbers;
  private final Conditions conditions;
  private final Objects objects;

  Expressions(Body body) {
    this.body = body;
    this.random = body.random;
    this.numbers = new Numbers(body, this);
    this.conditions = new Conditions(body, this);
    this.objects = new Objects(body, this);
  }

  /** An expression of usual size. */
  String of(Type type) {
    return of(type, random.between(1, 3));
  }

  /** An expression nested to at most this depth. */
  String of(Type type, int depth) {
    if (depth <= 0) {
      return leaf(type);
    }
    if (random.chance(8)) {
      return "("
          + of(Type.BOOLEAN, depth - 1)
          + " ? "
          + of(type, depth - 1)
          + " : "
          + of(type, depth - 1)
          + ")";
    }
    if (random.chance(14)) {
      String call = call(type, depth - 1);
      if (call != null) {
        return call;
      }
    }
    if (random.chance(6) && !type.isPrimitive()) {
      String generic = objects.generic(type, depth - 1);
      if (generic != null) {
        return generic;
      }
    }
    if (random.chance(4)) {
      return switchExpression(type, depth - 1);
    }
    if (random.chance(10)) {
      return element(type, depth - 1);
    }
    return switch (type.kind()) {
      case BOOLEAN -> conditions.of(depth);
      case BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE -> numbers.of(type, depth);
      default -> objects.of(type, depth);
    };
  }

  /** A variable, a field or a constant. */
  String leaf(Type type) {
    List<String> readable = body.readable(type);
    if (!readable.isEmpty() && random.chance(75)) {
      return random.pick(readable);
    }
    if (type.isPrimitive() || type.equals(Type.STRING)) {
      return Literals.of(type, random);
    }
    return objects.fresh(type, 0);
  }

  /** A string to call methods on: not null in most cases. */
  String text(int depth) {
    String value = of(Type.STRING, depth);
    return value.startsWith("\"") || random.chance(8) ? value : "Main.text(" + value + ")";
  }

  /** An array index, in bounds nearly always. */
  String index(String array, int depth) {
    return random.chance(93)
        ? "(" + of(Type.INT, depth) + " & 0x7fffffff) % " + array + ".length"
        : of(Type.INT, depth);
  }

  private String element(Type type, int depth) {
    List<String> arrays = body.readable(Type.array(type));
    if (arrays.isEmpty()) {
      return leaf(type);
    }
    String array = random.pick(arrays);
    return array + "[" + index(array, depth) + "]";
  }

  /** A call of a method that returns the type, or null. */
  String call(Type type, int depth) {
    List<Signature> found = new ArrayList<>();
    for (Signature method : body.plan.methods) {
      if (method.returns().equals(type) && !method.checked() && mayCall(method)) {
        found.add(method);
      }
    }
    if (body.level > 4 && body.plan.interfaceIsImplemented()) {
      for (Signature method : body.plan.interfaceMethods) {
        if (method.returns().equals(type)) {
          found.add(method);
        }
      }
    }
    return found.isEmpty() ? null : call(random.pick(found), depth);
  }

  boolean mayCall(Signature method) {
    if (method.level() >= body.level) {
      return false;
    }
    if (method.owner() == null || method.isStatic() && !method.isPrivate()) {
      return true;
    }
    return body.level > 1 && (!method.isPrivate() || method.owner() == body.owner);
  }

  /** A call with its receiver and arguments. */
  String call(Signature method, int depth) {
    String receiver;
    if (method.isStatic()) {
      receiver = method.owner() == null ? "Main" : method.owner().type.name();
    } else if (method.owner() == null) {
      receiver = objects.receiver(body.plan.interfaceType, Math.min(depth, 1));
    } else if (body.hasThis && body.owner.extendsOrIs(method.owner()) && random.chance(30)) {
      receiver =
          body.owner.parent != null
                  && body.owner.parent.extendsOrIs(method.owner())
                  && !method.isPrivate()
                  && !isAbstractIn(method)
                  && !body.enclosed
                  && random.chance(40)
              ? "super"
              : "this";
    } else {
      receiver = objects.receiver(method.owner().type, Math.min(depth, 1));
      if (method.isPrivate()) {
        receiver = "((" + method.owner().type.name() + ") " + receiver + ")";
      }
    }
    return receiver + "." + method.name() + "(" + arguments(method, depth) + ")";
  }

  private static boolean isAbstractIn(Signature method) {
    return method.owner().isAbstract;
  }

  private String arguments(Signature method, int depth) {
    List<String> arguments = new ArrayList<>();
    List<Type> types = method.parameters();
    for (int i = 0; i < types.size(); i++) {
      if (i == 0 && method.recursive()) {
        arguments.add(String.valueOf(random.between(0, 5)));
      } else if (method.varargs() && i == types.size() - 1 && random.chance(80)) {
        for (int n = random.below(4); n > 0; n--) {
          arguments.add(of(Type.INT, depth - 1));
        }
      } else {
        arguments.add(of(types.get(i), depth - 1));
      }
    }
    return String.join(", ", arguments);
  }

  /** Arguments for a constructor. */
  String arguments(List<Type> types, int depth) {
    List<String> arguments = new ArrayList<>();
    for (Type type : types) {
      arguments.add(of(type, depth));
    }
    return String.join(", ", arguments);
  }

  private String switchExpression(Type type, int depth) {
    StringBuilder text = new StringBuilder("(switch (");
    if (random.chance(60)) {
      text.append("(").append(of(Type.INT, depth)).append(") & 7) { ");
      int label = 0;
      for (int i = random.between(1, 3); i > 0; i--) {
        text.append("case ").append(label++);
        if (random.chance(30)) {
          text.append(", ").append(label++);
        }
        text.append(" -> ").append(arm(type, depth));
      }
    } else {
      text.append(of(body.plan.enumType, depth)).append(") { ");
      text.append("case A -> ").append(arm(type, depth));
    }
    return text.append("default -> ").append(of(type, depth - 1)).append("; })").toString();
  }

  private String arm(Type type, int depth) {
    String value = of(type, depth - 1);
    if (random.chance(8)) {
      return "throw new IllegalStateException(\"arm \" + " + of(Type.INT, 0) + "); ";
    }
    if (random.chance(70)) {
      return value + "; ";
    }
    String name = body.plan.name("y");
    return "{ " + type.name() + " " + name + " = " + value + "; yield " + name + "; } ";
  }
}
