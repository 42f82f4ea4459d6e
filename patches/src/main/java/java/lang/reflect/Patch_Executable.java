package java.lang.reflect;

import java.util.StringJoiner;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.reflect.Executable",
    why = "printing a method would bring the streams into programs that have none")
abstract class Patch_Executable {
  @Alias
  native void printModifiersIfNonzero(StringBuilder sb, int mask, boolean isDefault);

  @Alias
  native void specificToStringHeader(StringBuilder sb);

  /** As the JDK's, with loops. */
  @Substitute
  String sharedToString(
      int modifierMask, boolean isDefault, Class<?>[] parameterTypes, Class<?>[] exceptionTypes) {
    StringBuilder sb = new StringBuilder();
    printModifiersIfNonzero(sb, modifierMask, isDefault);
    specificToStringHeader(sb);
    StringJoiner parameters = new StringJoiner(",", "(", ")");
    for (Class<?> c : parameterTypes) {
      parameters.add(c.getTypeName());
    }
    sb.append(parameters);
    if (exceptionTypes.length > 0) {
      StringJoiner exceptions = new StringJoiner(",", " throws ", "");
      for (Class<?> c : exceptionTypes) {
        exceptions.add(c.getTypeName());
      }
      sb.append(exceptions);
    }
    return sb.toString();
  }
}
