package jdk.internal.misc;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.misc.CDS",
    why = "there is no class-data archive to read from or to write to")
class Patch_CDS {
  @Substitute
  public static boolean isDumpingClassList() {
    return false;
  }

  @Substitute
  public static boolean isDumpingArchive() {
    return false;
  }

  @Substitute
  public static boolean isSharingEnabled() {
    return false;
  }

  @Substitute
  public static void initializeFromArchive(Class<?> c) {}

  @Substitute
  public static long getRandomSeedForDumping() {
    return 0;
  }
}
