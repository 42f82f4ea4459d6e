package io;

/** Readers and writers: lines of every ending, line numbers, push back, marks, piped, PrintWriter's error flag. */
public class ReadersAndWriters {
  public static void main(String[] args) throws Exception {
    String text = "one\ntwo\rthree\r\n\nlast";
    var r = new java.io.BufferedReader(new java.io.StringReader(text), 3);
    String l;
    StringBuilder s = new StringBuilder();
    while ((l = r.readLine()) != null) s.append('[').append(l).append(']');
    System.out.println(s + " " + new java.io.BufferedReader(new java.io.StringReader(text)).lines().map(String::length).toList());
    var n = new java.io.LineNumberReader(new java.io.StringReader(text));
    s.setLength(0);
    for (int c; (c = n.read()) >= 0; ) s.append((char) (c == '\n' ? '|' : c)).append(n.getLineNumber());
    System.out.println(s);
    var p = new java.io.PushbackReader(new java.io.StringReader("xyz"), 2);
    p.read();
    p.unread("ab".toCharArray());
    char[] buf = new char[10];
    System.out.println(p.read(buf) + new String(buf, 0, 4) + " " + p.read());
    var m = new java.io.StringReader("marked");
    m.read();
    m.mark(100);
    m.skip(3);
    char c = (char) m.read();
    m.reset();
    System.out.println(c + "" + (char) m.read() + m.markSupported() + m.ready());
    m.close();
    try {
      m.read();
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
    var w = new java.io.StringWriter();
    try (var pw = new java.io.PrintWriter(w)) {
      pw.printf("%d-%s%n", 5, "x").append("app", 1, 3).append('c').print(new char[] {'y'});
      pw.println((Object) null);
      pw.write("written", 2, 3);
      System.out.println(pw.checkError());
    }
    System.out.println(w.toString().replace("\n", "\\n") + " " + w.getBuffer().length());
    var failing = new java.io.PrintWriter(new java.io.Writer() {
      @Override
      public void write(char[] b, int off, int len) throws java.io.IOException {
        throw new java.io.IOException("disk full");
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    });
    failing.println("lost");
    System.out.println(failing.checkError());
    var pr = new java.io.PipedReader();
    var pwr = new java.io.PipedWriter(pr);
    Thread t = new Thread(() -> {
      try (pwr) {
        for (int i = 0; i < 2000; i++) pwr.write("line " + i % 10 + "\n");
      } catch (java.io.IOException e) {
        System.out.println(e);
      }
    });
    t.start();
    System.out.println(new java.io.BufferedReader(pr).lines().mapToInt(String::length).sum());
    t.join();
    var cw = new java.io.CharArrayWriter();
    cw.append("abc").write('d');
    System.out.println(cw.size() + new String(cw.toCharArray()) + new java.io.CharArrayReader(cw.toCharArray(), 1, 2).skip(9));
    try (var bw = new java.io.BufferedWriter(w)) {
      bw.write("x");
      bw.newLine();
      bw.close();
      bw.write("y");
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
  }
}
