package dev.kiln.generator;

import dev.kiln.generator.ClassShape.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the program's classes. */
final class Classes {
  private final Plan plan;
  private final Prng random;
  private final Source out;
  private final Methods methods;

  Classes(Plan plan, Source out) {
    this.plan = plan;
    this.random = plan.random;
    this.out = out;
    this.methods = new Methods(plan, out);
  }

  void types() {
    if (plan.interfaceIsImplemented()) {
      interfaceType();
    }
    if (plan.ownEnum) {
      enumType();
    }
    if (plan.ownRecord) {
      recordType();
    }
  }

  private void interfaceType() {
    List<String> permitted =
        plan.classes.stream()
            .filter(shape -> shape.implementsInterface)
            .map(shape -> shape.type.name())
            .toList();
    boolean sealed = plan.sealed && !permitted.isEmpty();
    out.open(
        (sealed ? "sealed " : "")
            + "interface Face extends Noted"
            + (sealed ? " permits " + String.join(", ", permitted) : ""));
    for (Signature method : plan.interfaceMethods) {
      if (hasDefault(method)) {
        methods.write(method, null, "default ");
      } else {
        out.line(Methods.head(method, "") + ";");
      }
    }
    out.close();
  }

  private boolean hasDefault(Signature method) {
    return method == plan.interfaceMethods.get(0) && plan.components.size() > 1;
  }

  private void enumType() {
    out.open("enum Hue");
    List<String> constants = new ArrayList<>();
    for (int i = 0; i < plan.enumConstants; i++) {
      String constant = (char) ('A' + i) + "(" + random.between(-3, 9) + ")";
      if (random.chance(30)) {
        constant +=
            " { @Override int weigh(int x) { return x "
                + random.pick("+", "*", "^")
                + " weight; } }";
      }
      constants.add(constant);
    }
    out.line(String.join(", ", constants) + ";");
    out.line("final int weight;");
    out.line("Hue(int weight) { this.weight = weight; }");
    out.line("int weigh(int x) { return x - weight; }");
    out.close();
  }

  private void recordType() {
    List<String> components = new ArrayList<>();
    for (int i = 0; i < plan.components.size(); i++) {
      components.add(plan.components.get(i).name() + " c" + i);
    }
    out.open("record Pair(" + String.join(", ", components) + ")");
    if (random.chance(40)) {
      out.line("Pair { note(c0); }");
    }
    out.close();
  }

  void write(ClassShape shape) {
    out.open(head(shape));
    for (Field field : shape.fields) {
      field(shape, field);
    }
    if (random.chance(20)) {
      out.open("static");
      Body body = new Body(plan, out, shape, false, 2, Type.VOID);
      body.enclosed = true;
      body.budget = 2;
      new Statements(body).block(2);
      out.line("Main.note(" + random.below(100) + ");");
      out.close();
    }
    constructor(shape);
    digest(shape);
    if (shape.parent == null && shape.implementsInterface) {
      for (Signature method : plan.interfaceMethods) {
        if (!hasDefault(method) || random.chance(50)) {
          methods.write(method, shape, "public ");
        }
      }
    }
    for (Signature method : shape.declared) {
      if (method.modifiers().contains("abstract")) {
        out.line(Methods.head(method, method.modifiers()) + ";");
      } else {
        methods.write(method, shape, method.modifiers());
      }
    }
    overrides(shape);
    out.close();
  }

  private String head(ClassShape shape) {
    String modifiers = shape.nested ? "static " : "";
    if (shape.isAbstract) {
      modifiers += "abstract ";
    }
    boolean underSeal = plan.sealed && shape.parent == null && shape.implementsInterface;
    boolean leaf = shape.children.isEmpty() && !shape.isAbstract;
    if (underSeal) {
      modifiers += leaf ? "final " : "non-sealed ";
    } else if (leaf && random.chance(30)) {
      modifiers += "final ";
    }
    String head = modifiers + "class " + shape.type.name();
    if (shape.parent != null) {
      return head + " extends " + shape.parent.type.name();
    }
    return head + " implements " + (shape.implementsInterface ? "Face" : "Noted");
  }

