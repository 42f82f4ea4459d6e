package dev.kiln.backend.lower;

import org.objectweb.asm.Opcodes;

/** Conversions between numeric types. Floating point to integer saturates and maps NaN to 0. */
final class ConversionOps {
  private ConversionOps() {}

  static void lower(Body b, int opcode) {
    switch (opcode) {
      case Opcodes.I2L -> convert(b, 'J', "sext i32 ", " to i64");
      case Opcodes.I2F -> convert(b, 'F', "sitofp i32 ", " to float");
      case Opcodes.I2D -> convert(b, 'D', "sitofp i32 ", " to double");
      case Opcodes.L2I -> convert(b, 'I', "trunc i64 ", " to i32");
      case Opcodes.L2F -> convert(b, 'F', "sitofp i64 ", " to float");
      case Opcodes.L2D -> convert(b, 'D', "sitofp i64 ", " to double");
      case Opcodes.F2I -> convert(b, 'I', "call i32 @llvm.fptosi.sat.i32.f32(float ", ")");
      case Opcodes.F2L -> convert(b, 'J', "call i64 @llvm.fptosi.sat.i64.f32(float ", ")");
      case Opcodes.F2D -> convert(b, 'D', "fpext float ", " to double");
      case Opcodes.D2I -> convert(b, 'I', "call i32 @llvm.fptosi.sat.i32.f64(double ", ")");
      case Opcodes.D2L -> convert(b, 'J', "call i64 @llvm.fptosi.sat.i64.f64(double ", ")");
      case Opcodes.D2F -> convert(b, 'F', "fptrunc double ", " to float");
      case Opcodes.I2B -> b.push('I', narrow(b, b.pop().text(), 'B'));
      case Opcodes.I2C -> b.push('I', narrow(b, b.pop().text(), 'C'));
      case Opcodes.I2S -> b.push('I', narrow(b, b.pop().text(), 'S'));
      default -> throw new IllegalArgumentException("opcode " + opcode);
    }
  }

  private static void convert(Body b, char kind, String before, String after) {
    b.push(kind, b.def(before + b.pop().text() + after));
  }

  /** The int as a value of type boolean, byte, char or short, again as an int. */
  static String narrow(Emitter e, String value, char descriptor) {
    return switch (descriptor) {
      case 'Z' -> e.def("and i32 " + value + ", 1");
      case 'B' -> e.def("sext i8 " + e.def("trunc i32 " + value + " to i8") + " to i32");
      case 'C' -> e.def("and i32 " + value + ", 65535");
      case 'S' -> e.def("sext i16 " + e.def("trunc i32 " + value + " to i16") + " to i32");
      default -> value;
    };
  }
}
