package dev.kiln.cli;

import dev.kiln.backend.ImageOptions;
import dev.kiln.frontend.ClosedWorldBuilder;
import dev.kiln.frontend.InputError;
import dev.kiln.frontend.RuntimeCatalog;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JElement;
import dev.kiln.frontend.world.JMethod;
import java.io.PrintWriter;

/**
 * Answers {@code --why-reachable} from the closed world alone: the path from a root to a class or
 * method.
 */
final class WhyReachable {
  private WhyReachable() {}

  static int print(ImageOptions options, String signature, PrintWriter out) {
    ClosedWorld world =
        new ClosedWorldBuilder(options.world().withNatives(RuntimeCatalog.load())).build();
    String wanted = signature.replace('.', '/');
    for (JMethod method : world.compiledMethods()) {
      if (method.symbol().replace('.', '/').equals(wanted)) {
        return print(method, out);
      }
    }
    JClass found = world.find(wanted);
    if (found == null) {
      throw new InputError(
          signature, "is not in the image (methods are given as owner.name(args)result)");
    }
    return print(found, out);
  }

  private static int print(JElement element, PrintWriter out) {
    element.reason().path(element).forEach(out::println);
    return ExitCode.SUCCESS;
  }
}
