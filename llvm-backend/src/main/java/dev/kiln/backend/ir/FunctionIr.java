package dev.kiln.backend.ir;

import java.util.List;

/**
 * The unoptimized IR of one compiled method, not yet placed in a module. The same text can become a
 * module's definition or an {@code available_externally} copy in another class's module.
 *
 * <p>What is numbered by module stands in the body as marks: {@link #METHOD_MARK} is the number of
 * this method in the module's list of methods (in {@code "deopt"} bundles), {@link #TBAA_MARK}
 * followed by a character {@code c} is the number of the access tag of {@code tbaaFields.get(c)}.
 * {@link #PLACE_MARK} encloses a line and a position. All else (attribute groups, fixed metadata)
 * has the same number in every module: {@link ModuleText}.
 *
 * @param symbol the method's symbol, {@code owner.name+descriptor}
 * @param head what follows the linkage in the {@code define} line, up to the opening brace
 * @param body the text between the braces, marks included
 * @param tbaaFields names of the fields whose access tags the body mentions
 * @param declarations globals that the body mentions, itself excluded
 * @param callees symbols of the methods that the body calls directly, in order, without repetition
 * @param instructions number of IR instructions, roughly, before optimization
 * @param inlinable whether copies for inlining into other classes make sense
 * @param source where it stands in its source, if there is to be line information; else null
 */
public record FunctionIr(
    String symbol,
    String head,
    String body,
    List<String> tbaaFields,
    List<Declaration> declarations,
    List<String> callees,
    int instructions,
    boolean inlinable,
    SourcePlace source) {
  /** Stands for the module-local number of the function's own method. */
  public static final char METHOD_MARK = '\u0001';

  /** Stands, with the character after it, for the number of an access tag. */
  public static final char TBAA_MARK = '\u0002';

  /**
   * Encloses a line number and, behind a comma, the number that {@link #column} makes of an
   * instruction's index: stands for the number of that place in this function.
   */
  public static final char PLACE_MARK = '\u0003';

  /** Largest column that LLVM keeps. */
  private static final int COLUMNS = 0xffff;

  /** What stands for an instruction's index where LLVM has a column; 0 is unknown. */
  public static int column(int instruction) {
    return instruction < COLUMNS ? instruction + 1 : 0;
  }

  /** The index of the instruction for which a column stands, or -1. */
  public static int instruction(int column) {
    return column - 1;
  }
}
