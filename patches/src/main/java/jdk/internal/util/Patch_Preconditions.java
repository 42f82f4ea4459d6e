package jdk.internal.util;

import java.util.List;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.util.Preconditions",
    why = "the same messages without String.format, which brings dates, locales and big numbers")
final class Patch_Preconditions {
  @Substitute
  private static String outOfBoundsMessage(String checkKind, List<? extends Number> args) {
    if (checkKind == null && args == null) {
      return "Range check failed";
    }
    if (checkKind == null) {
      return "Range check failed: " + args;
    }
    if (args == null) {
      return "Range check failed: " + checkKind;
    }
    if (checkKind.equals("checkIndex") && args.size() == 2) {
      return "Index " + args.get(0) + " out of bounds for length " + args.get(1);
    }
    if (checkKind.equals("checkFromToIndex") && args.size() == 3) {
      return "Range ["
          + args.get(0)
          + ", "
          + args.get(1)
          + ") out of bounds for length "
          + args.get(2);
    }
    if (checkKind.equals("checkFromIndexSize") && args.size() == 3) {
      return "Range ["
          + args.get(0)
          + ", "
          + args.get(0)
          + " + "
          + args.get(1)
          + ") out of bounds for length "
          + args.get(2);
    }
    return "Range check failed: " + checkKind + " " + args;
  }
}
