package io;

/** PrintStream: every print method, encodings, autoflush, replaced System.out and err, null, errors. */
public class PrintStreams {
  public static void main(String[] args) throws Exception {
    var out = new java.io.ByteArrayOutputStream();
    var p = new java.io.PrintStream(out, true, "UTF-16BE");
    p.print('\u4e2d');
    p.print(1);
    p.print(2L);
    p.print(1.5f);
    p.print(2.5);
    p.print(true);
    p.print("s");
    p.print((String) null);
    p.print(new char[] {'x'});
    p.print((Object) java.util.List.of());
    p.println();
    p.append("app").append("sub", 1, 2).append('c');
    p.write(65);
    p.write(new byte[] {1, 2, 3}, 1, 1);
    p.printf("%5.2f", 1.0);
    System.out.println(java.util.HexFormat.of().formatHex(out.toByteArray()) + " " + p.checkError());
    java.io.PrintStream saved = System.out, savedErr = System.err;
    var captured = new java.io.ByteArrayOutputStream();
    System.setOut(new java.io.PrintStream(captured, false, "UTF-8"));
    System.setErr(System.out);
    System.out.println("caf\u00e9");
    System.err.println("err");
    new Exception("trace").printStackTrace();
    System.out.flush();
    System.setOut(saved);
    System.setErr(savedErr);
    String text = captured.toString("UTF-8");
    System.out.println(text.lines().limit(3).map(l -> l.replace("\u00e9", "e")).toList() + " " + text.lines().count());
    var broken = new java.io.PrintStream(new java.io.OutputStream() {
      @Override
      public void write(int b) throws java.io.IOException {
        throw new java.io.IOException("broken");
      }
    });
    broken.println("x");
    System.out.println(broken.checkError());
    System.out.println(new char[] {'c', 'h'});
    System.out.println((Object) null);
    System.out.print("no newline at the end of the error stream and non-ASCII: \u00e9 \u4e2d \ud83d\ude00\n");
    System.err.print("standard error \u00e9");
    try {
      System.out.print((char[]) null);
    } catch (NullPointerException e) {
      System.out.println("null array");
    }
    try {
      new java.io.PrintStream(out, false, "none");
    } catch (java.io.UnsupportedEncodingException e) {
      System.out.println(e.getMessage());
    }
  }
}
