package dev.kiln.backend.lower;

import java.util.Map;

/** Arithmetic that LLVM has an operation for with exactly Java's result. */
final class MathIntrinsics {
  private MathIntrinsics() {}

  static void register(Map<String, Intrinsic> table) {
    for (String owner : new String[] {"java/lang/Math.", "java/lang/StrictMath."}) {
      unary(table, owner + "sqrt(D)D", 'D', "@llvm.sqrt.f64");
      unary(table, owner + "floor(D)D", 'D', "@llvm.floor.f64");
      unary(table, owner + "ceil(D)D", 'D', "@llvm.ceil.f64");
      unary(table, owner + "rint(D)D", 'D', "@llvm.rint.f64");
      unary(table, owner + "abs(D)D", 'D', "@llvm.fabs.f64");
      unary(table, owner + "abs(F)F", 'F', "@llvm.fabs.f32");
      for (String name : new String[] {"min", "max"}) {
        binary(table, owner + name + "(II)I", 'I', "@llvm.s" + name + ".i32");
        binary(table, owner + name + "(JJ)J", 'J', "@llvm.s" + name + ".i64");
        binary(table, owner + name + "(FF)F", 'F', "@llvm." + name + "imum.f32");
        binary(table, owner + name + "(DD)D", 'D', "@llvm." + name + "imum.f64");
      }
      table.put(owner + "abs(I)I", (e, a) -> absolute(e, 'I', a[0]));
      table.put(owner + "abs(J)J", (e, a) -> absolute(e, 'J', a[0]));
      table.put(owner + "fma(DDD)D", (e, a) -> call(e, 'D', "@llvm.fma.f64", a));
      table.put(owner + "fma(FFF)F", (e, a) -> call(e, 'F', "@llvm.fma.f32", a));
      table.put(owner + "multiplyHigh(JJ)J", (e, a) -> multiplyHigh(e, a));
    }
    unary(table, "java/lang/Integer.bitCount(I)I", 'I', "@llvm.ctpop.i32");
    unary(table, "java/lang/Integer.reverse(I)I", 'I', "@llvm.bitreverse.i32");
    unary(table, "java/lang/Integer.reverseBytes(I)I", 'I', "@llvm.bswap.i32");
    unary(table, "java/lang/Long.reverse(J)J", 'J', "@llvm.bitreverse.i64");
    unary(table, "java/lang/Long.reverseBytes(J)J", 'J', "@llvm.bswap.i64");
    zeros(table, "numberOfLeadingZeros", "@llvm.ctlz.");
    zeros(table, "numberOfTrailingZeros", "@llvm.cttz.");
    table.put(
        "java/lang/Long.bitCount(J)I",
        (e, a) -> Value.of('I', toInt(e, call(e, 'J', "@llvm.ctpop.i64", a).text())));
    table.put("java/lang/Short.reverseBytes(S)S", (e, a) -> reverseBytes(e, a[0], 'S'));
    table.put("java/lang/Character.reverseBytes(C)C", (e, a) -> reverseBytes(e, a[0], 'C'));
    bits(table, "java/lang/Float.floatToRawIntBits(F)I", 'F', 'I');
    bits(table, "java/lang/Float.intBitsToFloat(I)F", 'I', 'F');
    bits(table, "java/lang/Double.doubleToRawLongBits(D)J", 'D', 'J');
    bits(table, "java/lang/Double.longBitsToDouble(J)D", 'J', 'D');
  }

  private static void unary(
      Map<String, Intrinsic> table, String symbol, char kind, String operation) {
    table.put(symbol, (e, a) -> call(e, kind, operation, a));
  }

  private static void binary(
      Map<String, Intrinsic> table, String symbol, char kind, String operation) {
    table.put(symbol, (e, a) -> call(e, kind, operation, a));
  }

  private static Value call(Emitter e, char kind, String operation, Value[] arguments) {
    StringBuilder text = new StringBuilder();
    for (Value argument : arguments) {
      text.append(text.length() == 0 ? "" : ", ").append(argument.typedText());
    }
    return Value.of(kind, e.def("call " + Kinds.irType(kind) + " " + operation + "(" + text + ")"));
  }

  private static Value absolute(Emitter e, char kind, Value v) {
    String type = Kinds.irType(kind);
    return Value.of(
        kind, e.def("call " + type + " @llvm.abs." + type + "(" + v.typedText() + ", i1 false)"));
  }

  private static void zeros(Map<String, Intrinsic> table, String name, String operation) {
    table.put(
        "java/lang/Integer." + name + "(I)I",
        (e, a) ->
            Value.of(
                'I', e.def("call i32 " + operation + "i32(" + a[0].typedText() + ", i1 false)")));
    table.put(
        "java/lang/Long." + name + "(J)I",
        (e, a) ->
            Value.of(
                'I',
                toInt(
                    e,
                    e.def("call i64 " + operation + "i64(" + a[0].typedText() + ", i1 false)"))));
  }

  private static String toInt(Emitter e, String value) {
    return e.def("trunc i64 " + value + " to i32");
  }

  private static Value reverseBytes(Emitter e, Value v, char descriptor) {
    String narrow = e.def("trunc i32 " + v.text() + " to i16");
    String swapped = e.def("call i16 @llvm.bswap.i16(i16 " + narrow + ")");
    return Value.of('I', FieldOps.widen(e, swapped, descriptor));
  }

  private static void bits(Map<String, Intrinsic> table, String symbol, char from, char to) {
    table.put(
        symbol,
        (e, a) -> Value.of(to, e.def("bitcast " + a[0].typedText() + " to " + Kinds.irType(to))));
  }

  private static Value multiplyHigh(Emitter e, Value[] a) {
    String x = e.def("sext " + a[0].typedText() + " to i128");
    String y = e.def("sext " + a[1].typedText() + " to i128");
    String product = e.def("mul nsw i128 " + x + ", " + y);
    String high = e.def("lshr i128 " + product + ", 64");
    return Value.of('J', e.def("trunc i128 " + high + " to i64"));
  }
}
