package java.nio.charset;

import java.nio.charset.spi.CharsetProvider;
import kiln.patch.Alias;
import kiln.patch.Patch;

@Patch(
    value = "java.nio.charset.Charset$ExtendedProviderHolder",
    why = "the charsets of the module jdk.charsets are not in an executable",
    replaceInitializer = true)
final class Patch_ExtendedCharsets {
  @Alias static CharsetProvider[] extendedProviders = new CharsetProvider[0];
}
