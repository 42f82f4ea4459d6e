package dev.kiln.backend.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The text of an LLVM module made of functions.
 *
 * <ol>
 *   <li>Number the methods: definitions first, then copies, in the order given.
 *   <li>Number the fields' access tags in order of first mention.
 *   <li>Print the fixed part, the functions with their marks replaced, every declaration that is
 *       not defined here (sorted), and the access tags.
 * </ol>
 *
 * Equal input gives equal text, so that a hash of the text can be the key of an object cache.
 *
 * @param text the IR
 * @param methods symbols of the methods by module-local number, as {@code "deopt"} bundles name
 *     them
 */
public record ModuleText(String text, List<String> methods) {
  /** Metadata of every module; numbers below {@link #FIRST_FREE_METADATA} are fixed. */
  public static final String ABSOLUTE_INT = "!0";

  public static final String ABSOLUTE_ANY = "!1";
  public static final String EMPTY = "!2";
  public static final String UNLIKELY = "!3";
  public static final String LIKELY = "!4";
  private static final int TBAA_ROOT = 5;
  private static final int FIRST_ARRAY_TAG = 6;
  private static final String[] ARRAY_KINDS = {
    "byte", "char", "short", "int", "long", "float", "double", "reference"
  };
  private static final int FIRST_FREE_METADATA = FIRST_ARRAY_TAG + 2 * ARRAY_KINDS.length;

  /** Attributes of compiled methods. */
  public static final String METHOD = "#0";

  /** Runtime entries that never return normally. */
  public static final String THROWS = "#1";

  /** C functions that neither collect nor throw. */
  public static final String LEAF = "#2";

  /** Runtime entries off the common path. */
  public static final String COLD = "#3";

  /** Helpers that only read the memory they are given. */
  public static final String REF_LOAD = "#4";

  public static final String REF_STORE = "#5";

  /** Helpers with effects that return and do not unwind. */
  public static final String EFFECT = "#6";

  /** Helpers whose result depends on nothing but their arguments. */
  public static final String PURE = "#7";

  public static final String NEW = "#8";
  public static final String NEW_ARRAY = "#9";

  /** Leaf C functions that read no memory that compiled code writes. */
  public static final String LEAF_PURE = "#10";

  /** C functions that return and never unwind, but may collect. */
  public static final String NO_UNWIND = "#11";

  /** The access tag of an array element kind: a primitive type's name or {@code reference}. */
  public static String arrayTag(String kind) {
    for (int i = 0; i < ARRAY_KINDS.length; i++) {
      if (ARRAY_KINDS[i].equals(kind)) {
        return "!" + (FIRST_ARRAY_TAG + 2 * i + 1);
      }
    }
    throw new IllegalArgumentException(kind);
  }

  /**
   * How modules are to be compiled.
   *
   * @param cpu LLVM's name of the processor, {@code x86-64-v2}
   * @param features LLVM feature string, may be empty
   */
  public record Target(String cpu, String features) {
    public static final Target DEFAULT = new Target("x86-64-v2", "");
  }

  public static final String DATA_LAYOUT =
      "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128-ni:1";
  public static final String TRIPLE = "x86_64-unknown-linux-gnu";

  /**
   * Assembles a module.
   *
   * @param name the module's name, usually that of its class
   * @param definitions functions that the module defines
   * @param copies functions of other modules that it may inline
   */
  public static ModuleText of(
      String name, Target target, List<FunctionIr> definitions, List<FunctionIr> copies) {
    List<FunctionIr> functions = new ArrayList<>(definitions.size() + copies.size());
    functions.addAll(definitions);
    functions.addAll(copies);
    int size = 4096;
    List<String> methods = new ArrayList<>(functions.size());
    for (FunctionIr f : functions) {
      methods.add(f.symbol());
      size += f.body().length() + f.body().length() / 8 + f.head().length() + 64;
    }
    StringBuilder out = new StringBuilder(size);
    out.append("; ").append(IrNames.quoted(name)).append('\n');
    prelude(out, target);
    Map<String, Integer> fields = new HashMap<>();
    List<String> fieldOrder = new ArrayList<>();
    DebugInformation debug = new DebugInformation();
    for (int i = 0; i < functions.size(); i++) {
      function(out, functions.get(i), i, i >= definitions.size(), fields, fieldOrder, debug);
    }
    declarations(out, functions, new HashSet<>(methods));
    for (int i = 0; i < fieldOrder.size(); i++) {
      accessTag(out, FIRST_FREE_METADATA + 2 * i, fieldOrder.get(i));
    }
    if (!debug.isEmpty()) {
      out.append(debug.text());
    }
    return new ModuleText(out.toString(), List.copyOf(methods));
  }

