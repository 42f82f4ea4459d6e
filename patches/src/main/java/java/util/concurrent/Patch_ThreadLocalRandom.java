package java.util.concurrent;

import kiln.patch.Fold;
import kiln.patch.Patch;

@Patch(
    value = "java.util.concurrent.ThreadLocalRandom",
    why = "java.util.secureRandomSeed would bring the security providers into every program")
@Fold("java/lang/Boolean.parseBoolean(Ljava/lang/String;)Z=0")
final class Patch_ThreadLocalRandom {}
