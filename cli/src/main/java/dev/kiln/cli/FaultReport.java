package dev.kiln.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The reproduction bundle of a fault of Kiln's own: what was asked, of what, on what, and the
 * trace.
 */
final class FaultReport {
  private FaultReport() {}

  static void write(Throwable thrown, List<String> args, PrintWriter err) {
    err.println("kiln: a fault of Kiln's own: " + thrown);
    try {
      Path file = Files.createTempFile("kiln-fault-", ".txt");
      Files.writeString(file, text(thrown, args));
      err.println("kiln: the details are in " + file + "; please report them with the input");
    } catch (IOException e) {
      err.println(text(thrown, args));
    }
  }

  private static String text(Throwable thrown, List<String> args) {
    StringWriter out = new StringWriter();
    PrintWriter print = new PrintWriter(out);
    print.println("kiln " + String.join(" ", args));
    for (String key :
        List.of("java.version", "java.vendor", "java.home", "os.name", "os.version", "os.arch")) {
      print.println(key + "=" + System.getProperty(key));
    }
    thrown.printStackTrace(print);
    return out.toString();
  }
}
