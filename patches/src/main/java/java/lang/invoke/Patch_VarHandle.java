package java.lang.invoke;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import jdk.internal.util.Preconditions;
import kiln.patch.Alias;
import kiln.patch.Delete;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.invoke.VarHandle",
    why = "variable handles work without the machinery of method handles behind them",
    replaceInitializer = true)
abstract class Patch_VarHandle {
  @Alias
  static BiFunction<String, List<Number>, ArrayIndexOutOfBoundsException> AIOOBE_SUPPLIER =
      Preconditions.outOfBoundsExceptionFormatter(
          new Function<String, ArrayIndexOutOfBoundsException>() {
            @Override
            public ArrayIndexOutOfBoundsException apply(String message) {
              return new ArrayIndexOutOfBoundsException(message);
            }
          });

  /** Types are not kept at run time. */
  @Substitute
  public final String toString() {
    return "VarHandle[" + getClass().getName() + "]";
  }

  @Delete("VarHandle.toMethodHandle is not available ahead of time")
  public native MethodHandle toMethodHandle(VarHandle.AccessMode accessMode);
}
