package dev.kiln.gc.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A C function that compiled code calls.
 *
 * @param name its symbol
 * @param result type of the result, null for none
 * @param parameters in order
 * @param effects what may happen inside
 * @param meaning one line for the generated header
 */
public record RuntimeEntry(
    String name, FieldType result, List<Parameter> parameters, Effects effects, String meaning) {

  /** A parameter; {@code pointee} is the C type behind a {@link FieldType#PTR}. */
  public record Parameter(FieldType type, String pointee, String name) {
    String declaration() {
      return type == FieldType.PTR ? pointee + " *" + name : type.cName() + " " + name;
    }
  }

  /** What a call may do. */
  public enum Effects {
    /** May collect and throw: needs a statepoint, and a landing pad inside try. */
    FULL(true, true, false),
    /** May collect, never throws. */
    COLLECTS(true, false, false),
    /** Never returns: throws. */
    THROWS(true, true, true),
    /** Neither collects nor throws; plain C convention. */
    LEAF(false, false, false),
    /**
     * The same, rarely called from where much is in registers: preserves all but one of the general
     * ones, so that its callers need not.
     */
    RARE_LEAF(false, false, false);

    private final boolean mayCollect;
    private final boolean mayThrow;
    private final boolean noReturn;

    Effects(boolean mayCollect, boolean mayThrow, boolean noReturn) {
      this.mayCollect = mayCollect;
      this.mayThrow = mayThrow;
      this.noReturn = noReturn;
    }
  }

  public boolean mayCollect() {
    return effects.mayCollect;
  }

  public boolean mayThrow() {
    return effects.mayThrow;
  }

  public boolean noReturn() {
    return effects.noReturn;
  }

  /** Whether the call needs no statepoint. */
  public boolean leaf() {
    return effects == Effects.LEAF || effects == Effects.RARE_LEAF;
  }

  /** Calling convention of declaration and calls in IR, with a space after it, or empty for C's. */
  public String convention() {
    return switch (effects) {
      case FULL, COLLECTS, THROWS -> "preserve_nonecc ";
      case LEAF -> "";
      case RARE_LEAF -> "preserve_mostcc ";
    };
  }

  private String macro() {
    return switch (effects) {
      case FULL, COLLECTS, THROWS -> "KILN_ENTRY ";
      case LEAF -> "";
      case RARE_LEAF -> "KILN_RARE_ENTRY ";
    };
  }

  /** Attributes of the function in IR. */
  public String attributes() {
    List<String> attributes = new ArrayList<>();
    if (leaf()) {
      attributes.add("\"gc-leaf-function\"");
      attributes.add("willreturn");
    }
    if (!mayThrow()) {
      attributes.add("nounwind");
    }
    if (noReturn()) {
      attributes.add("noreturn");
      attributes.add("cold");
    }
    return String.join(" ", attributes);
  }

  /** The declaration in LLVM IR, without a newline. */
  public String declaration() {
    String types =
        parameters.stream().map(p -> p.type().irName()).collect(Collectors.joining(", "));
    String attributes = attributes();
    return "declare "
        + convention()
        + (result == null ? "void" : result.irName())
        + " @"
        + name
        + "("
        + types
        + ")"
        + (attributes.isEmpty() ? "" : " " + attributes);
  }

  /** The prototype in C, without a newline. */
  public String prototype() {
    String list =
        parameters.isEmpty()
            ? "void"
            : parameters.stream().map(Parameter::declaration).collect(Collectors.joining(", "));
    return (noReturn() ? "_Noreturn " : "")
        + macro()
        + (result == null ? "void" : result.cName())
        + (result == FieldType.PTR ? "" : " ")
        + name
        + "("
        + list
        + ");";
  }
}
