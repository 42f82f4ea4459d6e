package dev.kiln.backend.lower;

import dev.kiln.backend.ir.ModuleText;
import dev.kiln.backend.lower.WorldSymbols.Global;

/**
 * The opaque helpers: calls that the optimizer sees only through their attributes and that are
 * replaced by their bodies after optimization, when polls are in place.
 */
final class Helpers {
  static final Global REF_LOAD = ref("ref.load", Kinds.REF, Kinds.REF, ModuleText.REF_LOAD);
  static final Global REF_LOAD_WEAK = ref("ref.load.weak", Kinds.REF, Kinds.REF, ModuleText.EFFECT);
  static final Global STATIC_REF_LOAD = ref("sref.load", Kinds.REF, "ptr", ModuleText.REF_LOAD);
  static final Global REF_LOAD_VOLATILE =
      ref("ref.load.volatile", Kinds.REF, Kinds.REF, ModuleText.EFFECT);
  static final Global STATIC_REF_LOAD_VOLATILE =
      ref("sref.load.volatile", Kinds.REF, "ptr", ModuleText.EFFECT);
  static final Global REF_STORE =
      ref("ref.store", "void", Kinds.REF + ", " + Kinds.REF, ModuleText.REF_STORE);
  static final Global STATIC_REF_STORE =
      ref("sref.store", "void", "ptr, " + Kinds.REF, ModuleText.REF_STORE);
  static final Global REF_STORE_VOLATILE =
      ref("ref.store.volatile", "void", Kinds.REF + ", " + Kinds.REF, ModuleText.EFFECT);
  static final Global STATIC_REF_STORE_VOLATILE =
      ref("sref.store.volatile", "void", "ptr, " + Kinds.REF, ModuleText.EFFECT);
  static final Global REF_CAS =
      ref("ref.cas", "i1", Kinds.REF + ", " + Kinds.REF + ", " + Kinds.REF, ModuleText.EFFECT);
  static final Global REF_CMPXCHG =
      ref(
          "ref.cmpxchg",
          Kinds.REF,
          Kinds.REF + ", " + Kinds.REF + ", " + Kinds.REF,
          ModuleText.EFFECT);
  static final Global REF_XCHG =
      ref("ref.xchg", Kinds.REF, Kinds.REF + ", " + Kinds.REF, ModuleText.EFFECT);
  static final Global CLASS = ref("class", "i32", Kinds.REF, ModuleText.PURE);
  static final Global ARRAY_LENGTH =
      ref("array.length", "range(i32 0, -2147483648) i32", Kinds.REF, ModuleText.PURE);
  static final Global NEW = ref("new", "noalias nonnull " + Kinds.REF, "i32, i64", ModuleText.NEW);
  static final Global NEW_ARRAY =
      ref("newarray", "noalias nonnull " + Kinds.REF, "i32, i32, i32", ModuleText.NEW_ARRAY);
  static final Global LITERAL = ref("literal", "nonnull " + Kinds.REF, "ptr", ModuleText.PURE);
  static final Global MIRROR = ref("mirror", "nonnull " + Kinds.REF, "ptr", ModuleText.PURE);
  static final Global EXCEPTION_TAKE =
      ref("exception.take", "nonnull " + Kinds.REF, "", ModuleText.NO_UNWIND);
  static final Global CURRENT_THREAD =
      ref("current.thread", "nonnull " + Kinds.REF, "", ModuleText.PURE);

  static final Global CLASSES = WorldSymbols.data("kiln_classes", "[0 x i8], align 8");
  static final Global THREAD =
      WorldSymbols.global(
          "kiln_thread",
          "@kiln_thread = external hidden thread_local(localexec) global [256 x i8], align 16");

  private Helpers() {}

  private static Global ref(String name, String result, String parameters, String attributes) {
    String symbol = "kiln." + name;
    return new Global(
        "@" + symbol,
        new dev.kiln.backend.ir.Declaration(
            symbol, "declare " + result + " @" + symbol + "(" + parameters + ") " + attributes));
  }
}
