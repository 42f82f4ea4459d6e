package jdk.internal.misc;

import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(
    value = "jdk.internal.misc.UnsafeConstants",
    why = "the VM writes these behind the initializer's back; for x86-64 Linux they are known",
    replaceInitializer = true)
final class Patch_UnsafeConstants {
  @Alias static int ADDRESS_SIZE0 = 8;
  @Alias static int PAGE_SIZE = 4096;
  @Alias static boolean BIG_ENDIAN = false;
  @Alias static boolean UNALIGNED_ACCESS = true;
  @Alias static int DATA_CACHE_LINE_FLUSH_SIZE = 0;
}
