package sun.util.calendar;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import kiln.internal.Resources;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "sun.util.calendar.ZoneInfoFile$1",
    why = "the time zones lie in the JDK's home: those of the JDK at build time are embedded")
class Patch_ZoneInfoFileAction {
  @Substitute
  public Void run() {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Resources.jdkFile("lib/tzdb.dat")))) {
      Patch_ZoneInfoFile.load(in);
    } catch (Exception e) {
      throw new Error(e);
    }
    return null;
  }
}
