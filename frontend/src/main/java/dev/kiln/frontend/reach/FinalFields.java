package dev.kiln.frontend.reach;

import dev.kiln.frontend.model.Descriptors;
import dev.kiln.frontend.model.FieldInfo;
import dev.kiln.frontend.model.LinkFailure;
import dev.kiln.frontend.model.MethodInfo;
import dev.kiln.frontend.model.TypeInfo;
import org.objectweb.asm.Opcodes;

/** The rules for writing final fields (JVMS 6.5 putfield, putstatic). */
final class FinalFields {
  private FinalFields() {}

  /** The error of writing the field from this method, or null. */
  static LinkFailure violation(MethodInfo method, FieldInfo f) {
    if (!f.isFinal()) {
      return null;
    }
    TypeInfo from = method.owner();
    if (from.isTrusted() || from.isSynthesized()) {
      return null;
    }
    String type = Descriptors.externalClass(from.name());
    String field = Descriptors.externalClass(f.owner().name()) + "." + f.name();
    if (from != f.owner()) {
      return LinkFailure.illegalAccess(
          "Update to "
              + (f.isStatic() ? "static" : "non-static")
              + " final field "
              + field
              + " attempted from a different class ("
              + type
              + ") than the field's declaring class");
    }
    boolean java9 = (from.node().version & 0xFFFF) >= Opcodes.V9;
    String home = f.isStatic() ? "<clinit>" : "<init>";
    if (java9 && !method.name().equals(home)) {
      return LinkFailure.illegalAccess(
          "Update to "
              + (f.isStatic() ? "static" : "non-static")
              + " final field "
              + field
              + " attempted from a different method ("
              + method.name()
              + ") than the initializer method "
              + home
              + " ");
    }
    return null;
  }
}
