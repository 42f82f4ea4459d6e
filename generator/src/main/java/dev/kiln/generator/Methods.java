package dev.kiln.generator;

import java.util.ArrayList;
import java.util.List;

/** Writes methods: the fuel check, statements, the result. */
final class Methods {
  private final Plan plan;
  private final Prng random;
  private final Source out;

  Methods(Plan plan, Source out) {
    this.plan = plan;
    this.random = plan.random;
    this.out = out;
  }

  static String head(Signature method, String modifiers) {
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      boolean rest = method.varargs() && i == method.parameters().size() - 1;
      parameters.add((rest ? "int..." : method.parameters().get(i).name()) + " p" + i);
    }
    return modifiers
        + method.returns().name()
        + " "
        + method.name()
        + "("
        + String.join(", ", parameters)
        + ")"
        + (method.checked() ? " throws Trouble" : "");
  }

  /** A method with a random body; {@code owner} is null in the main class and in interfaces. */
  void write(Signature method, ClassShape owner, String modifiers) {
    out.open(head(method, modifiers));
    boolean hasThis = owner != null && !modifiers.contains("static");
    Body body = new Body(plan, out, owner, hasThis, method.level(), method.returns());
    for (int i = 0; i < method.parameters().size(); i++) {
      // The parameter that counts recursion down is read only.
      body.scope.declare("p" + i, method.parameters().get(i), i == 0 && method.recursive());
    }
    Statements statements = new Statements(body);
    Type returns = method.returns();
    if (method.level() > 0) {
      out.line("if (--Main.fuel < 0) { return" + value(returns.zero()) + "; }");
    }
    if (method.recursive()) {
      out.line("if (p0 <= 0) { return" + value(statements.expressions.of(returns, 1)) + "; }");
    }
    if (method.checked()) {
      out.line(
          "if ("
              + statements.expressions.of(Type.BOOLEAN, 1)
              + ") { throw new Trouble("
              + statements.expressions.of(Type.STRING, 1)
              + "); }");
    }
    if (method.level() == Plan.TOP) {
      section(statements);
    } else {
      body.budget = method.level() == 0 ? random.below(3) : random.between(1, 2 + plan.size);
      statements.whole();
    }
    if (method.recursive()) {
      recurse(method, statements);
    }
    if (!returns.equals(Type.VOID)) {
      String value = statements.expressions.of(returns, 2);
      out.line("return " + (returns.equals(Type.STRING) ? "Main.cut(" + value + ")" : value) + ";");
    }
    out.close();
  }

  /** Some variables, then groups of statements; an exception ends its group only. */
  private void section(Statements statements) {
    for (int i = random.between(2, 4); i > 0; i--) {
      statements.declare();
    }
    for (int i = random.between(1, plan.size); i > 0; i--) {
      out.open("try");
      int mark = statements.body.scope.mark();
      statements.body.budget = random.between(2, 3 + plan.size);
      statements.whole();
      statements.body.scope.release(mark);
      String name = plan.name("e");
      out.next("catch (RuntimeException " + name + ")");
      out.line("caught(" + name + ");");
      out.close();
    }
  }

  private static String value(String text) {
    return text.isEmpty() ? "" : " " + text;
  }

  private void recurse(Signature method, Statements statements) {
    for (int i = random.between(1, 2); i > 0; i--) {
      List<String> arguments = new ArrayList<>(List.of("p0 - 1"));
      for (Type type : method.parameters().subList(1, method.parameters().size())) {
        arguments.add(statements.expressions.of(type, 1));
      }
      statements.declare(
          method.returns(), "Main." + method.name() + "(" + String.join(", ", arguments) + ")");
    }
  }
}
