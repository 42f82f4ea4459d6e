package jdk.internal.loader;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.loader.ArchivedClassLoaders",
    why = "loaders are made at start, not taken from a class-data archive",
    replaceInitializer = true)
final class Patch_ArchivedClassLoaders {
  @Substitute
  static void archive() {}
}
