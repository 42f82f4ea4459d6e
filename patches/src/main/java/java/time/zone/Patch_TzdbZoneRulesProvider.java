package java.time.zone;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kiln.internal.Resources;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.time.zone.TzdbZoneRulesProvider",
    why = "the time zones lie in the JDK's home: those of the JDK at build time are embedded")
final class Patch_TzdbZoneRulesProvider {
  @Alias private Map<String, Object> regionToRules;

  @Alias
  private native void load(DataInputStream dis) throws Exception;

  @Substitute(name = "<init>")
  public void init() {
    regionToRules = new ConcurrentHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Resources.jdkFile("lib/tzdb.dat")))) {
      load(in);
    } catch (Exception e) {
      throw new ZoneRulesException("Unable to load TZDB time-zone rules", e);
    }
  }
}
