package io;

import java.io.*;

/** Own FilterInputStream, FilterOutputStream, FilterReader and FilterWriter stacked: Caesar, counting, limiting, line numbering. */
public class CheckedAndFiltered {
  static class Rot extends FilterInputStream {
    Rot(InputStream in) { super(in); }

    @Override public int read() throws IOException {
      int c = super.read();
      return c >= 'a' && c <= 'z' ? (c - 'a' + 13) % 26 + 'a' : c;
    }

    @Override public int read(byte[] b, int off, int len) throws IOException {
      int n = 0;
      for (int c; n < len && (c = read()) >= 0; n++) b[off + n] = (byte) c;
      return n == 0 && len > 0 ? -1 : n;
    }
  }

  static class Count extends FilterOutputStream {
    long n;

    Count(OutputStream out) { super(out); }

    @Override public void write(int b) throws IOException {
      n++;
      out.write(b);
    }
  }

  static class Limit extends FilterInputStream {
    int left;

    Limit(InputStream in, int n) {
      super(in);
      left = n;
    }

    @Override public int read() throws IOException { return left-- > 0 ? in.read() : -1; }

    @Override public int read(byte[] b, int off, int len) throws IOException {
      if (left <= 0) return -1;
      int n = in.read(b, off, Math.min(len, left));
      left -= n;
      return n;
    }
  }

  static class Upper extends FilterReader {
    Upper(Reader r) { super(r); }

    @Override public int read() throws IOException {
      int c = super.read();
      return c < 0 ? c : Character.toUpperCase((char) c);
    }

    @Override public int read(char[] b, int off, int len) throws IOException {
      int n = super.read(b, off, len);
      for (int i = off; i < off + n; i++) b[i] = Character.toUpperCase(b[i]);
      return n;
    }
  }

  static class Numbered extends FilterWriter {
    int line = 1;
    boolean start = true;

    Numbered(Writer w) { super(w); }

    @Override public void write(int c) throws IOException {
      if (start) out.write(line++ + ":");
      start = c == '\n';
      out.write(c);
    }

    @Override public void write(char[] b, int off, int len) throws IOException { for (int i = off; i < off + len; i++) write(b[i]); }

    @Override public void write(String s, int off, int len) throws IOException { write(s.toCharArray(), off, len); }
  }

  public static void main(String[] args) throws IOException {
    byte[] text = "hello world, this is a longer text\nwith two lines".getBytes();
    System.out.println(new String(new Rot(new Rot(new ByteArrayInputStream(text))).readAllBytes()).equals(new String(text)) + " " + new String(new Rot(new Limit(new ByteArrayInputStream(text), 11)).readAllBytes()) + " " + new Limit(new ByteArrayInputStream(text), 5).transferTo(OutputStream.nullOutputStream()));
    Count c = new Count(new ByteArrayOutputStream());
    try (PrintStream p = new PrintStream(new BufferedOutputStream(c, 7))) {
      p.printf("%d %s", 42, "text");
      System.out.print(c.n + " ");
      p.println();
    }
    System.out.println(c.n);
    BufferedReader r = new BufferedReader(new Upper(new InputStreamReader(new Rot(new ByteArrayInputStream(text)))), 4);
    System.out.println(r.readLine() + "|" + (char) r.read() + r.readLine());
    StringWriter w = new StringWriter();
    try (PrintWriter p = new PrintWriter(new Numbered(w))) {
      p.print("a\nb");
      p.println(1.5);
      p.append("c\n\n").write('d');
    }
    System.out.println(w.toString().replace("\n", "|"));
  }
}
