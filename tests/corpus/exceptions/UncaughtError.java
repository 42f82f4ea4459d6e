package exceptions;

/** An Error without message leaves main from inside a lambda inside an initializer. */
public class UncaughtError {
  static class Holder {
    static final Runnable R = () -> {
      throw new StackOverflowError();
    };
    static int x;

    static {
      R.run();
    }
  }

  public static void main(String[] args) {
    System.out.println("the trace names the lambda, the initializer and main; no caused by, since it is an Error");
    System.out.println(Holder.x);
  }
}
