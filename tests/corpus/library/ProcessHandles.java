package library;

import java.io.*;
import java.util.*;
import java.util.concurrent.*;

/** ProcessBuilder and ProcessHandle: streams, redirects, environment, exit codes, destroy, pipelines, faults. */
public class ProcessHandles {
  static String read(InputStream in) throws IOException {
    return new String(in.readAllBytes()).strip().replace("\n", "|");
  }

  static void fails(Callable<?> c) {
    try {
      System.out.println(c.call());
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws Exception {
    Process p = new ProcessBuilder("sh", "-c", "read x; echo got $x; echo err >&2; exit 7").start();
    try (Writer w = p.outputWriter()) {
      w.write("input\n");
    }
    System.out.println(read(p.getInputStream()) + " " + read(p.getErrorStream()) + " " + p.waitFor() + " " + p.isAlive() + p.exitValue() + p.toHandle().isAlive());
    ProcessBuilder b = new ProcessBuilder("sh", "-c", "echo $VAR; pwd | sed 's#.*/##'; echo e >&2").redirectErrorStream(true);
    b.environment().put("VAR", "a value");
    b.directory(new File(".").getCanonicalFile().getParentFile());
    Process q = b.start();
    System.out.println(read(q.getInputStream()).startsWith("a value|") + " " + q.waitFor() + " " + b.command() + b.redirectErrorStream());
    File out = new File("out");
    new ProcessBuilder("sh", "-c", "cat; echo done").redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null"))).redirectOutput(out).start().waitFor();
    new ProcessBuilder("echo", "more", "*", "$HOME", "a b").redirectOutput(ProcessBuilder.Redirect.appendTo(out)).start().waitFor();
    System.out.println(java.nio.file.Files.readAllLines(out.toPath()));
    Process sleeper = new ProcessBuilder("sleep", "100").start();
    System.out.println(sleeper.isAlive() + " " + sleeper.waitFor(5, TimeUnit.MILLISECONDS) + " " + sleeper.supportsNormalTermination());
    fails(sleeper::exitValue);
    CompletableFuture<String> onExit = sleeper.onExit().thenApply(x -> "exited " + x.exitValue());
    sleeper.destroy();
    System.out.println(onExit.get() + " " + sleeper.waitFor());
    Process killed = new ProcessBuilder("sleep", "100").start();
    System.out.println(killed.destroyForcibly().waitFor() + " " + killed.toHandle().destroy());
    List<Process> pipeline = ProcessBuilder.startPipeline(List.of(new ProcessBuilder("printf", "c\\nb\\na\\n"), new ProcessBuilder("sort"), new ProcessBuilder("head", "-2")));
    System.out.println(read(pipeline.get(2).getInputStream()) + " " + pipeline.get(2).waitFor());
    for (Process each : pipeline) each.waitFor();
    fails(() -> new ProcessBuilder("/no/such/program").start());
    fails(() -> new ProcessBuilder("true").directory(new File("/no/such/dir")).start());
    fails(() -> new ProcessBuilder().start());
    fails(() -> new ProcessBuilder("a\0b").start());
    fails(() -> b.environment().put("a=b", "c"));
    fails(() -> b.environment().put("n", null));
    ProcessHandle me = ProcessHandle.current();
    System.out.println(me.isAlive() + " " + (me.pid() > 1) + " " + me.parent().isPresent() + " " + me.equals(ProcessHandle.of(me.pid()).get()) + " " + me.compareTo(me) + " " + ProcessHandle.of(Long.MAX_VALUE).isPresent() + me.info().command().isPresent());
    fails(me::destroy);
    fails(me::onExit);
    System.out.println(me.children().count() + " " + Runtime.getRuntime().exec(new String[] {"true"}).waitFor() + Runtime.getRuntime().exec("false").waitFor());
    Process inherit = new ProcessBuilder("sh", "-c", "echo inherited; echo too >&2").inheritIO().start();
    System.out.println(inherit.waitFor() + " " + inherit.getInputStream().read());
  }
}
