package language;

/** Literals: hexadecimal, octal, binary, underscores, exponents, hexadecimal floating point, limits, suffixes. */
public class NumberLiterals {
  public static void main(String[] args) {
    System.out.println(0x7fff_ffff + " " + 0x8000_0000 + " " + 0xffff_ffff + " " + 0b1111_0000 + " " + 0b10000000000000000000000000000000 + " " + 0_17 + " " + 037777777777 + " " + 1_000_000 + " " + -2147483648 + " " + 00);
    System.out.println(0x7fff_ffff_ffff_ffffL + " " + 0xffff_ffff_ffff_ffffL + " " + 0x1_0000_0000L + " " + 0b1L + " " + 01777777777777777777777L + " " + -9223372036854775808L + " " + 12l);
    System.out.println(1. + " " + .5 + " " + 1e10 + " " + 1E-10 + " " + 1_0.0_1 + " " + 1d + " " + 1f + " " + 0x1p3 + " " + 0x1.8p-1 + " " + 0x.8p0 + " " + 0x1.fffffffffffffp1023 + " " + 0x1p-1074 + " " + 0x1.0p0f + " " + 0xAp2D);
    System.out.println(1e-45f + " " + 3.4028235e38f + " " + 4.9e-324 + " " + 1.7976931348623157e308 + " " + 0f + " " + -0d + " " + 0x0p0 + " " + 123456789f + " " + 0.1f + " " + 100e-2);
    System.out.println('\u0000' + 0 + " " + (byte) 0xff + " " + (short) 0xffff + " " + (char) 0x41 + " " + 'a' + 'b' + " " + (int) '\377' + " " + 0x1_2 + 0b1_0 + 1__0);
  }
}