  private void field(ClassShape shape, Field field) {
    Body body = new Body(plan, out, shape, !field.isStatic(), 1, Type.VOID);
    body.constructing = true;
    body.enclosed = true;
    String value = "";
    boolean mustBe = !field.type().isPrimitive() && field.type().kind() != Type.Kind.CLASS;
    if (field.fixed() || mustBe || random.chance(60)) {
      value =
          " = "
              + new Expressions(body)
                  .of(field.type(), field.fixed() || field.isStatic() && random.chance(90) ? 0 : 1);
    }
    out.line(field.modifiers() + field.type().name() + " " + field.name() + value + ";");
  }

  private void constructor(ClassShape shape) {
    Body body = new Body(plan, out, shape, true, 1, Type.VOID);
    body.constructing = true;
    body.enclosed = true;
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < shape.constructor.size(); i++) {
      Type type = shape.constructor.get(i);
      parameters.add(type.name() + " p" + i);
      body.scope.declare("p" + i, type, false);
    }
    out.open(shape.type.name() + "(" + String.join(", ", parameters) + ")");
    if (shape.parent != null) {
      Body early = new Body(plan, out, shape, false, 1, Type.VOID);
      for (int i = 0; i < shape.constructor.size(); i++) {
        early.scope.declare("p" + i, shape.constructor.get(i), false);
      }
      out.line("super(" + new Expressions(early).arguments(shape.parent.constructor, 1) + ");");
    }
    for (int i = 0; i < shape.constructor.size(); i++) {
      for (Field field : shape.fields) {
        if (!field.isStatic() && !field.fixed() && field.type().equals(shape.constructor.get(i))) {
          out.line("this." + field.name() + " = p" + i + ";");
          break;
        }
      }
    }
    body.budget = random.below(3);
    new Statements(body).block(2);
    out.close();
  }

  private void digest(ClassShape shape) {
    out.line("@Override");
    out.open("public long digest(int depth)");
    out.line("long d = " + (shape.parent == null ? random.below(50) : "super.digest(depth)") + ";");
    for (Field field : shape.fields) {
      if (field.isStatic()) {
        continue;
      }
      String name = field.name();
      switch (field.type().kind()) {
        case BOOLEAN -> out.line("d = d * 31 + (" + name + " ? 1 : 0);");
        case FLOAT, DOUBLE -> out.line("d = d * 31 + Double.doubleToLongBits(" + name + ");");
        case STRING ->
            out.line("d = d * 31 + (" + name + " == null ? 3 : " + name + ".hashCode());");
        case CLASS ->
            out.line(
                "d = d * 31 + ("
                    + name
                    + " == null || depth == 0 ? 5 : "
                    + name
                    + ".digest(depth - 1));");
        case ARRAY -> out.line("d = d * 31 + (" + name + " == null ? 7 : " + name + ".length);");
        case ENUM -> out.line("d = d * 31 + (" + name + " == null ? 9 : " + name + ".weigh(3));");
        case RECORD, BOX -> out.line("d = d * 31 + String.valueOf(" + name + ").hashCode();");
        default -> out.line("d = d * 31 + " + name + ";");
      }
    }
    out.line("return d;");
    out.close();
  }

  private void overrides(ClassShape shape) {
    Set<Signature> missing = new HashSet<>();
    List<Signature> inherited = new ArrayList<>();
    for (ClassShape above = shape.parent; above != null; above = above.parent) {
      for (Signature method : above.declared) {
        if (!method.isStatic() && !method.isPrivate() && !method.modifiers().contains("final")) {
          inherited.add(method);
          if (method.modifiers().contains("abstract") && !implementedBelow(method, shape.parent)) {
            missing.add(method);
          }
        }
      }
    }
    for (Signature method : inherited) {
      boolean must = missing.contains(method) && !shape.isAbstract;
      if (must || random.chance(40)) {
        shape.overridden.add(method);
        out.line("@Override");
        methods.write(method, shape, method.modifiers().replace("abstract ", ""));
      }
    }
  }

  private static boolean implementedBelow(Signature method, ClassShape from) {
    for (ClassShape above = from; above != method.owner(); above = above.parent) {
      if (above.overridden.contains(method)) {
        return true;
      }
    }
    return false;
  }
}
