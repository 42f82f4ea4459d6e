package dev.kiln.backend.lower;

import dev.kiln.backend.ir.SourcePlace;
import dev.kiln.backend.layout.Lines;
import dev.kiln.frontend.world.JMethod;

/** Where methods stand in their sources. */
final class SourcePlaces {
  private SourcePlaces() {}

  static SourcePlace of(JMethod method, Lines lines) {
    String owner = method.owner().name();
    String file = method.owner().sourceFile();
    String directory = owner.substring(0, owner.lastIndexOf('/') + 1);
    int first = Lines.UNKNOWN;
    for (int i = 0; first == Lines.UNKNOWN && i < lines.size(); i++) {
      first = lines.at(i);
    }
    return new SourcePlace(
        file == null ? owner + ".class" : directory + file,
        owner.replace('/', '.') + "." + method.name(),
        Math.max(first, 0));
  }
}
