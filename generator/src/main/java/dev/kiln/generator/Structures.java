package dev.kiln.generator;

import java.util.List;

/**
 * Statements that build and walk objects: chains, lists, maps, arrays; lambdas and inner classes.
 */
final class Structures extends StatementFamily {
  Structures(Statements statements) {
    super(statements);
  }

  void structure() {
    if (body.level < 2 || body.plan.classes.isEmpty()) {
      statements.note();
      return;
    }
    switch (random.below(11)) {
      case 9, 10 -> sweep();
      case 0 -> chain();
      case 1 -> list();
      case 2 -> map();
      case 3 -> copy();
      case 4 -> builder();
      case 5 -> anonymous();
      case 6 -> captured();
      case 7 -> boxes();
      default -> grid();
    }
  }

  /** Objects linked by a field of their own type, with allocation between. */
  private void chain() {
    ClassShape shape = random.pick(body.plan.classes);
    ClassShape.Field link = null;
    for (ClassShape.Field field : shape.instanceFields()) {
      if (field.type().equals(shape.type) && body.visible(field) && !field.fixed()) {
        link = field;
      }
    }
    if (link == null || link.owner() != shape) {
      boxes();
      return;
    }
    String head = statements.declare(shape.type, of(shape.type, 1));
    String i = body.plan.name("i");
    String node = body.plan.name("n");
    String last = body.plan.name("v");
    out.line(shape.type.name() + " " + last + " = " + head + ";");
    out.open("for (int " + i + " = 0; " + i + " < " + random.between(2, 12) + "; " + i + "++)");
    out.line(shape.type.name() + " " + node + " = " + of(shape.type, 2) + ";");
    out.open("if (" + node + " != null)");
    out.line(node + "." + link.name() + " = " + last + ";");
    out.line(last + " = " + node + ";");
    out.close();
    out.close();
    body.scope.declare(last, shape.type, false);
    out.line("Main.note(" + last + ");");
  }

  private void list() {
    Type element =
        random.chance(50)
            ? random.pick(body.plan.classes).type
            : random.pick(Type.STRING, Type.INTEGER);
    Type type = new Type(Type.Kind.LIST, "List<" + element.name() + ">", element);
    List<String> lists = body.readable(type);
    String list =
        lists.isEmpty()
            ? statements.declare(type, random.pick("new ArrayList<>()", "new LinkedList<>()"))
            : random.pick(lists);
    String i = body.plan.name("i");
    out.open("for (int " + i + " = 0; " + i + " < " + random.between(1, 9) + "; " + i + "++)");
    out.line(list + ".add(" + of(element, 2) + ");");
    out.close();
    if (random.chance(30)) {
      out.line("Main.note(" + list + ".remove(" + of(Type.INT, 1) + " & 3));");
    }
    out.line("Main.note(" + list + ");");
  }

  private void map() {
    String map = body.plan.name("m");
    Type value = random.pick(body.plan.classes).type;
    String key = random.pick("Integer", "String", "Hue");
    String fresh =
        switch (key) {
          case "Hue" -> "new EnumMap<>(Hue.class)";
          case "String" -> random.pick("new HashMap<>()", "new TreeMap<>()");
          default -> random.pick("new HashMap<>()", "new LinkedHashMap<>()");
        };
    out.line("Map<" + key + ", " + value.name() + "> " + map + " = " + fresh + ";");
    String i = body.plan.name("i");
    out.open("for (int " + i + " = 0; " + i + " < " + random.between(1, 20) + "; " + i + "++)");
    String at =
        switch (key) {
          case "Hue" -> of(body.plan.enumType, 1);
          case "String" -> "\"k\" + " + i + " % 7";
          default -> i + " * 7 & 31";
        };
    out.line(map + ".put(" + at + ", " + of(value, 2) + ");");
    out.close();
    String entry = body.plan.name("x");
    out.open(
        "for (Map.Entry<"
            + key
            + ", "
            + value.name()
            + "> "
            + entry
            + " : "
            + map
            + ".entrySet())");
    out.line("Main.note(" + entry + ".getKey());");
    out.line("Main.note(" + entry + ".getValue());");
    out.close();
  }

