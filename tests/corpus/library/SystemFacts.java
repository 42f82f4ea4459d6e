package library;

import java.util.Locale;
import java.util.Properties;

/** Properties, environment, exit codes through Runtime, time. */
public class SystemFacts {
  public static void main(String[] args) {
    for (String key : new String[] {"java.version", "java.vendor", "java.specification.version", "java.vm.specification.version", "java.class.version", "os.name", "os.arch", "file.separator", "path.separator", "line.separator", "user.dir", "user.home", "user.name", "file.encoding", "java.io.tmpdir", "native.encoding", "sun.jnu.encoding", "user.language", "missing"}) {
      System.out.println(key + "=" + System.getProperty(key));
    }
    System.out.println(System.getProperty("missing", "default") + " " + Integer.getInteger("missing", 3) + Boolean.getBoolean("missing") + Locale.getDefault());
    System.setProperty("own", "value");
    Properties p = new Properties();
    p.setProperty("b", "2");
    p.setProperty("a", "1");
    System.out.println(System.getProperty("own") + p.getProperty("a") + p.stringPropertyNames());
    System.out.println(System.getenv("PATH").equals(System.getenv().get("PATH")) + " " + (System.getenv("KILN_MISSING") == null));
    long t = System.nanoTime();
    System.out.println((System.nanoTime() >= t) + " " + (System.currentTimeMillis() > 1_600_000_000_000L) + " " + (Runtime.getRuntime().availableProcessors() > 0) + (Runtime.getRuntime().maxMemory() > 1 << 20) + (Runtime.getRuntime().totalMemory() >= Runtime.getRuntime().freeMemory()));
    Object o = new Object();
    System.out.println((o.hashCode() == System.identityHashCode(o)) + " " + (o.equals(o)) + o.toString().startsWith("java.lang.Object@"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("bye")));
    System.exit(42);
  }
}
