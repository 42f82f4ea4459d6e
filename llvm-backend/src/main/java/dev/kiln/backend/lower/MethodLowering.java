package dev.kiln.backend.lower;

import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.layout.Finalizers;
import dev.kiln.backend.layout.Layout;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JMethod;

/** Compiled methods of a closed world as IR text. Safe for use by many threads. */
public final class MethodLowering {
  private final Context context;

  /**
   * A lowering of one image.
   *
   * @param layout also learns the string literals that the lowered code mentions
   */
  public MethodLowering(ClosedWorld world, Layout layout, NativeTable natives) {
    this(world, layout, natives, false);
  }

  /**
   * The same.
   *
   * @param debug whether the code is to have line information
   */
  public MethodLowering(ClosedWorld world, Layout layout, NativeTable natives, boolean debug) {
    context = new Context(world, new WorldSymbols(layout), natives, new Finalizers(world), debug);
  }

  /**
   * Lowers a method with a body, or a native to its wrapper.
   *
   * @throws LoweringException if the bytecode is not what the frontend promises
   */
  public FunctionIr lower(JMethod method) {
    return method.isNative()
        ? NativeWrapper.lower(context, method)
        : BodyLowering.lower(context, method);
  }
}
