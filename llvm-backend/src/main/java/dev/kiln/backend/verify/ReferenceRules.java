package dev.kiln.backend.verify;

import dev.kiln.backend.ir.Declaration;
import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What LLVM does not check of lowered methods, checked on their text:
 *
 * <ol>
 *   <li>No reference becomes a number or a number a reference, nor changes its address space.
 *   <li>References are loaded from and stored to memory by helpers only (codec and barrier); plain
 *       accesses are to the function's own variables.
 *   <li>Every call that may collect or throw carries deopt state.
 * </ol>
 */
public final class ReferenceRules {
  private static final String REF = "ptr addrspace(1)";

  /** Helpers that may collect or throw; the others are replaced by code that doesn't, or rarely. */
  private static final Set<String> HELPERS_WITH_STATE = Set.of("@kiln.new", "@kiln.newarray");

  private ReferenceRules() {}

  /** The violations, each with its line; empty if there are none. */
  public static List<String> check(FunctionIr function) {
    Set<String> leaves = new HashSet<>();
    for (Declaration d : function.declarations()) {
      if (d.text().contains("\"gc-leaf-function\"")
          || d.text().endsWith(ModuleText.LEAF)
          || d.text().endsWith(ModuleText.LEAF_PURE)) {
        leaves.add(d.symbol());
      }
    }
    List<String> violations = new ArrayList<>();
    for (String line : function.body().split("\n")) {
      String broken = violation(line, leaves);
      if (broken != null) {
        violations.add(function.symbol() + ": " + broken + ": " + line.strip());
      }
    }
    return violations;
  }

  private static String violation(String line, Set<String> leaves) {
    if (line.contains("ptrtoint " + REF)
        || line.contains("addrspacecast")
        || line.contains("inttoptr") && line.contains("to " + REF)) {
      return "a reference is converted";
    }
    if (line.contains("load " + REF + ",") || line.contains("load atomic " + REF)) {
      return isVariable(line) ? null : "a reference is loaded without the codec";
    }
    if (line.contains("store " + REF) || line.contains("store atomic " + REF)) {
      return isVariable(line) ? null : "a reference is stored without the barrier";
    }
    int call = Math.max(line.indexOf("call "), line.indexOf("invoke "));
    if (call >= 0 && !line.contains("\"deopt\"")) {
      return mayCollect(line, call, leaves) ? "a call has no deopt state" : null;
    }
    return null;
  }

  /** Variables of the function are named %l (locals) and %s (operand stack). */
  private static boolean isVariable(String line) {
    return line.contains(", ptr %l") || line.contains(", ptr %s");
  }

  private static boolean mayCollect(String line, int call, Set<String> leaves) {
    if (line.indexOf(" asm ", call) >= 0) {
      return false;
    }
    int at = line.indexOf('@', call);
    int parenthesis = line.indexOf('(', Math.max(at, 0));
    if (at < 0) {
      return true;
    }
    String callee = line.substring(at, parenthesis);
    if (callee.startsWith("@\"")) {
      // The name may hold parentheses itself.
      callee = "@" + line.substring(at + 2, line.indexOf('"', at + 2));
    }
    if (callee.startsWith("@llvm.")) {
      return false;
    }
    return callee.startsWith("@kiln.")
        ? HELPERS_WITH_STATE.contains(callee)
        : !leaves.contains(callee.substring(1));
  }
}
