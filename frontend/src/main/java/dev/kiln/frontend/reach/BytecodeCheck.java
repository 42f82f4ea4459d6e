package dev.kiln.frontend.reach;

import dev.kiln.frontend.InputError;
import dev.kiln.frontend.model.MethodInfo;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.BasicVerifier;

/**
 * Rejects application code that is not well-formed: stack underflow, operands of the wrong
 * category, control that falls off the end. The class library is taken to be right.
 */
final class BytecodeCheck {
  /** Frames times their size; beyond it the check costs more memory than it is worth. */
  private static final long LIMIT = 20_000_000;

  private BytecodeCheck() {}

  static void check(MethodInfo method) {
    if (method.owner().moduleName() != null || method.owner().isSynthesized()) {
      return;
    }
    MethodNode code = method.code();
    AbstractInsnNode last = code.instructions.getLast();
    if (last == null) {
      throw illegal(method, "it has no instructions", null);
    }
    if ((long) code.instructions.size() * (code.maxLocals + code.maxStack) > LIMIT) {
      return;
    }
    try {
      new Analyzer<BasicValue>(new BasicVerifier()).analyze(method.owner().name(), code);
    } catch (AnalyzerException e) {
      throw illegal(method, e.getMessage(), e);
    } catch (RuntimeException e) {
      throw illegal(method, "it cannot be followed", e);
    }
  }

  static InputError illegal(MethodInfo method, String what, Exception e) {
    String shown = method.name() + method.desc();
    return new InputError(
        method.owner().origin(), "has illegal bytecode in method " + shown + " (" + what + ")", e);
  }
}
