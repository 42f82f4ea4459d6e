package dev.kiln.generator;

import java.util.List;

/** Simple statements, and the choice among all kinds. */
final class Statements {
  final Body body;
  final Prng random;
  final Source out;
  final Expressions expressions;
  private final Loops loops;
  private final Branches branches;
  private final Trials trials;
  private final Structures structures;

  Statements(Body body) {
    this.body = body;
    this.random = body.random;
    this.out = body.out;
    this.expressions = new Expressions(body);
    this.loops = new Loops(this);
    this.branches = new Branches(this);
    this.trials = new Trials(this);
    this.structures = new Structures(this);
  }

  /** Statements of a block, whose variables end with it. */
  void block(int most) {
    int mark = body.scope.mark();
    for (int i = random.between(1, most); i > 0 && body.budget > 0; i--) {
      statement();
    }
    body.scope.release(mark);
  }

  /** Statements until the budget is spent. */
  void whole() {
    while (body.budget > 0) {
      statement();
    }
  }

  private void statement() {
    body.budget--;
    int choice = random.below(100);
    if (choice < 24) {
      declare();
    } else if (choice < 44) {
      assign();
    } else if (choice < 52) {
      note();
    } else if (choice < 60) {
      branches.ifElse();
    } else if (choice < 70) {
      loops.loop();
    } else if (choice < 76) {
      branches.choose();
    } else if (choice < 84) {
      trials.trial();
    } else if (choice < 92) {
      structures.structure();
    } else if (choice < 96) {
      jump();
    } else {
      call();
    }
  }

  void declare() {
    Type type = body.plan.value();
    declare(type, expressions.of(type));
  }

  /** A new variable with this value; its name. */
  String declare(Type type, String value) {
    String name = body.plan.name("v");
    boolean fixed = random.chance(35);
    String init = type.equals(Type.STRING) ? "Main.cut(" + value + ")" : value;
    boolean inferred = !fixed && random.chance(10) && !init.contains("null");
    out.line(
        (fixed ? "final " : "")
            + (inferred && exact(type) ? "var" : type.name())
            + " "
            + name
            + " = "
            + init
            + ";");
    body.scope.declare(name, type, fixed);
    return name;
  }

  /** Types whose expressions have just this type, so that {@code var} gets it. */
  private static boolean exact(Type type) {
    return type.equals(Type.LONG) || type.equals(Type.STRING) || type.equals(Type.DOUBLE);
  }

  private void assign() {
    Type type = body.plan.value();
    List<String> places = body.assignable(type);
    if (places.isEmpty()) {
      arrayStore();
      return;
    }
    String place = random.pick(places);
    if (type.equals(Type.STRING)) {
      out.line(place + " = Main.cut(" + expressions.of(type) + ");");
    } else if (type.isNumber() && random.chance(50)) {
      String update = new Numbers(body, expressions).update(type, place, 3);
      out.line(update.substring(1, update.length() - 1) + ";");
    } else {
      out.line(place + " = " + expressions.of(type) + ";");
    }
  }

  private void arrayStore() {
    Type element = random.chance(70) ? body.plan.primitive() : body.plan.value();
    if (element.kind() == Type.Kind.ARRAY && element.element().kind() == Type.Kind.ARRAY) {
      return;
    }
    List<String> arrays = body.readable(Type.array(element));
    if (arrays.isEmpty()) {
      declare(Type.array(element), expressions.of(Type.array(element)));
      return;
    }
    String array = random.pick(arrays);
    String place = array + "[" + expressions.index(array, 1) + "]";
    if (element.isNumber() && random.chance(40)) {
      String update = new Numbers(body, expressions).update(element, place, 2);
      out.line(update.substring(1, update.length() - 1) + ";");
    } else if (element.equals(Type.STRING)) {
      out.line(place + " = Main.cut(" + expressions.of(element) + ");");
    } else {
      out.line(place + " = " + expressions.of(element) + ";");
    }
  }

  void note() {
    List<Scope.Local> locals = body.scope.matching(local -> true);
    if (!locals.isEmpty() && random.chance(60)) {
      out.line("Main.note(" + random.pick(locals).name() + ");");
    } else {
      out.line("Main.note(" + expressions.of(body.plan.value()) + ");");
    }
  }

  /** A jump, always under a condition, so that what follows stays reachable. */
  private void jump() {
    int choice = random.below(10);
    String condition = expressions.of(Type.BOOLEAN, 1);
    // A condition that javac knows to be true would make no difference: if is exempt.
    if (choice < 5 && !body.targets.isEmpty() && !body.enclosed) {
      Body.Target target = random.pick(List.copyOf(body.targets));
      boolean next = target.continues() && random.chance(50);
      out.line(
          "if (" + condition + ") { " + (next ? "continue " : "break ") + target.label() + "; }");
    } else if (choice < 7 && !body.enclosed) {
      String value = body.returns.equals(Type.VOID) ? "" : " " + expressions.of(body.returns, 1);
      out.line("if (" + condition + ") { return" + value + "; }");
    } else if (choice < 8 && body.targets.size() + body.loops > 0) {
      out.line("if (" + condition + ") { throw " + trials.unchecked() + "; }");
    } else {
      note();
    }
  }

  private void call() {
    Type type = body.plan.value();
    String call = expressions.call(type, 2);
    if (call == null) {
      note();
    } else {
      out.line(random.chance(60) ? "Main.note(" + call + ");" : call + ";");
    }
  }
}
