package dev.kiln.frontend.hooks;

/** Classes that are in no jar and not in the JDK; found before all others, as part of java.base. */
public interface AddedClasses {
  /** The class file of that internal name, or null. */
  byte[] find(String internalName);
}
