package io;

/** Order of flush and close through chains of streams; closing twice; what is lost without flush. */
public class ClosingAndFlushing {
  static StringBuilder log = new StringBuilder();

  static class Sink extends java.io.OutputStream {
    final boolean failing;

    Sink(boolean failing) {
      this.failing = failing;
    }

    @Override
    public void write(int b) {
      log.append((char) b);
    }

    @Override
    public void write(byte[] b, int off, int len) {
      log.append('<').append(new String(b, off, len)).append('>');
    }

    @Override
    public void flush() throws java.io.IOException {
      log.append("[flush]");
      if (failing) throw new java.io.IOException("flush");
    }

    @Override
    public void close() throws java.io.IOException {
      log.append("[close]");
      if (failing) throw new java.io.IOException("close");
    }
  }

  static void show() {
    System.out.println(log);
    log.setLength(0);
  }

  public static void main(String[] args) throws Exception {
    var b = new java.io.BufferedOutputStream(new Sink(false), 4);
    b.write("abc".getBytes());
    log.append('|');
    b.write("de".getBytes());
    b.write("longer than buffer".getBytes());
    b.write('x');
    b.flush();
    b.write('y');
    b.close();
    b.close();
    show();
    new java.io.BufferedOutputStream(new Sink(false)).write("lost".getBytes());
    show();
    var w = new java.io.BufferedWriter(new java.io.OutputStreamWriter(new Sink(false), "UTF-8"));
    w.write("text");
    w.flush();
    w.write("more");
    w.close();
    w.close();
    show();
    var p = new java.io.PrintStream(new Sink(false), true);
    p.print("a");
    p.println("b");
    p.write(new byte[] {'c', '\n'});
    p.printf("d");
    p.close();
    p.println("after");
    show();
    try (var f = new java.io.BufferedOutputStream(new Sink(true))) {
      f.write('z');
    } catch (java.io.IOException e) {
      log.append(e.getMessage()).append(e.getSuppressed().length > 0 ? e.getSuppressed()[0].getMessage() : "none");
    }
    show();
    try (var d = new java.io.DataOutputStream(new java.io.FilterOutputStream(new Sink(false)))) {
      d.writeShort('A' << 8 | 'B');
      d.write("CD".getBytes());
    }
    show();
    var pw = new java.io.PrintWriter(new Sink(false), true);
    pw.print("p");
    pw.println("q");
    pw.print("r");
    pw.close();
    show();
    try (var z = new java.util.zip.CheckedOutputStream(new Sink(false), new java.util.zip.CRC32())) {
      z.write("crc".getBytes());
      log.append(z.getChecksum().getValue());
    }
    show();
  }
}
