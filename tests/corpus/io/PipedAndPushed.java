package io;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** Piped, pushback, sequence, line number and data streams; marks; their faults. */
public class PipedAndPushed {
  static void fails(Callable c) {
    try {
      System.out.println(c.call());
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  interface Callable {
    Object call() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    PipedOutputStream out = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(out, 16);
    Thread writer = new Thread(() -> {
      try (out) {
        for (int i = 0; i < 100; i++) out.write(("line " + i + "\n").getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        System.out.println(e);
      }
    });
    writer.start();
    LineNumberReader lines = new LineNumberReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
    int sum = 0;
    for (String l; (l = lines.readLine()) != null; ) sum += Integer.parseInt(l.substring(5)) * lines.getLineNumber();
    writer.join();
    System.out.println(sum + " " + lines.getLineNumber());
    PushbackReader p = new PushbackReader(new StringReader("abc"), 3);
    StringBuilder b = new StringBuilder().append((char) p.read()).append((char) p.read());
    p.unread('X');
    p.unread(new char[] {'1', '2'});
    for (int c; (c = p.read()) >= 0; ) b.append((char) c);
    System.out.println(b);
    p.unread("xyz".toCharArray());
    fails(() -> { p.unread('!'); return "fine"; });
    PushbackInputStream pi = new PushbackInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3}));
    pi.read();
    pi.unread(9);
    System.out.println(pi.available() + " " + Arrays.toString(pi.readAllBytes()) + pi.markSupported());
    fails(() -> { pi.unread(new byte[5]); return "fine"; });
    SequenceInputStream s = new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream("one ".getBytes()), new ByteArrayInputStream(new byte[0]), new ByteArrayInputStream("two".getBytes()))));
    System.out.println(new String(s.readAllBytes()) + s.read());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream d = new DataOutputStream(bytes);
    d.writeUTF("a\u0000\u00e9\u20ac\ud83d\ude00");
    d.writeLong(Long.MIN_VALUE);
    d.writeDouble(-0.0);
    d.writeFloat(Float.NaN);
    d.writeChar('\uffff');
    d.writeShort(-2);
    d.writeByte(200);
    d.writeBoolean(true);
    d.writeChars("hi");
    d.writeBytes("\u0141");
    System.out.println(d.size() + " " + HexFormat.of().formatHex(bytes.toByteArray()));
    DataInputStream r = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    System.out.println(r.readUTF().length() + " " + r.readLong() + " " + r.readDouble() + " " + r.readFloat() + " " + (int) r.readChar() + " " + r.readShort() + " " + r.readUnsignedByte() + r.readBoolean() + r.readChar() + r.readChar() + r.readByte());
    fails(r::readInt);
    fails(() -> new DataInputStream(new ByteArrayInputStream(new byte[] {0, 2, (byte) 0xc3, 0x28})).readUTF());
    fails(() -> { d.writeUTF("x".repeat(70000)); return "fine"; });
    BufferedReader m = new BufferedReader(new StringReader("first\r\nsecond\rthird\n\nlast"), 4);
    m.mark(2);
    System.out.println(m.readLine() + "|" + m.readLine() + "|" + m.readLine() + "|" + m.readLine() + "|" + m.readLine() + "|" + m.readLine());
    fails(() -> { m.reset(); return "fine"; });
    CharArrayWriter w = new CharArrayWriter();
    try (PrintWriter pw = new PrintWriter(w)) {
      pw.printf(Locale.ROOT, "%5.1f|%s%n", 2.25, null);
      pw.append("x", 0, 1).append(null).println(new char[] {'o', 'k'});
      System.out.println(pw.checkError());
    }
    System.out.print(w);
    PrintStream broken = new PrintStream(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("full");
      }
    });
    broken.print("x");
    broken.flush();
    System.out.println(broken.checkError() + " " + OutputStream.nullOutputStream().getClass().getSimpleName().isEmpty() + " " + InputStream.nullInputStream().read() + " " + Reader.nullReader().read());
    fails(() -> new PipedInputStream().read());
    fails(() -> { in.connect(out); return "fine"; });
    StringWriter sw = new StringWriter();
    fails(() -> new StringReader("abcdef").transferTo(sw) + " " + sw + " " + new ByteArrayInputStream(new byte[100]).skip(70) + " " + new ByteArrayInputStream(new byte[9]).readNBytes(5).length);
    fails(() -> { new ByteArrayInputStream(new byte[3]).skipNBytes(5); return ""; });
  }
}
