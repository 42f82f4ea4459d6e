package dev.kiln.backend.lower;

import dev.kiln.backend.ir.Declaration;
import dev.kiln.backend.ir.FunctionIr;
import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.ir.SourcePlace;
import dev.kiln.backend.lower.WorldSymbols.Global;
import dev.kiln.frontend.world.JField;
import dev.kiln.frontend.world.JMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A function's text as it grows: the entry block's allocas, the common path, and behind it the cold
 * blocks. Also collects what the text mentions.
 */
abstract class FunctionText {
  private final StringBuilder allocas = new StringBuilder();
  private final StringBuilder common = new StringBuilder(2048);
  private final StringBuilder cold = new StringBuilder(512);
  private StringBuilder out = common;
  private String block = "entry";
  private int names;
  private int instructions;
  private final Set<String> allocaNames = new LinkedHashSet<>();
  private final Map<Declaration, Boolean> declarations = new LinkedHashMap<>();
  private final Set<String> callees = new LinkedHashSet<>();
  private final List<String> tbaaFields = new ArrayList<>();

  /** Declares a global and gives its name. */
  String use(Global global) {
    declarations.put(global.declaration(), true);
    return global.name();
  }

  /** Declares a directly called method and gives its name. */
  String useMethod(JMethod m, Global global) {
    callees.add(m.symbol());
    return use(global);
  }

  void declare(Declaration declaration) {
    declarations.put(declaration, true);
  }

  /** An instruction without result. */
  void op(String text) {
    out.append("  ").append(text);
    endInstruction(text);
  }

  /** An instruction with a result, whose name is returned. */
  String def(String text) {
    String name = "%v" + names++;
    out.append("  ").append(name).append(" = ").append(text);
    endInstruction(text);
    return name;
  }

  private void endInstruction(String text) {
    if (hasLines() || needsPlace(text)) {
      out.append(", !dbg ").append(FunctionIr.PLACE_MARK).append(line()).append(',');
      out.append(FunctionIr.column(position())).append(FunctionIr.PLACE_MARK);
    }
    out.append('\n');
    instructions++;
  }

  /** Calls, whose places tell what was inlined where, and jumps: those back make loops. */
  private static boolean needsPlace(String text) {
    return text.startsWith("call ")
        || text.startsWith("invoke ")
        || text.startsWith("br ")
        || text.startsWith("switch ");
  }

  /** Index of the bytecode instruction that instructions belong to. */
  abstract int position();

  /** Whether debuggers are to know the place of every instruction. */
  abstract boolean hasLines();

  /** The line that instructions belong to, 0 if unknown or without line information. */
  abstract int line();

  /** Where the function stands in its source; null without line information. */
  abstract SourcePlace source();

  /** A label not used yet. */
  String label() {
    return "x" + names++;
  }

  /** Starts a block. */
  void place(String label) {
    out.append(label).append(":\n");
    block = label;
  }

  /** The block that instructions go to. */
  String block() {
    return block;
  }

  /** Writes a cold block, then goes on where it was. */
  void cold(String label, Runnable body) {
    StringBuilder savedOut = out;
    String savedBlock = block;
    out = cold;
    place(label);
    body.run();
    out = savedOut;
    block = savedBlock;
  }

  /** The address of a stack variable of the function, allocated on first mention. */
  String variable(String name, String type) {
    if (allocaNames.add(name)) {
      allocas.append("  ").append(name).append(" = alloca ").append(type).append('\n');
      instructions++;
    }
    return name;
  }

  /** Metadata suffix for an access to a field. */
  String tbaa(JField field) {
    String name = field.owner().name() + "." + field.name();
    int index = tbaaFields.indexOf(name);
    if (index < 0) {
      index = tbaaFields.size();
      tbaaFields.add(name);
    }
    return ", !tbaa " + FunctionIr.TBAA_MARK + (char) index;
  }

  /** Metadata suffix for an access to an element of arrays of that component descriptor. */
  static String arrayTbaa(char descriptor) {
    return ", !tbaa "
        + switch (descriptor) {
          case 'Z', 'B' -> BYTE_TAG;
          case 'C' -> CHAR_TAG;
          case 'S' -> SHORT_TAG;
          case 'I' -> INT_TAG;
          case 'J' -> LONG_TAG;
          case 'F' -> FLOAT_TAG;
          case 'D' -> DOUBLE_TAG;
          default -> REFERENCE_TAG;
        };
  }

  private static final String BYTE_TAG = ModuleText.arrayTag("byte");
  private static final String CHAR_TAG = ModuleText.arrayTag("char");
  private static final String SHORT_TAG = ModuleText.arrayTag("short");
  private static final String INT_TAG = ModuleText.arrayTag("int");
  private static final String LONG_TAG = ModuleText.arrayTag("long");
  private static final String FLOAT_TAG = ModuleText.arrayTag("float");
  private static final String DOUBLE_TAG = ModuleText.arrayTag("double");
  private static final String REFERENCE_TAG = ModuleText.arrayTag("reference");

  /** The finished function. */
  FunctionIr finish(String symbol, String head) {
    StringBuilder body = new StringBuilder(allocas.length() + common.length() + cold.length() + 8);
    body.append("entry:\n").append(allocas).append(common).append(cold);
    return new FunctionIr(
        symbol,
        head,
        body.toString(),
        List.copyOf(tbaaFields),
        List.copyOf(declarations.keySet()),
        List.copyOf(callees),
        instructions,
        instructions < INLINABLE,
        source());
  }

  /** Beyond this many instructions a copy for inlining costs more than it can bring. */
  private static final int INLINABLE = 400;
}
