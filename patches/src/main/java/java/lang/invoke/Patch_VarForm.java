package java.lang.invoke;

import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.invoke.VarForm",
    why =
        "the method types of all access modes are for linking by method handles; accesses are"
            + " linked when an executable is built")
final class Patch_VarForm {
  @Alias Class<?> implClass;

  @Substitute(name = "<init>")
  void init(Class<?> implClass, Class<?> receiver, Class<?> value, Class<?>... intermediate) {
    this.implClass = implClass;
  }
}
