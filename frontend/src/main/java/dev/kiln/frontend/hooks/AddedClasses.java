package dev.kiln.frontend.hooks;

/** Classes that are in no jar and not in the JDK; found before all others, as part of java.base. */
public interface AddedClasses {
  /**
   * One of them.
   *
   * @param file the class file
   * @param library whether it counts as the class library's, see {@code JClass.isLibrary}
   */
  record Added(byte[] file, boolean library) {}

  /** The class of that internal name, or null. */
  Added find(String internalName);
}
