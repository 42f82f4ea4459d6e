package dev.kiln.junit;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Passes output on, and remembers what came since it was last asked. */
final class OutputTee extends OutputStream {
  private final PrintStream target;
  private final Charset charset = Charset.defaultCharset();
  private final ByteArrayOutputStream remembered = new ByteArrayOutputStream();

  OutputTee(PrintStream target) {
    this.target = target;
  }

  PrintStream stream() {
    return new PrintStream(this, true);
  }

  @Override
  public void write(int b) {
    target.write(b);
    synchronized (remembered) {
      remembered.write(b);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    target.write(bytes, offset, length);
    synchronized (remembered) {
      remembered.write(bytes, offset, length);
    }
  }

  @Override
  public void flush() {
    target.flush();
  }

  /** What was printed since the last call. */
  String take() {
    synchronized (remembered) {
      String text = remembered.toString(charset);
      remembered.reset();
      return text;
    }
  }
}
