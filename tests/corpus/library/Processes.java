package library;

import java.io.*;
import java.util.*;
import java.util.concurrent.TimeUnit;

/** Processes, ProcessHandle, Runtime, environment. */
public class Processes {
  public static void main(String[] args) throws Exception {
    ProcessHandle self = ProcessHandle.current();
    System.out.println(self.isAlive() + " " + (self.pid() > 1) + self.equals(ProcessHandle.of(self.pid()).get()) + self.parent().isPresent());
    Process p = new ProcessBuilder("cat").start();
    try (Writer w = p.outputWriter()) {
      w.write("through cat\n");
    }
    System.out.println(p.inputReader().readLine() + p.waitFor() + p.exitValue() + p.isAlive());
    ProcessBuilder b = new ProcessBuilder("sh", "-c", "echo out $VALUE; echo err >&2; pwd; exit 3").redirectErrorStream(true).directory(new File("/"));
    b.environment().put("VALUE", "v");
    p = b.start();
    System.out.println(new String(p.getInputStream().readAllBytes()) + p.waitFor());
    p = Runtime.getRuntime().exec(new String[] {"sleep", "100"});
    System.out.println(p.isAlive() + " " + p.waitFor(1, TimeUnit.MILLISECONDS));
    p.destroyForcibly();
    System.out.println(p.waitFor() + " " + p.onExit().get().exitValue());
    try {
      new ProcessBuilder("/no/such/program").start();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.getenv().put("a", "b");
    } catch (UnsupportedOperationException e) {
      System.out.println(e);
    }
    System.out.println(Runtime.version().feature() + " " + Runtime.Version.parse("17.0.1+12").compareTo(Runtime.Version.parse("17.0.2")) + System.lineSeparator().length() + (System.console() == null));
  }
}