  private void copy() {
    Type type = Type.array(random.chance(70) ? body.plan.primitive() : Type.STRING);
    List<String> arrays = body.readable(type);
    String from = arrays.isEmpty() ? statements.declare(type, of(type, 2)) : random.pick(arrays);
    switch (random.below(4)) {
      case 0 -> statements.declare(type, from + ".clone()");
      case 1 ->
          statements.declare(type, "Arrays.copyOf(" + from + ", " + random.between(1, 12) + ")");
      case 2 ->
          out.line(
              "System.arraycopy("
                  + from
                  + ", "
                  + random.below(2)
                  + ", "
                  + from
                  + ", "
                  + random.below(2)
                  + ", "
                  + (random.chance(85) ? from + ".length - 1" : of(Type.INT, 1))
                  + ");");
      default -> out.line("Arrays.fill(" + from + ", " + of(type.element(), 2) + ");");
    }
    out.line("Main.note(" + from + ");");
  }

  private void builder() {
    String builder = body.plan.name("b");
    out.line("StringBuilder " + builder + " = new StringBuilder(" + of(Type.STRING, 1) + ");");
    for (int i = random.between(1, 4); i > 0; i--) {
      out.line(
          builder
              + random.pick(
                  ".append(" + of(body.plan.primitive(), 2) + ")",
                  ".insert(0, " + of(body.plan.primitive(), 1) + ")",
                  ".append(" + of(Type.STRING, 1) + ").reverse()",
                  ".setLength(" + random.below(9) + ")",
                  ".deleteCharAt(0)")
              + ";");
    }
    String name = statements.declare(Type.STRING, builder + ".toString()");
    out.line("Main.note(" + name + ");");
  }

  /** An anonymous or local class that captures a variable. */
  private void anonymous() {
    Type type = body.plan.primitive();
    String captured = body.plan.name("v");
    out.line("final " + type.name() + " " + captured + " = " + of(type, 2) + ";");
    body.scope.declare(captured, type, true);
    String name = body.plan.name("g");
    String argument = body.plan.name("x");
    out.line("Maker<" + boxed(type) + "> " + name + " =");
    out.open("    new Maker<" + boxed(type) + ">()");
    out.line("int calls = " + random.below(5) + ";");
    out.line("@Override");
    out.open("public " + boxed(type) + " make(int " + argument + ")");
    out.line("calls += " + argument + ";");
    out.line(
        "return calls > "
            + random.between(2, 8)
            + " ? "
            + captured
            + " : "
            + Literals.of(type, random)
            + ";");
    out.close();
    out.close(";");
    out.line("Main.note(" + name + ".make(" + of(Type.INT, 1) + "));");
    out.line("Main.note(" + name + ".twice(" + random.below(5) + "));");
  }

  /** A lambda with a body, called in a loop. */
  private void captured() {
    Type type = body.plan.primitive();
    String name = body.plan.name("g");
    String argument = body.plan.name("x");
    int before = body.scope.enterLambda();
    boolean enclosed = body.enclosed;
    body.enclosed = true;
    int mark = body.scope.mark();
    body.scope.declare(argument, Type.INT, false);
    out.open("Maker<" + boxed(type) + "> " + name + " = " + argument + " ->");
    var targets = List.copyOf(body.targets);
    body.targets.clear();
    statements.block(3);
    out.line("return " + of(type, 2) + ";");
    body.targets.addAll(targets);
    out.close(";");
    body.scope.release(mark);
    body.enclosed = enclosed;
    body.scope.leaveLambda(before);
    String i = body.plan.name("i");
    out.open("for (int " + i + " = 0; " + i + " < " + random.between(1, 4) + "; " + i + "++)");
    out.line("Main.note(" + name + (random.chance(50) ? ".make(" : ".twice(") + i + "));");
    out.close();
  }

