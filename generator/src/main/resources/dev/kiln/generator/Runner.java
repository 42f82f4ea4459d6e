package support;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Runs the programs of a batch from the first to the last given: a line each with the checksum of
 * its output, or the output itself with {@code show}.
 */
public class Runner {
  public static void main(String[] args) {
    int from = Integer.parseInt(args[0]);
    int to = Integer.parseInt(args[1]);
    boolean show = args.length > 2 && args[2].equals("show");
    PrintStream console = System.out;
    for (int i = from; i < to; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PrintStream captured = new PrintStream(bytes, false, StandardCharsets.UTF_8);
      System.setOut(captured);
      Support.start();
      try {
        Programs.run(i);
      } catch (Throwable t) {
        captured.println("uncaught " + t);
      }
      captured.flush();
      System.setOut(console);
      String text = bytes.toString(StandardCharsets.UTF_8);
      // How much fits into a stack or a heap is nobody's promise.
      boolean limits = text.contains("StackOverflowError") || text.contains("OutOfMemoryError");
      boolean rejected =
          text.startsWith("uncaught java.lang.VerifyError")
              || text.startsWith("uncaught java.lang.ClassFormatError");
      CRC32 crc = new CRC32();
      crc.update(bytes.toByteArray());
      if (show) {
        console.print(text);
      }
      console.println(
          "= " + i + " "
              + (limits ? "limits 0" : rejected ? "rejected 0" : Long.toHexString(crc.getValue()) + " " + bytes.size()));
      console.flush();
    }
  }
}
