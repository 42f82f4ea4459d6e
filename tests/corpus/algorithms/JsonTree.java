package algorithms;

import java.util.*;

/** A JSON reader and printer: escapes, nesting, numbers, order of keys, errors with positions. */
public class JsonTree {
  final String s;
  int i;

  JsonTree(String s) {
    this.s = s;
  }

  RuntimeException error(String m) {
    return new IllegalArgumentException(m + " at " + i);
  }

  char next() {
    while (i < s.length() && " \n\t\r".indexOf(s.charAt(i)) >= 0) i++;
    if (i >= s.length()) throw error("end");
    return s.charAt(i);
  }

  Object value() {
    char c = next();
    switch (c) {
      case '{': {
        Map<String, Object> m = new LinkedHashMap<>();
        i++;
        if (next() == '}') { i++; return m; }
        while (true) {
          if (next() != '"') throw error("key");
          String k = string();
          if (next() != ':') throw error("colon");
          i++;
          m.put(k, value());
          if (next() == ',') { i++; continue; }
          if (next() != '}') throw error("brace");
          i++;
          return m;
        }
      }
      case '[': {
        List<Object> l = new ArrayList<>();
        i++;
        if (next() == ']') { i++; return l; }
        while (true) {
          l.add(value());
          if (next() == ',') { i++; continue; }
          if (next() != ']') throw error("bracket");
          i++;
          return l;
        }
      }
      case '"': return string();
      default:
        for (String w : List.of("true", "false", "null")) if (s.startsWith(w, i)) { i += w.length(); return w.equals("null") ? null : (Object) w.equals("true"); }
        int from = i;
        while (i < s.length() && "+-.eE0123456789".indexOf(s.charAt(i)) >= 0) i++;
        if (from == i) throw error("value");
        String n = s.substring(from, i);
        return n.matches("-?\\d+") ? (Object) Long.valueOf(n) : Double.valueOf(n);
    }
  }

  String string() {
    StringBuilder b = new StringBuilder();
    for (i++; ; i++) {
      if (i >= s.length()) throw error("string");
      char c = s.charAt(i);
      if (c == '"') break;
      if (c == '\\') {
        c = s.charAt(++i);
        if (c == 'u') { b.append((char) Integer.parseInt(s, i + 1, i + 5, 16)); i += 4; continue; }
        int k = "nrtbf".indexOf(c);
        b.append(k < 0 ? c : "\n\r\t\b\f".charAt(k));
      } else b.append(c);
    }
    i++;
    return b.toString();
  }

  static String print(Object o) {
    if (o instanceof Map<?, ?> m) {
      StringJoiner j = new StringJoiner(",", "{", "}");
      m.forEach((k, v) -> j.add(print(k) + ":" + print(v)));
      return j.toString();
    }
    if (o instanceof List<?> l) return l.stream().map(JsonTree::print).toList().toString().replace(", ", ",");
    if (o instanceof String t) return '"' + t.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    return String.valueOf(o);
  }

  public static void main(String[] args) {
    for (String t : new String[] {"{}", "[]", "[1,-2.5e3,true,false,null]", "{\"a\":{\"b\":[{},[[]]]},\"z\":\"q\\\"\\n\\u0041\"}", " [ 1 , 2 ] ", "9223372036854775807", "[1,]", "{\"a\" 1}", "{a:1}", "\"open", "[1 2]", "", "nul", "[\"\\u00e9\"]", "{\"b\":1,\"a\":2,\"b\":3}", "1e999"}) {
      try {
        JsonTree j = new JsonTree(t);
        Object v = j.value();
        System.out.println(print(v).replace("\u00e9", "e") + (j.i < t.length() ? " +" : ""));
      } catch (RuntimeException e) {
        System.out.println(t + " " + e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
  }
}
