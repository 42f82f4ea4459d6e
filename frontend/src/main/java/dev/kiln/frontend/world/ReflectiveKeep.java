package dev.kiln.frontend.world;

/** An element kept for reflection, and the sentence that says why (for the build's summary). */
public record ReflectiveKeep(JElement element, String why) {}
