package dev.kiln.generator;

import java.util.List;

/**
 * A method that bodies may call.
 *
 * @param owner null for the main class
 * @param level a body calls lower levels only, so that call chains end
 * @param recursive whether the first parameter counts its own calls down
 * @param checked whether it declares the checked exception
 * @param varargs whether the last parameter is {@code int...}
 */
record Signature(
    ClassShape owner,
    String name,
    String modifiers,
    Type returns,
    List<Type> parameters,
    int level,
    boolean recursive,
    boolean checked,
    boolean varargs) {

  boolean isStatic() {
    return modifiers.contains("static");
  }

  boolean isPrivate() {
    return modifiers.contains("private");
  }
}
