package jdk.internal.misc;

import java.nio.channels.FileChannel.MapMode;
import java.nio.channels.KilnMapModes;
import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(
    value = "jdk.internal.misc.ExtendedMapMode",
    why = "the constructor of map modes is reached through a method handle",
    replaceInitializer = true)
class Patch_ExtendedMapMode {
  @Alias public static MapMode READ_ONLY_SYNC = KilnMapModes.extended("READ_ONLY_SYNC");
  @Alias public static MapMode READ_WRITE_SYNC = KilnMapModes.extended("READ_WRITE_SYNC");
}
