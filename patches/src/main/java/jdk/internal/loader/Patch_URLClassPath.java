package jdk.internal.loader;

import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "jdk.internal.loader.URLClassPath",
    why = "the class path was read when the executable was built",
    replaceInitializer = true)
final class Patch_URLClassPath {
  @Substitute(name = "<init>")
  void init(String cp, boolean skipEmptyElements) {}
}
