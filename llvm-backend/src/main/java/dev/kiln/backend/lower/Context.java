package dev.kiln.backend.lower;

import dev.kiln.backend.layout.Finalizers;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;

/** What all lowerings of one image share. */
record Context(
    ClosedWorld world,
    WorldSymbols symbols,
    NativeTable natives,
    Finalizers finalizers,
    boolean debug) {
  /** The class that a value is known to be an instance of (if not null), or null. */
  JClass typeOf(Value v) {
    if (v.type() == null) {
      return null;
    }
    JClass type = world.find(v.type());
    if (type == null || v.checked()) {
      return type;
    }
    // Nobody verifies interface types, nor arrays of them.
    JClass element = type;
    while (element.component() != null) {
      element = element.component();
    }
    return element.isInterface() ? null : type;
  }
}
