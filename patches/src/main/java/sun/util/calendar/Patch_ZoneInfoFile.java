package sun.util.calendar;

import java.io.DataInputStream;
import java.io.IOException;
import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(
    value = "sun.util.calendar.ZoneInfoFile",
    why = "its reader is called from a patch of the action that reads the file")
final class Patch_ZoneInfoFile {
  @Alias
  static native void load(DataInputStream dis) throws ClassNotFoundException, IOException;
}
