package exceptions;

/** Runtime.halt ends at once: no hooks, no finally; output flushed before it is there. */
public class HaltInHandler {
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("hook must not run")));
    try {
      throw new IllegalStateException("to be handled by halting the whole machine");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
      System.err.println("halting");
      try {
        Runtime.getRuntime().halt(7);
      } finally {
        System.out.println("finally must not run");
      }
    }
  }
}
