import java.util.SplittableRandom;

/** Exceptions through many frames, handlers and finally blocks, with references live in each. */
final class Throwing implements Soak.Work {
  private static final class Signal extends Exception {
    private static final long serialVersionUID = 1;
    final transient Object[] luggage;

    Signal(Object[] luggage, Throwable cause) {
      super("signal " + luggage.length, cause);
      this.luggage = luggage;
    }
  }

  private int finals;

  @Override
  public void round(SplittableRandom random) {
    int depth = random.nextInt(1, 300);
    finals = 0;
    try {
      dive(depth, new Object[] {"top"});
      Soak.check(false, "nothing thrown");
    } catch (Signal e) {
      Soak.check(e.getMessage().equals("signal " + e.luggage.length), "a message has changed");
      Soak.check(finals == depth, "finally blocks: " + finals + " of " + depth);
      int causes = 0;
      for (Throwable t = e.getCause(); t != null; t = t.getCause()) causes++;
      Soak.check(causes == depth / 50 + 1, "causes: " + causes);
    }
    implicit(random);
  }

  private void dive(int left, Object[] luggage) throws Signal {
    String mine = "frame " + left;
    try {
      if (left == 0) throw new Signal(luggage, new RuntimeException("bottom"));
      dive(left - 1, new Object[] {luggage, mine});
    } catch (Signal e) {
      if (left % 50 == 0 && left > 0) throw new Signal(new Object[left], e);
      throw e;
    } finally {
      Soak.check(mine.equals("frame " + left), "a local has changed");
      if (left > 0) finals++;
    }
  }

  private static void implicit(SplittableRandom random) {
    int[] array = new int[random.nextInt(5)];
    String kept = "kept" + array.length;
    int caught = 0;
    try {
      array[array.length] = 1;
    } catch (ArrayIndexOutOfBoundsException e) {
      caught++;
    }
    try {
      Object o = array.length < 9 ? null : array;
      o.hashCode();
    } catch (NullPointerException e) {
      caught++;
    }
    try {
      Object o = kept;
      caught += ((Integer) o);
    } catch (ClassCastException e) {
      caught++;
    }
    try {
      Object[] strings = new String[1];
      strings[0] = array;
    } catch (ArrayStoreException e) {
      caught++;
    }
    try {
      caught += 1 / (array.length / 9);
    } catch (ArithmeticException e) {
      caught++;
    }
    Soak.check(caught == 5 && kept.equals("kept" + array.length), "implicit exceptions: " + caught);
  }
}
