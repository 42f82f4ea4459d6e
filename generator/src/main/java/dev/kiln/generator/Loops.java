package dev.kiln.generator;

import java.util.List;

/** Loops with bounded trip counts. */
final class Loops extends StatementFamily {
  private static final int DEPTH = 3;

  Loops(Statements statements) {
    super(statements);
  }

  void loop() {
    if (body.loops >= DEPTH) {
      statements.note();
      return;
    }
    int mark = body.scope.mark();
    String counter = body.plan.name("i");
    String label = body.plan.name("L");
    int trips = random.between(1, body.loops == 0 ? 9 : 5);
    switch (random.below(8)) {
      case 0, 1 -> counted(counter, label, trips);
      case 2 -> down(counter, label, trips);
      case 3 -> wide(counter, label, trips);
      case 4 -> whileLoop(counter, label, trips);
      case 5 -> doLoop(counter, label, trips);
      case 6 -> each(counter, label);
      default -> labelled(label);
    }
    body.scope.release(mark);
  }

  private void counted(String counter, String label, int trips) {
    int step = random.between(1, 3);
    int start = random.chance(70) ? 0 : random.between(-5, 5);
    String more = random.chance(20) ? " && " + condition() : "";
    out.open(
        label
            + ": for (int "
            + counter
            + " = "
            + start
            + "; "
            + counter
            + " < "
            + (start + step * trips)
            + more
            + "; "
            + counter
            + (step == 1 ? "++" : " += " + step)
            + ")");
    inside(label, counter);
  }

  private void down(String counter, String label, int trips) {
    out.open(label + ": for (int " + counter + " = " + trips + "; " + counter + "-- > 0; )");
    inside(label, counter);
  }

  private void wide(String counter, String label, int trips) {
    String type = random.pick("long", "short", "byte", "char");
    out.open(
        label + ": for (" + type + " " + counter + " = 0; " + counter + " < " + trips + "; "
            + counter + "++)");
    inside(label, counter);
  }

  private void whileLoop(String counter, String label, int trips) {
    out.line("int " + counter + " = 0;");
    String more = random.chance(40) ? " && " + condition() : "";
    out.open(label + ": while (" + counter + "++ < " + trips + more + ")");
    inside(label, counter);
  }

  private void doLoop(String counter, String label, int trips) {
    out.line("int " + counter + " = " + trips + ";");
    out.open(label + ": do");
    body.loops++;
    content(label, true);
    body.loops--;
    out.close(
        " while (--" + counter + " > 0" + (random.chance(30) ? " && " + condition() : "") + ");");
  }

  private void each(String counter, String label) {
    Type element = random.chance(75) ? body.plan.primitive() : body.plan.value();
    if (element.kind() == Type.Kind.ARRAY && element.element().kind() == Type.Kind.ARRAY) {
      element = Type.INT;
    }
    Type array = Type.array(element);
    List<String> arrays = body.readable(array);
    String over = arrays.isEmpty() ? statements.expressions.of(array, 1) : random.pick(arrays);
    boolean fixed = random.chance(60);
    out.open(
        label
            + ": for ("
            + (fixed ? "final " : "")
            + element.name()
            + " "
            + counter
            + " : "
            + over
            + ")");
    body.scope.declare(counter, element, fixed);
    body.loops++;
    content(label, true);
    body.loops--;
    out.close();
  }

  /** A labelled block, left by {@code break}. */
  private void labelled(String label) {
    out.open(label + ":");
    content(label, false);
    out.close();
  }

  /** The body; it reads the counter, but only through a copy, so that the loop ends. */
  private void inside(String label, String counter) {
    String copy = body.plan.name("k");
    out.line("final int " + copy + " = (int) " + counter + ";");
    body.scope.declare(copy, Type.INT, true);
    body.loops++;
    content(label, true);
    body.loops--;
    out.close();
  }

  private void content(String label, boolean continues) {
    body.targets.push(new Body.Target(label, continues));
    statements.block(4);
    body.targets.pop();
  }

  private String condition() {
    return statements.expressions.of(Type.BOOLEAN, 1);
  }
}
