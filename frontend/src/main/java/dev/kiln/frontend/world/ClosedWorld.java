package dev.kiln.frontend.world;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Everything that the image consists of, fixed. Safe for use by many threads at once.
 *
 * <p>Queries that take a caller apply to instructions of its {@link JMethod#code()}.
 */
public interface ClosedWorld {
  /** All classes of the image, array and primitive classes included, supertypes first. */
  List<JClass> classes();

  /** The class of that internal name if it is in the image, else null. */
  JClass find(String internalName);

  /** The declared method if its class is in the image, else null. */
  JMethod find(String owner, String name, String desc);

  /** Methods that need a body, natives (wrappers) included, grouped by class. */
  List<JMethod> compiledMethods();

  CallTarget resolveCall(JMethod caller, MethodInsnNode call);

  FieldTarget resolveField(JMethod caller, FieldInsnNode access);

  /** For new, anewarray, multianewarray, checkcast, instanceof, ldc and catch types. */
  ClassTarget resolveClass(JMethod caller, String internalName);

  /** JVMS 5.4.6: the method that a receiver of this class runs; null if abstract or in conflict. */
  JMethod select(JClass receiver, JMethod resolved);

  /**
   * What a call throws for which {@link #select} returns null; null for an AbstractMethodError that
   * says nothing.
   */
  default CallTarget.LinkageError selectionError(JClass receiver, JMethod resolved) {
    return null;
  }

  /** Selectors that some compiled call dispatches on and that therefore need slots. */
  Collection<JMethod> dispatchedSelectors();

  /** Reachable natives that the runtime does not provide. */
  List<JMethod> missingNatives();

  /** Why the element is in the image; {@code null} if it is not. */
  default Reason why(JElement element) {
    return element.reason();
  }

  List<ReflectiveKeep> reflectionKept();

  /** Whether an object of exactly this class may exist at run time. */
  boolean isInstantiated(JClass c);

  /**
   * Whether code of the caller must test that {@code c} is initialized before a new, static call or
   * static field access.
   */
  boolean needsInitCheck(JMethod caller, JClass c);

  /**
   * Files that are no classes and that the program may look up as resources, by name ({@code
   * p/q.txt}): the application's if it can look up any, and those of the class library that its
   * reachable code names.
   */
  Map<String, byte[]> resources();

  /** Provider class names by service name, both binary names with dots. */
  Map<String, List<String>> services();

  /** The application's main class. */
  JClass mainClass();
}
