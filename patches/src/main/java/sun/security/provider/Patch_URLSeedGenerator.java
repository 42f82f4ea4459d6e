package sun.security.provider;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "sun.security.provider.SeedGenerator$URLSeedGenerator",
    why = "opening any address would bring all protocols; seeds are read from files")
class Patch_URLSeedGenerator {
  @Alias private String deviceName;
  @Alias private InputStream seedStream;

  @Substitute
  private void init() throws IOException {
    if (!deviceName.startsWith("file:")) {
      throw new IOException("Failed to open " + deviceName + ": only files give seeds");
    }
    seedStream = new FileInputStream(deviceName.substring("file:".length()));
  }
}
