package java.nio.charset;

import java.nio.charset.spi.CharsetProvider;
import kiln.internal.World;
import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(
    value = "java.nio.charset.Charset$ExtendedProviderHolder",
    why =
        "the charsets of the module jdk.charsets are in an executable only if the program names one;"
            + " loading services would come with every charset",
    replaceInitializer = true)
final class Patch_ExtendedCharsets {
  @Alias static CharsetProvider[] extendedProviders = embedded();

  @kiln.patch.Add
  @SuppressWarnings("deprecation")
  private static CharsetProvider[] embedded() {
    Class<?> provider = World.findClass("sun.nio.cs.ext.ExtendedCharsets");
    if (provider == null) {
      return new CharsetProvider[0];
    }
    try {
      return new CharsetProvider[] {(CharsetProvider) provider.newInstance()};
    } catch (ReflectiveOperationException e) {
      throw new InternalError(e);
    }
  }
}
