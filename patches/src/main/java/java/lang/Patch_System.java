package java.lang;

import kiln.patch.Alias;
import kiln.patch.Fold;
import kiln.patch.Patch;

@Patch(
    value = "java.lang.System",
    why =
        "start-up is driven from Java instead of from the VM; a closed world has no security"
            + " manager, class-data archive, tripwires or assertions of the library itself")
@Fold(
    everywhere = true,
    value = {
      "java/lang/System.getSecurityManager()Ljava/lang/SecurityManager;=null",
      "java/lang/System.allowSecurityManager()Z=0",
      "jdk/internal/misc/CDS.isDumpingClassList()Z=0",
      "jdk/internal/misc/CDS.isDumpingArchive()Z=0",
      "jdk/internal/misc/CDS.isSharingEnabled()Z=0",
      "java/util/Tripwire.ENABLED Z=0",
      "java/util/stream/Tripwire.ENABLED Z=0",
      "*.$assertionsDisabled Z=1"
    })
final class Patch_System {
  @Alias
  static native void initPhase1();
}
