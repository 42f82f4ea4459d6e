package java.lang;

import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(
    value = "java.lang.Thread",
    why = "the VM constructs the main thread's object after it already runs, and ends threads")
final class Patch_Thread {
  @Alias int priority;

  @Alias(name = "<init>")
  native void init(ThreadGroup group, String name);

  @Alias
  native void dispatchUncaughtException(Throwable e);

  @Alias
  native void exit();
}
