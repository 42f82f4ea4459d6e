package numbers;

import java.math.*;

/** BigDecimal: each rounding mode at each kind of digit; setScale, divide, round, MathContext; faults. */
public class RoundingModes {
  public static void main(String[] args) {
    String[] values = {"5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5", "0.5", "-0.5", "0.49999999999999999999"};
    for (RoundingMode m : RoundingMode.values()) {
      System.out.print(m + ":");
      for (String v : values) {
        try {
          System.out.print(" " + new BigDecimal(v).setScale(0, m));
        } catch (ArithmeticException e) {
          System.out.print(" !");
        }
      }
      System.out.println();
    }
    for (RoundingMode m : RoundingMode.values()) {
      for (int p : new int[] {0, 1, 3, 7}) {
        MathContext c = new MathContext(p, m);
        for (String v : new String[] {"123456789.987654321", "-0.00012345", "99999.5"}) {
          try {
            System.out.print(new BigDecimal(v).round(c) + " ");
          } catch (ArithmeticException e) {
            System.out.print("! ");
          }
        }
      }
      System.out.println(m);
    }
    BigDecimal one = BigDecimal.ONE, three = BigDecimal.valueOf(3), seven = new BigDecimal("-7.00");
    for (MathContext c : new MathContext[] {MathContext.DECIMAL32, MathContext.DECIMAL64, MathContext.DECIMAL128, new MathContext(2, RoundingMode.UP)}) {
      System.out.println(one.divide(three, c) + " " + seven.divide(three, c) + " " + new BigDecimal("2").sqrt(c) + " " + new BigDecimal("1.0000001").pow(60, c) + " " + seven.multiply(three, c) + " " + new BigDecimal("1e20").add(new BigDecimal("-1e-20"), c) + " " + new BigDecimal("1e20").subtract(new BigDecimal("5"), c) + " " + c);
    }
    System.out.println(seven.divide(three, 5, RoundingMode.FLOOR) + " " + seven.divide(three, -1, RoundingMode.HALF_UP) + " " + seven.divideToIntegralValue(three) + " " + seven.remainder(three) + " " + java.util.Arrays.toString(new BigDecimal("1e5").divideAndRemainder(new BigDecimal("0.7"))) + " " + new BigDecimal("10").divide(new BigDecimal("4")) + " " + new BigDecimal("1.20").divide(new BigDecimal("0.3")));
    for (Runnable r : new Runnable[] {() -> one.divide(three), () -> one.divide(BigDecimal.ZERO), () -> BigDecimal.ZERO.divide(BigDecimal.ZERO), () -> new BigDecimal("1.5").setScale(0), () -> new BigDecimal("1.5").intValueExact(), () -> new BigDecimal("1e100").longValueExact(), () -> seven.sqrt(MathContext.DECIMAL32), () -> one.pow(-1), () -> new MathContext(-1), () -> new MathContext("precision=x"), () -> new BigDecimal("1..2"), () -> new BigDecimal(""), () -> new BigDecimal("1e9999999999"), () -> new BigDecimal(Double.NaN), () -> new BigDecimal("1e2147483647").multiply(BigDecimal.TEN).multiply(new BigDecimal("1e2147483647"))}) {
      try {
        r.run();
        System.out.println("fine");
      } catch (ArithmeticException | IllegalArgumentException e) {
        System.out.println(e);
      }
    }
    System.out.println(new BigDecimal("100").stripTrailingZeros() + " " + new BigDecimal("100").stripTrailingZeros().toPlainString() + " " + new BigDecimal("0.000").stripTrailingZeros() + " " + new BigDecimal("12e-7").toEngineeringString() + " " + new BigDecimal("12345e7").toEngineeringString() + " " + new BigDecimal(0.1) + " " + BigDecimal.valueOf(0.1) + " " + new BigDecimal("2.0").equals(new BigDecimal("2.00")) + new BigDecimal("2.0").compareTo(new BigDecimal("2.00")) + " " + new BigDecimal("2.0").hashCode() + " " + new BigDecimal("-1234.5678").precision() + new BigDecimal("1e3").scale() + new BigDecimal("1e3").unscaledValue() + " " + new BigDecimal("123.45").movePointLeft(5) + new BigDecimal("123.45").movePointRight(5) + new BigDecimal("1").scaleByPowerOfTen(-3) + " " + new BigDecimal("1.5").ulp() + new BigDecimal("1e5").ulp());
  }
}
