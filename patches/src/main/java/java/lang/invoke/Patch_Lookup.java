package java.lang.invoke;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.invoke.MethodHandles$Lookup",
    why = "variable handles of fields are made without resolving member names")
final class Patch_Lookup {
  @Substitute
  public VarHandle findVarHandle(Class<?> recv, String name, Class<?> type)
      throws NoSuchFieldException, IllegalAccessException {
    return KilnVarHandles.find(recv, name, type, false);
  }

  @Substitute
  public VarHandle findStaticVarHandle(Class<?> decl, String name, Class<?> type)
      throws NoSuchFieldException, IllegalAccessException {
    return KilnVarHandles.find(decl, name, type, true);
  }
}
