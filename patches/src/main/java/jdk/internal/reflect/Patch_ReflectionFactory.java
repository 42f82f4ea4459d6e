package jdk.internal.reflect;

import java.lang.reflect.Constructor;
import kiln.patch.Delete;
import kiln.patch.Fold;
import kiln.patch.Patch;

@Patch(
    value = "jdk.internal.reflect.ReflectionFactory",
    why =
        "accessors cannot be generated as bytecode: the native ones stay; of the caller-sensitive"
            + " methods only MethodHandles.lookup has another body for reflection, and asking would"
            + " bring the annotation parser into all that calls a method")
@Fold({
  "jdk/internal/reflect/ReflectionFactory.noInflation Z=0",
  "jdk/internal/reflect/Reflection.isCallerSensitive(Ljava/lang/reflect/Method;)Z=0"
})
class Patch_ReflectionFactory {
  @Delete("constructors for serialization are not available ahead of time")
  private final native Constructor<?> generateConstructor(
      Class<?> cl, Constructor<?> constructorToCall);
}
