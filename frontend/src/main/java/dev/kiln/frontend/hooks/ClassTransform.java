package dev.kiln.frontend.hooks;

import org.objectweb.asm.tree.ClassNode;

/** Changes classes as they are loaded, before anything looks at their members. */
public interface ClassTransform {
  /**
   * Whether {@link #transform} wants this class; asked for every class that is loaded, so cheap.
   */
  boolean appliesTo(String internalName);

  /** Returns the class to use, with all code; may change and return its argument. */
  ClassNode transform(ClassNode original);
}
