package dev.kiln.frontend.hooks;

import java.util.List;

/** The extensions of one analysis, each list in the order in which they run. */
public record Hooks(
    AddedClasses added,
    List<ClassTransform> transforms,
    List<CallSiteRewriter> rewriters,
    List<ReflectionFacts> facts) {
  public static final Hooks NONE = new Hooks(name -> null, List.of(), List.of(), List.of());
}
