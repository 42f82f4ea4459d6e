package java.lang.invoke;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.invoke.MethodHandles",
    why = "variable handles of arrays are made without method handles")
class Patch_MethodHandles {
  @Substitute
  public static VarHandle arrayElementVarHandle(Class<?> arrayClass) {
    return KilnVarHandles.array(arrayClass);
  }
}
