package io;

import java.io.*;
import java.util.*;

/** Properties: load and store with escapes, continuation lines, comments, defaults, lists; text forms. */
public class PropertiesFiles {
  public static void main(String[] args) throws Exception {
    String text = "# comment\n! other\nkey=value\n spaced\\ key : a value \ncolon:x\nempty\nempty2=\n  \nmulti = one \\\n   two \\\n\tthree\n\\u0041\\u00e9=\\u20ac\\t\\n\\q\\\\\nesc\\=aped\\:=\\=x\nlast=no newline\\";
    Properties p = new Properties();
    p.load(new StringReader(text));
    new TreeMap<>(p).forEach((k, v) -> System.out.println("[" + k + "]=[" + v.toString().replace("\n", "\\n").replace("\t", "\\t") + "]"));
    Properties bytes = new Properties();
    bytes.load(new ByteArrayInputStream("k\u00e9y=\u00fc\\u0100".getBytes("ISO-8859-1")));
    System.out.println(bytes);
    Properties d = new Properties(p);
    d.setProperty("key", "own");
    d.put("number", 5);
    System.out.println(d.getProperty("key") + d.getProperty("colon") + d.getProperty("number") + d.getProperty("none", "default") + d.size() + d.stringPropertyNames().size() + d.containsKey("colon"));
    Properties out = new Properties();
    out.setProperty(" lead\u00e9 \u20ac=:#!", " value\n\t\\ \u0001\u00ff\u0100 ");
    StringWriter w = new StringWriter();
    out.store(w, "two\nlines\u0100");
    System.out.println(w.toString().replaceAll("#\\w{3} \\w{3} .*\\d{4}", "#date"));
    ByteArrayOutputStream o = new ByteArrayOutputStream();
    out.store(o, null);
    String stored = o.toString("ISO-8859-1").replaceAll("#.*\\R", "");
    System.out.println(stored);
    Properties back = new Properties();
    back.load(new StringReader(stored));
    System.out.println(back.equals(out) + " " + back.hashCode());
    StringWriter list = new StringWriter();
    Properties one = new Properties();
    one.setProperty("long", "x".repeat(60));
    one.list(new PrintWriter(list, true));
    System.out.print(list);
    for (String bad : new String[] {"k=\\u12", "k=\\uzzzz"}) {
      try {
        p.load(new StringReader(bad));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      d.store(new StringWriter(), "");
    } catch (ClassCastException e) {
      System.out.println("not a string");
    }
    Enumeration<?> names = one.propertyNames();
    System.out.println(names.nextElement() + " " + names.hasMoreElements() + " " + one.getOrDefault("x", "y") + one.computeIfAbsent("a", k -> "b") + one.merge("a", "c", (x, y) -> x + "" + y));
  }
}
