package dev.kiln.frontend.source;

import java.io.Closeable;
import java.io.IOException;

/** One place where classes are looked up by internal name. */
interface ClassSource extends Closeable {
  /** Returns the class or null if it is not here. */
  ClassFile find(String internalName) throws IOException;

  /** What the user called this place. */
  String description();
}