  private static void function(
      StringBuilder out,
      FunctionIr f,
      int number,
      boolean copy,
      Map<String, Integer> fields,
      List<String> fieldOrder,
      DebugInformation debug) {
    out.append(copy ? "define available_externally hidden " : "define hidden ");
    out.append(f.head());
    int subprogram = 0;
    if (f.body().indexOf(FunctionIr.PLACE_MARK) >= 0) {
      subprogram = debug.subprogram(f.source());
      out.append(" !dbg !").append(subprogram);
    }
    out.append(" {\n");
    String body = f.body();
    int from = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == FunctionIr.METHOD_MARK) {
        out.append(body, from, i).append(number);
        from = i + 1;
      } else if (c == FunctionIr.TBAA_MARK) {
        String field = f.tbaaFields().get(body.charAt(i + 1));
        Integer index = fields.get(field);
        if (index == null) {
          index = fieldOrder.size();
          fieldOrder.add(field);
          fields.put(field, index);
        }
        out.append(body, from, i).append('!').append(FIRST_FREE_METADATA + 2 * index + 1);
        i++;
        from = i + 1;
      } else if (c == FunctionIr.PLACE_MARK) {
        int comma = body.indexOf(',', i + 1);
        int end = body.indexOf(FunctionIr.PLACE_MARK, comma);
        int line = Integer.parseInt(body, i + 1, comma, 10);
        int column = Integer.parseInt(body, comma + 1, end, 10);
        out.append(body, from, i).append('!').append(debug.location(subprogram, line, column));
        i = end;
        from = i + 1;
      }
    }
    out.append(body, from, body.length()).append("}\n\n");
  }

  private static void declarations(
      StringBuilder out, List<FunctionIr> functions, Set<String> defined) {
    TreeMap<String, String> needed = new TreeMap<>();
    for (FunctionIr f : functions) {
      for (Declaration d : f.declarations()) {
        if (!defined.contains(d.symbol())) {
          needed.put(d.symbol(), d.text());
        }
      }
    }
    needed.values().forEach(text -> out.append(text).append('\n'));
  }

  private static void accessTag(StringBuilder out, int number, String name) {
    out.append('!').append(number).append(" = !{!").append(IrNames.quoted(name));
    out.append(", !").append(TBAA_ROOT).append("}\n!").append(number + 1).append(" = !{!");
    out.append(number).append(", !").append(number).append(", i64 0}\n");
  }

  private static void prelude(StringBuilder out, Target target) {
    out.append("target datalayout = \"").append(DATA_LAYOUT).append("\"\n");
    out.append("target triple = \"").append(TRIPLE).append("\"\n\n");
    String cpu = "\"target-cpu\"=\"" + target.cpu() + "\"";
    if (!target.features().isEmpty()) {
      cpu += " \"target-features\"=\"" + target.features() + "\"";
    }
    // Frames are found by their size, so none is aligned anew for vectors that are spilled.
    attributes(out, METHOD, "\"frame-pointer\"=\"all\" \"no-realign-stack\" " + cpu);
    attributes(out, THROWS, "cold noreturn");
    attributes(out, LEAF, "nounwind willreturn \"gc-leaf-function\"");
    attributes(out, COLD, "cold");
    attributes(out, REF_LOAD, "nounwind willreturn memory(argmem: read)");
    attributes(
        out,
        REF_STORE,
        "nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)");
    attributes(out, EFFECT, "nounwind willreturn");
    attributes(out, PURE, "nounwind willreturn memory(none)");
    String allocation =
        "allockind(\"alloc,zeroed\") \"alloc-family\"=\"kiln\" memory(inaccessiblemem: readwrite)";
    attributes(out, NEW, "allocsize(1) " + allocation);
    attributes(out, NEW_ARRAY, allocation);
    attributes(out, LEAF_PURE, "nounwind willreturn memory(none) \"gc-leaf-function\"");
    attributes(out, NO_UNWIND, "nounwind");
    out.append("\n!0 = !{i64 0, i64 2147483648}\n!1 = !{i64 -1, i64 -1}\n!2 = !{}\n");
    out.append("!3 = !{!\"branch_weights\", i32 1, i32 1000000}\n");
    out.append("!4 = !{!\"branch_weights\", i32 1000000, i32 1}\n");
    out.append("!5 = !{!\"kiln java\"}\n");
    for (int i = 0; i < ARRAY_KINDS.length; i++) {
      accessTag(out, FIRST_ARRAY_TAG + 2 * i, ARRAY_KINDS[i] + "[]");
    }
    out.append('\n');
  }

  private static void attributes(StringBuilder out, String group, String attributes) {
    out.append("attributes ").append(group).append(" = { ").append(attributes).append(" }\n");
  }
}
