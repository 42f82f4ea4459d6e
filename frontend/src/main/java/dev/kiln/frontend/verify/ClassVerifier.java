package dev.kiln.frontend.verify;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.model.LinkFailure;
import dev.kiln.frontend.model.TypeInfo;
import dev.kiln.frontend.model.Universe;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/**
 * Verifies the classes of the application as HotSpot does when it links them: one bad method spoils
 * the class. The class library is taken to be right, as HotSpot takes it.
 *
 * <p>Class files from version 50 on are checked against their stack maps; what fails in version 50,
 * and older ones, by inference.
 *
 * <p>A class cannot be linked either if a supertype of it cannot.
 */
public final class ClassVerifier {
  private static final int FIRST_WITH_STACK_MAPS = 50;

  private final TypeSystem types;
  private final Consumer<TypeInfo> lenient;
  private final Set<TypeInfo> done = new HashSet<>();
  private int failures;

  /**
   * @param lenient told about each interface whose static type an object may have that does not
   *     implement it; possibly many times
   */
  public ClassVerifier(Universe universe, Consumer<TypeInfo> lenient) {
    this.types = new TypeSystem(universe);
    this.lenient = lenient;
  }

  /** Looks at the class and its supertypes and sets their {@link TypeInfo#linkFailure}. */
  public void link(TypeInfo c) {
    if (c.moduleName() != null || c.isArray() || c.isPrimitive() || !done.add(c)) {
      return;
    }
    LinkFailure failure = null;
    if (c.superclass() != null) {
      link(c.superclass());
      failure = c.superclass().linkFailure;
    }
    for (TypeInfo i : c.superinterfaces()) {
      if (failure == null) {
        link(i);
        failure = i.linkFailure;
      }
    }
    if (failure == null && !c.isSynthesized()) {
      failure = verify(c);
    }
    c.linkFailure = failure;
  }

  /** Verifies one class, of the library, too; null if it is right. */
  public LinkFailure verify(TypeInfo c) {
    Iterable<MethodNode> methods;
    try {
      methods = c.allBodies();
    } catch (InputError e) {
      failures++;
      return verifyError("Bad instruction", null);
    }
    for (MethodNode m : methods) {
      if ((m.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0) {
        LinkFailure failure = verify(c, m);
        if (failure != null) {
          failures++;
          return failure;
        }
      }
    }
    return null;
  }

  /** How many classes were found bad, not counting those below them. */
  public int failures() {
    return failures;
  }

  private LinkFailure verify(TypeInfo c, MethodNode m) {
    LinkFailure failure = null;
    if (!isOld(c)) {
      failure = attempt(c, m, true);
      Set<TypeInfo> flows = types.takeFlows();
      if (failure == null && !flows.isEmpty()) {
        // Inference knows more than tools that put Object into stack maps.
        boolean inferred = attempt(c, m, false) == null;
        Set<TypeInfo> fewer = types.takeFlows();
        flows = inferred ? fewer : flows;
        flows.forEach(lenient);
      }
      if (failure == null || (c.node().version & 0xFFFF) > FIRST_WITH_STACK_MAPS) {
        return failure;
      }
    }
    LinkFailure inferred = attempt(c, m, false);
    types.takeFlows().forEach(lenient);
    return failure != null && inferred != null ? failure : inferred;
  }

  private LinkFailure attempt(TypeInfo c, MethodNode original, boolean declared) {
    MethodNode m = declared ? original : Subroutines.inlined(original);
    try {
      InstructionNames.check(c.name(), m);
      MethodContext context = new MethodContext(types, c, m);
      if (declared) {
        new DeclaredFrames(context).verify();
      } else {
        new InferredFrames(context).verify();
      }
      return null;
    } catch (Rejection e) {
      if (e.failure() != null) {
        return e.failure();
      }
      return isOld(c)
          ? verifyError(older(c, m) + e.getMessage(), null)
          : verifyError(e.getMessage(), location(c, m) + reason(e));
    } catch (IndexOutOfBoundsException e) {
      return verifyError("Bad instruction", location(c, m)); // beyond what ASM reads
    }
  }

  private static LinkFailure verifyError(String message, String details) {
    return new LinkFailure(
        "java/lang/VerifyError",
        details == null ? message : message + "\nException Details:\n" + details);
  }

  private static boolean isOld(TypeInfo c) {
    return (c.node().version & 0xFFFF) < FIRST_WITH_STACK_MAPS;
  }

  /** How messages on class files without stack maps begin. */
  private static String older(TypeInfo c, MethodNode m) {
    return "(class: " + c.name() + ", method: " + m.name + " signature: " + m.desc + ") ";
  }

  private static String location(TypeInfo c, MethodNode m) {
    return "  Location:\n    " + c.name() + "." + m.name + m.desc;
  }

  private static String reason(Rejection e) {
    return e.reason() == null ? "" : "\n  Reason:\n    " + e.reason();
  }
}
