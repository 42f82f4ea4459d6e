package java.nio.channels;

import kiln.patch.Add;
import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(
    value = "java.nio.channels.FileChannel$MapMode",
    why = "the extended modes are made here instead of through a method handle")
class Patch_MapMode {
  @Alias(name = "<init>")
  native void init(String name);

  @Add
  static FileChannel.MapMode extended(String name) {
    try {
      Object mode =
          jdk.internal.misc.Unsafe.getUnsafe().allocateInstance(FileChannel.MapMode.class);
      ((Patch_MapMode) mode).init(name);
      return (FileChannel.MapMode) mode;
    } catch (InstantiationException e) {
      throw new InternalError(e);
    }
  }
}
