package numbers;

/** Immutable number classes: Comparable, equals with normalized values, operators as methods, parse and print, exact series. */
public class ComplexAndRational {
  record Complex(double re, double im) {
    static final Complex I = new Complex(0, 1);

    Complex plus(Complex o) {
      return new Complex(re + o.re, im + o.im);
    }

    Complex times(Complex o) {
      return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
    }

    Complex over(Complex o) {
      double d = o.re * o.re + o.im * o.im;
      return new Complex((re * o.re + im * o.im) / d, (im * o.re - re * o.im) / d);
    }

    double abs() {
      return Math.sqrt(re * re + im * im);
    }

    Complex pow(int n) {
      return n == 0 ? new Complex(1, 0) : n % 2 == 0 ? times(this).pow(n / 2) : times(pow(n - 1));
    }

    @Override
    public String toString() {
      return im == 0 ? "" + re : re == 0 ? im + "i" : re + (im < 0 ? "-" : "+") + Math.abs(im) + "i";
    }
  }

  record Ratio(java.math.BigInteger n, java.math.BigInteger d) implements Comparable<Ratio> {
    Ratio {
      if (d.signum() == 0) throw new ArithmeticException("zero denominator");
      var g = n.gcd(d).multiply(java.math.BigInteger.valueOf(d.signum()));
      n = n.divide(g);
      d = d.divide(g);
    }

    static Ratio of(long n, long d) {
      return new Ratio(java.math.BigInteger.valueOf(n), java.math.BigInteger.valueOf(d));
    }

    Ratio plus(Ratio o) {
      return new Ratio(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
    }

    Ratio times(Ratio o) {
      return new Ratio(n.multiply(o.n), d.multiply(o.d));
    }

    @Override
    public int compareTo(Ratio o) {
      return n.multiply(o.d).compareTo(o.n.multiply(d));
    }

    @Override
    public String toString() {
      return d.equals(java.math.BigInteger.ONE) ? n.toString() : n + "/" + d;
    }
  }

  public static void main(String[] args) {
    Complex a = new Complex(1, 2), b = new Complex(-3, 0.5);
    System.out.println(a.plus(b) + " " + a.times(b) + " " + a.over(b) + " " + a.abs() + " " + a.pow(10) + " " + Complex.I.pow(3) + " " + Complex.I.times(Complex.I) + " " + a.over(new Complex(0, 0)) + " " + a.equals(new Complex(1.0, 2.0)) + " " + new Complex(0.0, 0).equals(new Complex(-0.0, 0)));
    Ratio h = Ratio.of(0, 5);
    for (int i = 1; i <= 25; i++) h = h.plus(Ratio.of(1, i));
    Ratio e = Ratio.of(1, 1), f = e;
    for (int i = 1; i <= 18; i++) e = e.plus(f = f.times(Ratio.of(1, i)));
    System.out.println(h + " " + e + " " + new java.math.BigDecimal(e.n()).divide(new java.math.BigDecimal(e.d()), 20, java.math.RoundingMode.DOWN));
    System.out.println(Ratio.of(-4, -6) + " " + Ratio.of(4, -6) + " " + Ratio.of(0, -7) + " " + Ratio.of(6, 3) + " " + Ratio.of(1, 3).compareTo(Ratio.of(2, 5)) + " " + Ratio.of(2, 4).equals(Ratio.of(1, 2)) + " " + new java.util.TreeSet<>(java.util.List.of(Ratio.of(1, 2), Ratio.of(1, 3), Ratio.of(3, 4))));
    try {
      Ratio.of(1, 0);
    } catch (ArithmeticException x) {
      System.out.println(x.getMessage());
    }
  }
}
