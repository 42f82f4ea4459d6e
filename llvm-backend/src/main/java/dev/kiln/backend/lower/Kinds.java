package dev.kiln.backend.lower;

/** Computational types ({@code I J F D A}, and {@code V}) and their IR types. */
final class Kinds {
  static final String REF = "ptr addrspace(1)";

  private Kinds() {}

  /** The computational type of a descriptor's first character. */
  static char of(char descriptor) {
    return switch (descriptor) {
      case 'Z', 'B', 'C', 'S', 'I' -> 'I';
      case 'L', '[', 'A' -> 'A';
      default -> descriptor;
    };
  }

  static String irType(char kind) {
    return switch (kind) {
      case 'I' -> "i32";
      case 'J' -> "i64";
      case 'F' -> "float";
      case 'D' -> "double";
      case 'A' -> REF;
      case 'V' -> "void";
      default -> throw new IllegalArgumentException("kind " + kind);
    };
  }

  /** The IR type of a field or array element that is no reference. */
  static String memoryType(char descriptor) {
    return switch (descriptor) {
      case 'Z', 'B' -> "i8";
      case 'C', 'S' -> "i16";
      case 'I' -> "i32";
      case 'J' -> "i64";
      case 'F' -> "float";
      case 'D' -> "double";
      default -> throw new IllegalArgumentException("descriptor " + descriptor);
    };
  }

  /** Bytes of a field or element of that descriptor; references take 4. */
  static int size(char descriptor) {
    return switch (descriptor) {
      case 'Z', 'B' -> 1;
      case 'C', 'S' -> 2;
      case 'J', 'D' -> 8;
      default -> 4;
    };
  }

  /** What a returned boolean, byte, char or short may be; empty for the others. */
  static String range(char descriptor) {
    return switch (descriptor) {
      case 'Z' -> "range(i32 0, 2) ";
      case 'B' -> "range(i32 -128, 128) ";
      case 'C' -> "range(i32 0, 65536) ";
      case 'S' -> "range(i32 -32768, 32768) ";
      default -> "";
    };
  }

  static String doubleText(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return String.format("0x%016X", bits);
  }

  /** LLVM writes a float as the double of the same value. */
  static String floatText(float value) {
    int bits = Float.floatToRawIntBits(value);
    if ((bits & 0x7F800000) == 0x7F800000) {
      long wide = (bits & 0x80000000L) << 32 | 0x7FF0000000000000L | (bits & 0x7FFFFFL) << 29;
      return String.format("0x%016X", wide);
    }
    return doubleText(value);
  }
}
