package library;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;

/** An object without another use is reachable up to Reference.reachabilityFence, and no longer. */
public class ReachabilityFence {
  static WeakReference<Object> of(int i) {
    Object object = i % 2 == 0 ? new Object() : new int[i];
    var reference = new WeakReference<>(object);
    System.gc();
    System.out.print(reference.get() != null);
    Reference.reachabilityFence(object);
    return reference;
  }

  static boolean inLoop() {
    byte[] bytes = new byte[100];
    var reference = new WeakReference<>(bytes);
    boolean held = true;
    for (int i = 0; i < 3; i++) {
      System.gc();
      held &= reference.get() != null;
    }
    Reference.reachabilityFence(bytes);
    return held;
  }

  static boolean inFinally() {
    Object object = new Object();
    var reference = new WeakReference<>(object);
    try {
      System.gc();
      return reference.get() != null;
    } finally {
      Reference.reachabilityFence(object);
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      WeakReference<Object> reference = of(i);
      System.gc();
      System.out.println(" " + (reference.get() != null));
    }
    System.out.println(inLoop() + " " + inFinally());
    Reference.reachabilityFence(null);
  }
}
