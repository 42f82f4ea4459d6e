package library;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

/** java.io: filters, readers, piped streams, serialization of basic data, PrintStream, faults. */
public class StreamsOfBytes {
  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream p = new PrintStream(bytes, true, "UTF-8");
    p.print('x');
    p.print(1.5f);
    p.print(new char[] {'a', '\u00e9'});
    p.println((Object) null);
    p.printf(Locale.ROOT, "%5.2f|%s%n", 2.345, "s").append("app").append("hello", 1, 3).write(33);
    p.close();
    p.print("ignored");
    System.out.println(bytes.toString(StandardCharsets.UTF_8) + " " + p.checkError());
    DataOutputStream d = new DataOutputStream(bytes = new ByteArrayOutputStream());
    d.writeBoolean(true);
    d.writeShort(-2);
    d.writeChar('q');
    d.writeFloat(1.25f);
    d.writeUTF("\0\u00e9\u4e2d\ud83d\ude00");
    d.writeBytes("abc");
    d.writeChars("d");
    System.out.println(d.size() + Arrays.toString(bytes.toByteArray()));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    System.out.println(in.readBoolean() + "" + in.readUnsignedShort() + in.readChar() + in.readFloat() + in.readUTF().length() + in.skipBytes(2) + in.readUnsignedByte() + in.available());
    try {
      in.readLong();
    } catch (EOFException e) {
      System.out.println(e);
    }
    PushbackInputStream push = new PushbackInputStream(new SequenceInputStream(new ByteArrayInputStream(new byte[] {1, 2}), new ByteArrayInputStream(new byte[] {3})), 2);
    int first = push.read();
    push.unread(first);
    System.out.println(Arrays.toString(push.readAllBytes()) + push.read());
    BufferedInputStream b = new BufferedInputStream(new ByteArrayInputStream("mark and reset".getBytes()), 4);
    b.mark(10);
    b.readNBytes(5);
    b.reset();
    System.out.println(b.read() + " " + b.skip(3) + new String(b.readNBytes(4)) + b.markSupported());
    LineNumberReader l = new LineNumberReader(new StringReader("a\nb\r\nc\rd"));
    StringBuilder lines = new StringBuilder();
    for (String s; (s = l.readLine()) != null; ) {
      lines.append(l.getLineNumber()).append(s);
    }
    System.out.println(lines);
    PipedInputStream pin = new PipedInputStream(16);
    PipedOutputStream pout = new PipedOutputStream(pin);
    Thread t = new Thread(() -> {
      try (pout) {
        for (int i = 0; i < 1000; i++) {
          pout.write(i);
        }
      } catch (IOException e) {
        System.out.println(e);
      }
    });
    t.start();
    System.out.println(Arrays.hashCode(pin.readAllBytes()));
    t.join();
    ByteArrayOutputStream os = new ByteArrayOutputStream();
    try (ObjectOutputStream o = new ObjectOutputStream(os)) {
      o.writeInt(5);
      o.writeUTF("utf");
      o.writeObject("string");
      o.writeObject(new int[] {1, 2, 3});
    }
    try (ObjectInputStream o = new ObjectInputStream(new ByteArrayInputStream(os.toByteArray()))) {
      System.out.println(o.readInt() + o.readUTF() + o.readObject() + ((int[]) o.readObject()).length);
    }
    CharArrayWriter w = new CharArrayWriter();
    try (PrintWriter pw = new PrintWriter(w)) {
      pw.println(1L);
      pw.print(true);
      pw.format("%d", 3);
      new IllegalStateException("traced").printStackTrace(new PrintWriter(new StringWriter()));
    }
    System.out.println(w + " " + new InputStreamReader(new ByteArrayInputStream(new byte[] {(byte) 0xc3, (byte) 0xa9}), "UTF-8").read() + new OutputStreamWriter(os).getEncoding());
    PrintStream old = System.out;
    ByteArrayOutputStream captured = new ByteArrayOutputStream();
    System.setOut(new PrintStream(captured));
    System.out.println("captured");
    System.setOut(old);
    System.out.println(captured.size() + new StringReader("abc").transferTo(Writer.nullWriter()) + InputStream.nullInputStream().read());
    BufferedReader closed = new BufferedReader(new StringReader("x"));
    closed.close();
    try {
      closed.read();
    } catch (IOException e) {
      System.out.println(e);
    }
    try {
      new ByteArrayInputStream(new byte[3]).read(new byte[2], 1, 5);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e);
    }
  }
}
