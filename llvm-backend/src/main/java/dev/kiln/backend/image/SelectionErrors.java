package dev.kiln.backend.image;

import dev.kiln.backend.layout.ModifiedUtf8;
import dev.kiln.frontend.world.CallTarget;
import dev.kiln.frontend.world.ClosedWorld;
import dev.kiln.frontend.world.JClass;
import dev.kiln.frontend.world.JMethod;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What dispatch slots point to for which a class has no method: a few instructions each that throw
 * the error that names class and method. They are jumped through, so that the caller's frame is the
 * top one.
 */
final class SelectionErrors {
  private final ClosedWorld world;
  private final Map<CallTarget.LinkageError, String> symbols = new LinkedHashMap<>();

  SelectionErrors(ClosedWorld world) {
    this.world = world;
  }

  /**
   * What to put into the slot.
   *
   * @param selector null if nothing calls through the slot
   */
  String symbol(JClass receiver, JMethod selector) {
    CallTarget.LinkageError error =
        selector == null ? null : world.selectionError(receiver, selector);
    if (error == null || world.find(error.errorClass()) == null) {
      return Symbols.ABSTRACT_METHOD_ERROR;
    }
    return symbols.computeIfAbsent(error, e -> "kiln.lacks." + symbols.size());
  }

  void write(Assembly asm) {
    asm.section(".rodata.kiln_lacks", "\"a\",@progbits");
    symbols.forEach(
        (error, symbol) -> {
          if (error.message() != null) {
            asm.local(message(symbol)).bytes(ModifiedUtf8.encode(error.message())).u8(0);
          }
        });
    asm.section(".text.kiln_lacks", "\"ax\",@progbits");
    symbols.forEach(
        (error, symbol) ->
            asm.local(symbol)
                .throwLinkage(
                    Symbols.classRecord(world.find(error.errorClass())),
                    error.message() == null ? null : message(symbol)));
  }

  private static String message(String symbol) {
    return symbol + ".message";
  }
}