  private void boxes() {
    Type type = random.chance(50) ? Type.STRING : random.pick(body.plan.classes).type;
    String name = body.plan.name("b");
    out.line("Box<" + type.name() + "> " + name + " = new Box<>(" + of(type, 1) + ");");
    String i = body.plan.name("i");
    out.open("for (int " + i + " = 0; " + i + " < " + random.between(1, 9) + "; " + i + "++)");
    out.line(name + " = " + name + ".push(" + of(type, 2) + ");");
    out.close();
    out.line("Main.note(" + name + ".depth());");
    out.line("Main.note(" + name + ".find(" + of(Type.INT, 1) + " & 7));");
  }

  private void grid() {
    Type element = body.plan.primitive();
    String grid =
        statements.declare(
            Type.array(Type.array(element)),
            "new "
                + element.name()
                + "["
                + random.between(1, 4)
                + "]["
                + random.between(1, 4)
                + "]");
    String row = body.plan.name("i");
    String column = body.plan.name("j");
    out.open("for (int " + row + " = 0; " + row + " < " + grid + ".length; " + row + "++)");
    out.open(
        "for (int "
            + column
            + " = 0; "
            + column
            + " < "
            + grid
            + "["
            + row
            + "].length; "
            + column
            + "++)");
    out.line(grid + "[" + row + "][" + column + "] = " + of(element, 2) + ";");
    out.close();
    out.close();
    out.line("Main.note(" + grid + ");");
  }

  /** A long loop over arrays: what loop optimizations like. */
  private void sweep() {
    Type element = random.pick(Type.INT, Type.INT, Type.LONG, Type.BYTE, Type.CHAR, Type.DOUBLE);
    Type type = Type.array(element);
    int length = random.pick(3, 8, 17, 64, 100, 255);
    String array = statements.declare(type, "new " + element.name() + "[" + length + "]");
    Type sumType = random.pick(element, Type.LONG, Type.INT);
    String sum = body.plan.name("v");
    String i = body.plan.name("i");
    out.line(sumType.name() + " " + sum + " = " + of(sumType, 1) + ";");
    int step = random.pick(1, 1, 1, 2, 3);
    String head =
        switch (random.below(3)) {
          case 0 ->
              "for (int "
                  + i
                  + " = "
                  + array
                  + ".length - 1; "
                  + i
                  + " >= 0; "
                  + i
                  + " -= "
                  + step
                  + ")";
          case 1 ->
              "for (int "
                  + i
                  + " = "
                  + random.below(3)
                  + "; "
                  + i
                  + " < "
                  + array
                  + ".length; "
                  + i
                  + " += "
                  + step
                  + ")";
          default -> "for (int " + i + " = 0; " + i + " < " + length + "; " + i + "++)";
        };
    out.open(head);
    String value =
        random.pick(i + " * " + of(element, 0), "(" + i + ") ^ " + of(Type.INT, 1), i + " - 7");
    out.line(
        array
            + "["
            + i
            + "] "
            + random.pick("=", "+=")
            + " ("
            + element.name()
            + ") ("
            + value
            + ");");
    if (random.chance(40)) {
      out.line(
          "if ("
              + array
              + "["
              + i
              + "] > "
              + of(element, 0)
              + ") { "
              + sum
              + " "
              + random.pick("+=", "-=", "*=")
              + " "
              + array
              + "["
              + i
              + "]; }");
    } else {
      out.line(
          sum
              + " "
              + random.pick("+=", "-=", "*=", "+=")
              + " "
              + array
              + "[("
              + i
              + " + "
              + random.below(3)
              + ") % "
              + array
              + ".length];");
    }
    out.close();
    body.scope.declare(sum, sumType, false);
    out.line("Main.note(" + array + ");");
    out.line("Main.note(" + sum + ");");
  }

  static String boxed(Type type) {
    return switch (type.kind()) {
      case INT -> "Integer";
      case CHAR -> "Character";
      default ->
          type.isPrimitive()
              ? Character.toUpperCase(type.name().charAt(0)) + type.name().substring(1)
              : type.name();
    };
  }
}
