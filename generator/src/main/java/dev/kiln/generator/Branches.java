package dev.kiln.generator;

import java.util.ArrayList;
import java.util.List;

/** if, switch statements, pattern matching. */
final class Branches extends StatementFamily {
  Branches(Statements statements) {
    super(statements);
  }

  void ifElse() {
    if (random.chance(25) && !body.plan.classes.isEmpty()) {
      pattern();
      return;
    }
    out.open("if (" + of(Type.BOOLEAN, 2) + ")");
    statements.block(3);
    if (random.chance(50)) {
      if (random.chance(25)) {
        out.next("else if (" + of(Type.BOOLEAN, 1) + ")");
        statements.block(2);
      }
      out.next("else");
      statements.block(3);
    }
    out.close();
  }

  private void pattern() {
    List<ClassShape> classes = body.plan.classes;
    ClassShape target = random.pick(classes);
    ClassShape source = random.pick(classes);
    String name = body.plan.name("o");
    out.open(
        "if ((Object) "
            + of(source.type, 2)
            + " instanceof "
            + target.type.name()
            + " "
            + name
            + (random.chance(30) ? " && " + of(Type.BOOLEAN, 1) : "")
            + ")");
    int mark = body.scope.mark();
    body.scope.declare(name, target.type, false);
    statements.block(3);
    body.scope.release(mark);
    out.close();
  }

  void choose() {
    switch (random.below(4)) {
      case 0 -> numbers();
      case 1 -> strings();
      case 2 -> constants();
      default -> arrows();
    }
  }

  private void numbers() {
    Type type = random.pick(Type.INT, Type.INT, Type.BYTE, Type.CHAR, Type.SHORT);
    boolean dense = random.chance(60);
    String label = body.plan.name("L");
    out.open(
        label
            + ": switch (("
            + type.name()
            + ") ("
            + of(type, 2)
            + (dense ? " & " + random.pick("3", "7", "15") : "")
            + "))");
    List<Integer> used = new ArrayList<>();
    for (int i = random.between(1, 5); i > 0; i--) {
      int value = dense ? random.below(16) : random.pick(0, 1, 2, 5, 31, 64, 100, 127);
      if (used.contains(value)) {
        continue;
      }
      used.add(value);
      out.line("case " + value + ":");
      part(label);
    }
    if (random.chance(70)) {
      out.line("default:");
      part(label);
    }
    out.close();
  }

  /** What stands behind a case: braces keep its variables apart; it may fall through. */
  private void part(String label) {
    if (random.chance(15)) {
      return;
    }
    out.open("");
    body.targets.push(new Body.Target(label, false));
    statements.block(2);
    body.targets.pop();
    out.close();
    if (random.chance(65)) {
      out.line("break;");
    }
  }

  private void strings() {
    String label = body.plan.name("L");
    out.open(label + ": switch (" + statements.expressions.text(2) + ")");
    List<String> cases =
        new ArrayList<>(List.of("\"a\"", "\"kiln\"", "\"\"", "\"Aa\"", "\"BB\"", "\"x\""));
    for (int i = random.between(1, 4); i > 0; i--) {
      String value = random.pick(cases);
      cases.remove(value);
      out.line("case " + value + ":");
      part(label);
    }
    out.line("default:");
    part(label);
    out.close();
  }

  private void constants() {
    String label = body.plan.name("L");
    out.open(label + ": switch (" + of(body.plan.enumType, 2) + ")");
    for (int i = 0; i < body.plan.enumConstants; i++) {
      if (random.chance(60)) {
        out.line("case " + (char) ('A' + i) + ":");
        part(label);
      }
    }
    if (random.chance(60)) {
      out.line("default:");
      part(label);
    }
    out.close();
  }

  private void arrows() {
    out.open("switch (" + of(Type.INT, 2) + " % 5)");
    for (int i = 0; i < 4; i++) {
      if (random.chance(60)) {
        out.open("case " + i + (random.chance(20) ? ", " + (-i - 1) : "") + " ->");
        statements.block(2);
        out.close();
      }
    }
    out.open("default ->");
    statements.block(2);
    out.close();
    out.close();
  }
}
