package java.lang;

import kiln.patch.Add;
import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(
    value = "java.lang.ThreadGroup",
    why = "the group of all groups is made by the VM through a private constructor")
final class Patch_ThreadGroup {
  @Alias(name = "<init>")
  native void init();

  /** A new root group. */
  @Add
  static ThreadGroup systemGroup() {
    ThreadGroup group =
        (ThreadGroup) kiln.internal.Objects.allocate(ThreadGroup.class);
    ((Patch_ThreadGroup) (Object) group).init();
    return group;
  }
}
