package dev.kiln.generator;

import dev.kiln.generator.ClassShape.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A random Java program: always ends, prints the same wherever it runs.
 *
 * <ol>
 *   <li>{@link Plan}: types, fields and methods. Methods have levels and call lower ones only; what
 *       recurses counts down; each call costs fuel, and without fuel returns at once.
 *   <li>Bodies are written top down ({@link Statements}, {@link Expressions}) within a budget. All
 *       jumps are under conditions, so that everything stays reachable for javac.
 *   <li>Values go into a checksum; each section of the main method prints it. Exceptions end the
 *       nearest {@code try} or the section, and print their message and place.
 * </ol>
 *
 * @param seed determines everything
 * @param packageName of all its classes; the main class is {@code Main}
 * @param text one compilation unit
 */
public record GeneratedProgram(long seed, String packageName, String text) {
  /** Changes whenever a seed's program changes; results are kept by it. */
  public static final int VERSION = 1;

  /** The package of the shared support class. */
  public static final String SUPPORT = "support";

  /** The binary name of its main class. */
  public String mainClass() {
    return packageName + ".Main";
  }

  /** The source of {@code support.Support}. */
  public static String supportSource() {
    return "package " + SUPPORT + ";\n\n" + supportText();
  }

  private static String supportText() {
    try (InputStream in = GeneratedProgram.class.getResourceAsStream("Support.java")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program of a seed, using the shared support class. */
  public static GeneratedProgram of(long seed) {
    String packageName = "g" + Long.toUnsignedString(seed);
    Plan plan = new Plan(new Prng(seed));
    Source out = new Source();
    out.line("package " + packageName + ";");
    out.line("");
    out.line("import " + packageName + ".Main.*;");
    out.line("import " + SUPPORT + ".Support;");
    out.line("import " + SUPPORT + ".Support.*;");
    if (plan.ownEnum) {
      out.line("import " + packageName + ".Main.Hue;");
    }
    if (plan.ownRecord) {
      out.line("import " + packageName + ".Main.Pair;");
    }
    out.line("import java.util.*;");
    out.line("import java.util.function.*;");
    out.line("");
    mainClass(plan, out);
    Classes classes = new Classes(plan, out);
    plan.classes.stream().filter(shape -> !shape.nested).forEach(classes::write);
    return new GeneratedProgram(seed, packageName, out.toString());
  }

  /** The program with the support class in the same file. */
  public GeneratedProgram standalone() {
    String support = supportText();
    String alone =
        text.replace("import " + SUPPORT + ".Support;\n", "")
                .replace(
                    "import " + SUPPORT + ".Support.*;", "import " + packageName + ".Support.*;")
            + support.substring(support.indexOf("/**")).replaceFirst("public class", "class");
    return new GeneratedProgram(seed, packageName, alone);
  }

  /** The same program elsewhere. */
  public GeneratedProgram inPackage(String other) {
    return new GeneratedProgram(seed, other, text.replaceAll("\\b" + packageName + "\\b", other));
  }

  private static void mainClass(Plan plan, Source out) {
    out.open("public class Main extends Support");
    for (Field field : plan.statics) {
      if (field.owner() == null) {
        Body body = new Body(plan, out, null, false, 1, Type.VOID);
        body.constructing = true;
        out.line(
            field.modifiers()
                + field.type().name()
                + " "
                + field.name()
                + " = "
                + new Expressions(body).of(field.type(), 0)
                + ";");
      }
    }
    Classes classes = new Classes(plan, out);
    classes.types();
    plan.classes.stream().filter(shape -> shape.nested).forEach(classes::write);
    Methods methods = new Methods(plan, out);
    for (Signature method : plan.methods) {
      if (method.owner() == null) {
        methods.write(method, null, method.modifiers());
      }
    }
    sections(plan, out, methods);
    out.close();
  }

  private static void sections(Plan plan, Source out, Methods methods) {
    int count = plan.random.between(2, 1 + plan.size);
    for (int i = 0; i < count; i++) {
      Signature section =
          new Signature(
              null,
              "section" + i,
              "static ",
              Type.VOID,
              java.util.List.of(),
              Plan.TOP,
              false,
              false,
              false);
      methods.write(section, null, section.modifiers());
    }
    out.open("public static void main(String[] args)");
    out.line("start();");
    for (int i = 0; i < count; i++) {
      out.open("try");
      out.line("section" + i + "();");
      out.next("catch (RuntimeException | Error e)");
      out.line("caught(e);");
      out.close();
      out.line("section(\"" + i + "\");");
    }
    out.close();
  }
}
