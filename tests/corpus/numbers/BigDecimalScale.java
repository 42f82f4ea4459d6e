package numbers;

/** BigDecimal: scale and precision through arithmetic, text forms, equality against comparison, stripping, exponents. */
public class BigDecimalScale {
  public static void main(String[] args) {
    java.math.BigDecimal[] v = {new java.math.BigDecimal("0"), new java.math.BigDecimal("0.00"), new java.math.BigDecimal("1.10"), new java.math.BigDecimal("-12.345"), new java.math.BigDecimal("1E+5"), new java.math.BigDecimal("123E-10"), new java.math.BigDecimal("99999999999999999999.999"), new java.math.BigDecimal(0.1), java.math.BigDecimal.valueOf(0.1), java.math.BigDecimal.valueOf(100, 2), java.math.BigDecimal.valueOf(5, -3)};
    for (var a : v) {
      System.out.println(a + " " + a.toPlainString() + " " + a.toEngineeringString() + " " + a.scale() + " " + a.precision() + " " + a.unscaledValue() + " " + a.signum() + " " + a.stripTrailingZeros() + " " + a.negate() + " " + a.ulp() + " " + a.hashCode() + " " + a.doubleValue() + " " + a.intValue() + " " + a.movePointLeft(3) + " " + a.movePointRight(2) + " " + a.scaleByPowerOfTen(4) + " " + a.pow(2) + " " + a.toBigInteger());
      StringBuilder s = new StringBuilder();
      for (var b : v) s.append(a.add(b)).append(' ').append(a.subtract(b).scale()).append(' ').append(a.multiply(b)).append(' ').append(a.compareTo(b)).append(a.equals(b)).append(' ').append(a.max(b)).append("; ");
      System.out.println(s);
    }
    System.out.println(new java.math.BigDecimal("1.0").equals(new java.math.BigDecimal("1.00")) + " " + new java.util.HashSet<>(java.util.List.of(new java.math.BigDecimal("2.0"), new java.math.BigDecimal("2.00"))).size() + " " + new java.util.TreeSet<>(java.util.List.of(new java.math.BigDecimal("2.0"), new java.math.BigDecimal("2.00"))).size());
    for (Runnable r : new Runnable[] {() -> v[3].toBigIntegerExact(), () -> v[6].longValueExact(), () -> v[3].intValueExact(), () -> v[6].pow(-1), () -> v[5].setScale(3), () -> java.math.BigDecimal.valueOf(1, Integer.MAX_VALUE).movePointLeft(5), () -> v[2].divide(v[0])}) {
      try {
        r.run();
        System.out.print("fine; ");
      } catch (ArithmeticException e) {
        System.out.print(e.getMessage() + "; ");
      }
    }
    System.out.println();
  }
}
