package java.lang;

import jdk.internal.misc.VM;

/** What {@code kiln.internal} needs of {@code java.lang} that only its package may call. */
public final class KilnLang {
  private KilnLang() {}

  /**
   * The JDK's own start-up. Phase 1 runs as it is. Phase 2 boots the module graph, which is fixed
   * when an executable is built. Of phase 3 the system class loader remains.
   */
  public static void initializeSystem() {
    Patch_System.initPhase1();
    VM.initLevel(2);
    VM.initLevel(3);
    ClassLoader loader = ClassLoader.initSystemClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    VM.initLevel(4);
  }
}
