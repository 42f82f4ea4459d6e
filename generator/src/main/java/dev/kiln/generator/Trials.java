package dev.kiln.generator;

import java.util.ArrayList;
import java.util.List;

/** try in all its forms, throw, synchronized. */
final class Trials extends StatementFamily {
  private static final String[] CAUGHT = {
    "ArithmeticException",
    "ArrayIndexOutOfBoundsException",
    "NullPointerException",
    "ClassCastException",
    "NegativeArraySizeException",
    "Oops",
    "StringIndexOutOfBoundsException",
    "IllegalStateException",
    "ArrayStoreException"
  };

  Trials(Statements statements) {
    super(statements);
  }

  void trial() {
    switch (random.below(9)) {
      case 0, 1, 2, 3 -> tryCatch();
      case 4, 5 -> tryFinally();
      case 6 -> resources();
      case 7 -> checked();
      default -> locked();
    }
  }

  /** A new exception. */
  String unchecked() {
    return random.pick(
        "new Oops(" + of(Type.INT, 1) + ")",
        "new Oops("
            + of(Type.INT, 1)
            + ", new IllegalArgumentException("
            + of(Type.STRING, 0)
            + "))",
        "new IllegalStateException(" + of(Type.STRING, 1) + ")",
        "new ArithmeticException(\"own\")");
  }

  private void content(int most) {
    body.loops++; // A throw inside is caught nearby.
    statements.block(most);
    body.loops--;
  }

  private void mayThrow() {
    if (random.chance(50)) {
      out.line(
          random.pick(
              "Main.note(" + of(Type.INT, 1) + " / " + of(Type.INT, 1) + ");",
              "Main.note(" + of(Type.LONG, 1) + " % " + of(Type.LONG, 1) + ");",
              "if (" + of(Type.BOOLEAN, 1) + ") { throw " + unchecked() + "; }",
              "Main.note(new int[" + of(Type.BYTE, 1) + "].length);",
              "Main.note((Object) ((Integer) Main.hide(" + of(Type.STRING, 1) + ")));",
              "Main.note(" + of(Type.STRING, 1) + ".charAt(" + of(Type.INT, 1) + "));",
              "Main.note(((String) Main.hide(null)).length());",
              "((Object[]) Main.hide(new Integer[2]))[1] = " + of(Type.STRING, 0) + ";",
              "Main.note(new int[3][" + of(Type.INT, 0) + " & 0x8000000f][2].length);",
              "Main.note(new long[2][3][" + of(Type.INT, 1) + "].length);"));
    }
  }

  private void tryCatch() {
    out.open("try");
    mayThrow();
    content(3);
    List<String> names = new ArrayList<>(List.of(CAUGHT));
    for (int i = random.below(3); i > 0; i--) {
      String first = random.pick(names);
      names.remove(first);
      String types = first;
      if (random.chance(25)) {
        String second = random.pick(names);
        names.remove(second);
        types += " | " + second;
      }
      catching(types);
    }
    if (random.chance(75)) {
      catching("RuntimeException");
    } else {
      catching("Throwable");
    }
    if (random.chance(30)) {
      out.next("finally");
      statements.block(2);
    }
    out.close();
  }

  private void catching(String types) {
    String name = body.plan.name("e");
    out.next("catch (" + types + " " + name + ")");
    out.line("Main.caught(" + name + ");");
    statements.block(2);
    if (random.chance(15)
        && body.loops > 0
        && !types.equals("Throwable")
        && !types.equals("Trouble")) {
      out.line("if (" + of(Type.BOOLEAN, 1) + ") { throw " + name + "; }");
    }
  }

  private void tryFinally() {
    out.open("try");
    mayThrow();
    content(3);
    out.next("finally");
    statements.block(2);
    out.close();
  }

  private void resources() {
    String first = body.plan.name("r");
    out.open(
        "try (Resource "
            + first
            + " = new Resource("
            + of(Type.INT, 1)
            + ")"
            + (random.chance(40)
                ? "; Resource " + body.plan.name("r") + " = new Resource(" + of(Type.INT, 1) + ")"
                : "")
            + ")");
    out.line("Main.note(" + first + ".id);");
    mayThrow();
    content(2);
    catching(random.pick("Oops", "RuntimeException"));
    out.close();
  }

  /** A call of a method with a checked exception, or a throw of one. */
  private void checked() {
    List<Signature> found = new ArrayList<>();
    for (Signature method : body.plan.methods) {
      if (method.checked() && statements.expressions.mayCall(method)) {
        found.add(method);
      }
    }
    out.open("try");
    if (!found.isEmpty()) {
      out.line(statements.expressions.call(random.pick(found), 2) + ";");
    }
    out.line("if (" + of(Type.BOOLEAN, 1) + ") { throw new Trouble(" + of(Type.STRING, 1) + "); }");
    content(2);
    catching("Trouble");
    out.close();
  }

  private void locked() {
    out.open("synchronized (" + (body.hasThis ? "this" : "Main.LOCK") + ")");
    statements.block(3);
    out.close();
  }
}
