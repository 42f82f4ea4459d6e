import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/** Reads JSON from standard input and prints it indented; then what it counted. */
public final class PrettyPrint {
  private final StringBuilder out = new StringBuilder();
  private int values;
  private double sum;

  public static void main(String[] args) throws IOException {
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    try {
      Json json = Json.parse(text);
      PrettyPrint printer = new PrettyPrint();
      printer.print(json, 0);
      System.out.println(printer.out);
      System.err.println(printer.values + " values, numbers sum to " + printer.sum);
      System.err.println("reparsed equal: " + Json.parse(printer.out.toString()).equals(json));
    } catch (Json.SyntaxException e) {
      System.err.println("error: " + e.getMessage());
      System.exit(1);
    }
  }

  private void print(Json json, int depth) {
    values++;
    if (json instanceof Json.Obj obj) {
      printObject(obj, depth);
    } else if (json instanceof Json.Array array) {
      printArray(array, depth);
    } else if (json instanceof Json.Text text) {
      quote(text.value());
    } else if (json instanceof Json.Number number) {
      sum += number.value();
      out.append(number.literal());
    } else if (json instanceof Json.Bool bool) {
      out.append(bool.value());
    } else {
      out.append("null");
    }
  }

  private void printObject(Json.Obj obj, int depth) {
    if (obj.members().isEmpty()) {
      out.append("{}");
      return;
    }
    out.append("{");
    for (Iterator<Map.Entry<String, Json>> i = obj.members().entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<String, Json> member = i.next();
      line(depth + 1);
      quote(member.getKey());
      out.append(": ");
      print(member.getValue(), depth + 1);
      if (i.hasNext()) {
        out.append(",");
      }
    }
    line(depth);
    out.append("}");
  }

  private void printArray(Json.Array array, int depth) {
    if (array.items().isEmpty()) {
      out.append("[]");
      return;
    }
    out.append("[");
    for (int i = 0; i < array.items().size(); i++) {
      if (i > 0) {
        out.append(",");
      }
      line(depth + 1);
      print(array.items().get(i), depth + 1);
    }
    line(depth);
    out.append("]");
  }

  private void line(int depth) {
    out.append('\n').append("  ".repeat(depth));
  }

  private void quote(String value) {
    out.append('"');
    value
        .chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                  if (c < ' ') {
                    out.append(String.format("\\u%04x", c));
                  } else {
                    out.append((char) c);
                  }
                }
              }
            });
    out.append('"');
  }
}
