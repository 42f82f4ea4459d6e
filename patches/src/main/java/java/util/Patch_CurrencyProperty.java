package java.util;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.util.Currency$CurrencyProperty",
    why =
        "notes on bad lines of a JDK's own currency.properties, which executables do not read,"
            + " would bring logging into all that formats numbers")
abstract class Patch_CurrencyProperty {
  @Substitute
  private static void info(String message, Throwable t) {}
}
