package library;

import java.io.*;
import java.util.*;
import java.util.concurrent.TimeUnit;

/** Processes: exit codes, output and error, input, environment, directory, redirection, pipelines, destruction, missing programs. */
public class ProcessesOfShell {
  static String run(ProcessBuilder b, String in) throws Exception {
    Process p = b.start();
    try (Writer w = p.outputWriter()) {
      w.write(in);
    } catch (IOException e) {
      // The program may have ended.
    }
    String out = new String(p.getInputStream().readAllBytes()), err = new String(p.getErrorStream().readAllBytes());
    return p.waitFor() + " [" + out.trim() + "] [" + err.trim() + "] " + p.isAlive();
  }

  static ProcessBuilder sh(String s) { return new ProcessBuilder("sh", "-c", s); }

  public static void main(String[] args) throws Exception {
    System.out.println(run(sh("echo out; echo err >&2; exit 3"), ""));
    System.out.println(run(sh("cat; wc -c </dev/null"), "to the child"));
    ProcessBuilder b = sh("echo $OWN $NONE; pwd | sed 's|.*/||'");
    b.environment().put("OWN", "value \u00e9".substring(0, 5));
    new File("pd").mkdir();
    b.directory(new File("pd"));
    System.out.println(run(b, ""));
    System.out.println(run(sh("echo a; echo b >&2").redirectErrorStream(true), ""));
    File f = new File("pd/out");
    System.out.println(run(sh("echo to file").redirectOutput(f), "") + " " + java.nio.file.Files.readString(f.toPath()).trim());
    System.out.println(run(sh("cat").redirectInput(f).redirectOutput(ProcessBuilder.Redirect.appendTo(f)), ""));
    System.out.println(run(sh("kill -9 $$"), "") + run(sh("exit 255"), ""));
    List<Process> pipe = ProcessBuilder.startPipeline(List.of(sh("printf 'b\\na\\nc\\n'"), new ProcessBuilder("sort"), sh("tr a-c A-C")));
    System.out.println(new String(pipe.get(2).getInputStream().readAllBytes()).replace("\n", " "));
    Process p = sh("exec sleep 100").start();
    System.out.println(p.isAlive() + " " + p.waitFor(1, TimeUnit.MILLISECONDS) + " " + p.toHandle().isAlive() + " " + (p.pid() > 1));
    try {
      p.exitValue();
    } catch (IllegalThreadStateException e) {
      System.out.println(e.getMessage());
    }
    p.destroy();
    System.out.println(p.waitFor() + " " + p.onExit().get().isAlive() + " " + p.destroyForcibly().isAlive());
    for (String[] bad : new String[][] {{"no-such-program"}, {"./pd"}}) {
      try {
        new ProcessBuilder(bad).start();
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      new ProcessBuilder().start();
    } catch (IndexOutOfBoundsException e) {
      System.out.println("no command");
    }
    System.out.println(f.delete() + "" + new File("pd").delete() + " " + Runtime.getRuntime().exec(new String[] {"true"}).waitFor() + ProcessHandle.current().isAlive());
  }
}
