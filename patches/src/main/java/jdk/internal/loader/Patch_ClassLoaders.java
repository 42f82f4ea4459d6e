package jdk.internal.loader;

import kiln.patch.Fold;
import kiln.patch.Patch;

@Patch(
    value = "jdk.internal.loader.ClassLoaders",
    why = "the loaders do not come from an archive, and there is no boot class path to append to")
@Fold({
  "jdk/internal/loader/ArchivedClassLoaders.get()Ljdk/internal/loader/ArchivedClassLoaders;=null",
  "jdk/internal/misc/VM.getSavedProperty(Ljava/lang/String;)Ljava/lang/String;=null"
})
final class Patch_ClassLoaders {}
