import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of JSON, immutable. */
public sealed interface Json {
  record Text(String value) implements Json {}

  record Number(String literal) implements Json {
    double value() {
      return Double.parseDouble(literal);
    }
  }

  record Bool(boolean value) implements Json {}

  record Null() implements Json {}

  record Array(List<Json> items) implements Json {
    public Array {
      items = List.copyOf(items);
    }
  }

  record Obj(Map<String, Json> members) implements Json {}

  /** Parses a whole text. */
  static Json parse(String text) {
    Parser parser = new Parser(text);
    Json value = parser.value();
    parser.end();
    return value;
  }

  /** Says where in the text the syntax is broken. */
  final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SyntaxException(String message, int line, int column) {
      super(message + " at line " + line + ", column " + column);
    }
  }

  /** A recursive-descent parser. */
  final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Json value() {
      skipSpace();
      return switch (peek()) {
        case '{' -> object();
        case '[' -> array();
        case '"' -> new Text(string());
        case 't' -> word("true", new Bool(true));
        case 'f' -> word("false", new Bool(false));
        case 'n' -> word("null", new Null());
        default -> number();
      };
    }

    void end() {
      skipSpace();
      if (at < text.length()) {
        throw error("unexpected '" + text.charAt(at) + "'");
      }
    }

    private Json object() {
      Map<String, Json> members = new LinkedHashMap<>();
      expect('{');
      skipSpace();
      if (peek() == '}') {
        at++;
        return new Obj(members);
      }
      do {
        skipSpace();
        String key = string();
        skipSpace();
        expect(':');
        members.put(key, value());
        skipSpace();
      } while (comma('}'));
      return new Obj(members);
    }

    private Json array() {
      List<Json> items = new ArrayList<>();
      expect('[');
      skipSpace();
      if (peek() == ']') {
        at++;
        return new Array(items);
      }
      do {
        items.add(value());
        skipSpace();
      } while (comma(']'));
      return new Array(items);
    }

    private boolean comma(char close) {
      if (peek() == ',') {
        at++;
        return true;
      }
      expect(close);
      return false;
    }

    private String string() {
      expect('"');
      StringBuilder out = new StringBuilder();
      while (true) {
        char c = next();
        switch (c) {
          case '"':
            return out.toString();
          case '\\':
            out.append(escape());
            break;
          default:
            if (c < ' ') {
              throw error("control character in string");
            }
            out.append(c);
        }
      }
    }

    private char escape() {
      char c = next();
      return switch (c) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case 'b' -> '\b';
        case 'f' -> '\f';
        case '"', '\\', '/' -> c;
        case 'u' -> {
          if (at + 4 > text.length()) {
            throw error("unfinished escape");
          }
          char code = (char) Integer.parseInt(text.substring(at, at + 4), 16);
          at += 4;
          yield code;
        }
        default -> throw error("unknown escape '\\" + c + "'");
      };
    }

    private Json number() {
      int start = at;
      while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      String literal = text.substring(start, at);
      try {
        Double.parseDouble(literal);
      } catch (NumberFormatException e) {
        throw error("not a value");
      }
      return new Number(literal);
    }

    private Json word(String word, Json value) {
      if (!text.startsWith(word, at)) {
        throw error("not a value");
      }
      at += word.length();
      return value;
    }

    private void skipSpace() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private char peek() {
      return at < text.length() ? text.charAt(at) : '\0';
    }

    private char next() {
      if (at >= text.length()) {
        throw error("unexpected end");
      }
      return text.charAt(at++);
    }

    private void expect(char c) {
      if (peek() != c) {
        throw error("expected '" + c + "'");
      }
      at++;
    }

    private SyntaxException error(String message) {
      int line = 1;
      int column = 1;
      for (int i = 0; i < Math.min(at, text.length()); i++) {
        if (text.charAt(i) == '\n') {
          line++;
          column = 1;
        } else {
          column++;
        }
      }
      return new SyntaxException(message, line, column);
    }
  }
}
