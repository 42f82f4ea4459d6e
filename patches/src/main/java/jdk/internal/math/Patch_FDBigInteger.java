package jdk.internal.math;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.math.FDBigInteger",
    why = "printing this internal number, which nobody does, would need BigInteger")
class Patch_FDBigInteger {
  @Substitute
  public String toString() {
    return "FDBigInteger";
  }
}
