package library;

/** System properties: set, clear, read as types, defaults, unmodifiable environment, faults of names. */
public class SystemProperties {
  public static void main(String[] args) {
    System.out.println(System.getProperty("file.separator") + System.getProperty("path.separator") + System.getProperty("line.separator").length() + " " + System.lineSeparator().equals("\n") + " " + System.getProperty("java.specification.version") + " " + System.getProperty("java.version").startsWith("17") + " " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + " " + System.getProperty("file.encoding") + " " + System.getProperty("no.such") + " " + System.getProperty("no.such", "def") + " " + System.getProperty("java.class.version") + " " + System.getProperty("java.vm.specification.name") + " " + (System.getProperty("user.dir").equals(java.nio.file.Path.of("").toAbsolutePath().toString())));
    System.out.println(System.setProperty("own", "1") + " " + System.setProperty("own", "2") + " " + Integer.getInteger("own") + " " + Long.getLong("own", 5) + " " + System.clearProperty("own") + " " + System.getProperty("own"));
    System.setProperty("hex", "0x1f");
    System.setProperty("bad", "x1");
    System.setProperty("flag", "TRUE");
    System.out.println(Integer.getInteger("hex") + " " + Integer.getInteger("bad", 9) + " " + Integer.getInteger("none", Integer.valueOf(3)) + " " + Boolean.getBoolean("flag") + " " + Integer.getInteger(""));
    for (Runnable r : new Runnable[] {() -> System.getProperty(""), () -> System.getProperty(null), () -> System.setProperty("k", null), () -> System.clearProperty(""), () -> System.getenv().put("X", "y"), () -> System.getenv(null), () -> System.getProperties().put(null, "x")}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (RuntimeException e) {
        System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException && !"key can't be null".equals(e.getMessage()) ? "" : e.getMessage()));
      }
    }
    System.getProperties().put("object", 5);
    System.out.println(System.getProperty("object") + " " + System.getProperties().get("object") + " " + System.getenv("NO_SUCH_VARIABLE") + " " + System.getenv().containsKey("PATH") + " " + System.getenv("PATH").equals(System.getenv().get("PATH")));
    java.util.Properties old = System.getProperties();
    System.setProperties(new java.util.Properties());
    System.out.println(System.getProperty("own") + " " + System.getProperties().size());
    System.setProperties(old);
    System.out.println(Runtime.version().feature() + " " + (Runtime.getRuntime().availableProcessors() > 0) + " " + (Runtime.getRuntime().maxMemory() >= Runtime.getRuntime().totalMemory()) + " " + (System.nanoTime() <= System.nanoTime()) + " " + (System.currentTimeMillis() > 1_600_000_000_000L) + " " + System.identityHashCode(null));
  }
}
