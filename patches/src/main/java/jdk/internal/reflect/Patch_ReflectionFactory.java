package jdk.internal.reflect;

import java.lang.reflect.Constructor;
import jdk.internal.access.JavaLangReflectAccess;
import kiln.patch.Alias;
import kiln.patch.Fold;
import kiln.patch.Patch;
import kiln.patch.Substitute;

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
  @Alias private JavaLangReflectAccess langReflectAccess;

  @Substitute
  private final Constructor<?> generateConstructor(Class<?> cl, Constructor<?> constructorToCall) {
    Constructor<?> c =
        langReflectAccess.newConstructor(
            constructorToCall.getDeclaringClass(),
            constructorToCall.getParameterTypes(),
            constructorToCall.getExceptionTypes(),
            constructorToCall.getModifiers(),
            langReflectAccess.getConstructorSlot(constructorToCall),
            langReflectAccess.getConstructorSignature(constructorToCall),
            langReflectAccess.getConstructorAnnotations(constructorToCall),
            langReflectAccess.getConstructorParameterAnnotations(constructorToCall));
    langReflectAccess.setConstructorAccessor(c, new KilnConstruction(cl, constructorToCall));
    c.setAccessible(true);
    return c;
  }
}
