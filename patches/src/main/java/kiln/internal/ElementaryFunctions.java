package kiln.internal;

/**
 * The functions of {@link Math} that HotSpot computes by code of its own instead of {@link
 * StrictMath}: results within an ulp, nearly always the nearest double.
 */
public final class ElementaryFunctions {
  private ElementaryFunctions() {}

  public static native double sin(double a);

  public static native double cos(double a);

  public static native double tan(double a);

  public static native double exp(double a);

  public static native double log(double a);

  public static native double log10(double a);

  public static native double pow(double a, double b);
}
