package java.io;

import java.lang.invoke.MethodHandle;
import kiln.patch.Alias;
import kiln.patch.Original;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.io.ObjectStreamClass",
    why = "records are made by reflection instead of through method handles")
class Patch_ObjectStreamClass {
  @Alias
  native boolean isRecord();

  @Substitute
  private static MethodHandle canonicalRecordCtr(Class<?> cls) {
    return null;
  }

  /** That the handle is missing does not matter. */
  @Substitute
  void checkDeserialize() throws InvalidClassException {
    if (!isRecord()) {
      check();
    }
  }

  @Original("checkDeserialize")
  native void check() throws InvalidClassException;
}
