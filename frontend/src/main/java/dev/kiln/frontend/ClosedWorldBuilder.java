package dev.kiln.frontend;

import dev.kiln.frontend.hooks.Hooks;
import dev.kiln.frontend.synth.StandardHooks;
import dev.kiln.frontend.world.ClosedWorld;

/** Entry to the frontend: options in, closed world out. */
public final class ClosedWorldBuilder {
  private final WorldOptions options;
  private Hooks hooks;
  private Progress progress = Progress.SILENT;

  public ClosedWorldBuilder(WorldOptions options) {
    this.options = options;
  }

  /** Replaces the standard hooks (tests). */
  public ClosedWorldBuilder hooks(Hooks hooks) {
    this.hooks = hooks;
    return this;
  }

  public ClosedWorldBuilder progress(Progress progress) {
    this.progress = progress;
    return this;
  }

  /**
   * Runs the analysis.
   *
   * @throws InputError if the input is bad
   */
  public ClosedWorld build() {
    Hooks used = hooks != null ? hooks : StandardHooks.create(options);
    throw new UnsupportedOperationException("analysis is not in yet: " + used + progress);
  }
}
