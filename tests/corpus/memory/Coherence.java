package memory;

/** Reads of one variable never go back in time: a counter only grows for each reader, plain reads under a lock, volatile, opaque. */
public class Coherence {
  static volatile int vol;
  static int opaque;
  static int guarded;
  static final Object LOCK = new Object();
  static final java.lang.invoke.VarHandle OPAQUE;

  static {
    try {
      OPAQUE = java.lang.invoke.MethodHandles.lookup().findStaticVarHandle(Coherence.class, "opaque", int.class);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  public static void main(String[] args) throws Exception {
    int limit = 20000;
    int[] back = new int[3];
    Thread reader = new Thread(() -> {
      int v = 0, o = 0, g = 0;
      while (v < limit || o < limit || g < limit) {
        int nv = vol, no = (int) OPAQUE.getOpaque(), ng;
        synchronized (LOCK) {
          ng = guarded;
        }
        if (nv < v) back[0]++;
        if (no < o) back[1]++;
        if (ng < g) back[2]++;
        v = nv;
        o = no;
        g = ng;
      }
    });
    reader.start();
    for (int i = 1; i <= limit; i++) {
      vol = i;
      OPAQUE.setOpaque(i);
      synchronized (LOCK) {
        guarded = i;
      }
    }
    reader.join();
    System.out.println("went back: volatile " + back[0] + ", opaque " + back[1] + ", guarded " + back[2] + "; at the end " + vol + " " + opaque + " " + guarded);
  }
}
