package collections;

/** Vector, Stack, Hashtable, Enumeration, Dictionary, Properties defaults. */
public class LegacyCollections {
  public static void main(String[] args) throws Exception {
    var v = new java.util.Vector<String>(2, 3);
    for (String s : "a b c d e".split(" ")) v.addElement(s);
    v.insertElementAt("x", 1);
    v.setElementAt("y", 2);
    v.removeElement("d");
    System.out.println(v + " " + v.capacity() + " " + v.elementAt(1) + v.firstElement() + v.lastElement() + v.indexOf("e", 2) + v.lastIndexOf("a", 0));
    StringBuilder s = new StringBuilder();
    for (var e = v.elements(); e.hasMoreElements(); ) s.append(e.nextElement());
    v.setSize(6);
    System.out.println(s + " " + v + " " + v.contains(null));
    var stack = new java.util.Stack<Integer>();
    for (int i = 0; i < 4; i++) stack.push(i);
    System.out.println(stack.peek() + " " + stack.pop() + " " + stack.search(0) + " " + stack.search(9) + " " + stack + stack.empty());
    var h = new java.util.Hashtable<String, Integer>();
    for (String k : "one two three four five six".split(" ")) h.put(k, k.length());
    System.out.println(h + " " + h.get("one") + h.get("none") + h.contains(5) + h.containsKey("two") + h.remove("six") + h.size() + h.merge("one", 5, Integer::sum) + java.util.Collections.list(h.keys()));
    var defaults = new java.util.Properties();
    defaults.setProperty("a", "default");
    defaults.setProperty("b", "hidden");
    var p = new java.util.Properties(defaults);
    p.load(new java.io.StringReader("b = own\n# comment\n! other\nc: \\u0041\\t\\\n   continued\nd\nkey\\ with\\ space=v\\=w\n"));
    System.out.println(p.getProperty("a") + " " + p.getProperty("b") + " [" + p.getProperty("c") + "] [" + p.getProperty("d") + "] " + p.getProperty("key with space") + " " + p.getProperty("none", "fallback") + " " + p.get("a") + " " + new java.util.TreeSet<>(p.stringPropertyNames()) + p.size());
    var out = new java.io.StringWriter();
    var q = new java.util.Properties();
    q.setProperty(" k", " v\u00e9\n#");
    q.store(out, "comment \u4e2d");
    System.out.println(out.toString().replaceAll("#\\w{3} \\w{3}.*\n", "#date\n").replace("\r", ""));
    var xml = new java.io.ByteArrayOutputStream();
    q.list(new java.io.PrintStream(xml));
    System.out.println(xml.toString().trim());
  }
}
