package dev.kiln.cli;

import dev.kiln.backend.ImageOptions;
import dev.kiln.frontend.InputError;

/** Answers {@code --why-reachable} from the closed world alone. */
final class WhyReachable {
  private WhyReachable() {}

  static int print(ImageOptions options, String signature) {
    throw new InputError(signature, "--why-reachable is not in yet " + options.output());
  }
}
