package java.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;
import kiln.internal.Resources;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.security.Security",
    why =
        "the master file of security properties lies in the JDK's home, which is not there at run"
            + " time: that of the JDK at build time is embedded")
final class Patch_Security {
  @Alias private static Properties props;

  @Substitute
  private static void initialize() {
    props = new Properties();
    try {
      props.load(new ByteArrayInputStream(Resources.jdkFile("conf/security/java.security")));
    } catch (IOException e) {
      throw new InternalError(e);
    }
  }
}
