/** Is told to abort, as the runtime's checks abort. */
public class Aborting {
  public static void main(String[] args) throws Exception {
    System.out.println("aborts");
    new ProcessBuilder("/bin/sh", "-c", "kill -ABRT $PPID").start().waitFor();
    Thread.sleep(60_000);
  }
}
