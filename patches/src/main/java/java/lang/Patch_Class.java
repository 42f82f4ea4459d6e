package java.lang;

import java.io.InputStream;
import java.net.URL;
import java.util.StringJoiner;
import kiln.internal.Modules;
import kiln.internal.Resources;
import kiln.patch.Alias;
import kiln.patch.Patch;
import kiln.patch.Substitute;

@Patch(
    value = "java.lang.Class",
    why =
        "loader and module of a class are facts of its record, not objects that the VM made with"
            + " it; resources are in the executable")
final class Patch_Class {
  @Alias private transient Module module;

  @Substitute
  ClassLoader getClassLoader0() {
    return Modules.loader((Class<?>) (Object) this);
  }

  @Substitute
  public Module getModule() {
    Module m = module;
    if (m == null) {
      module = m = Modules.of((Class<?>) (Object) this);
    }
    return m;
  }

  @Alias
  private native String resolveName(String name);

  /** No encapsulation to check: what is embedded may be read. */
  @Substitute
  public InputStream getResourceAsStream(String name) {
    return Resources.stream(resolveName(name));
  }

  @Substitute
  public URL getResource(String name) {
    return Resources.url(resolveName(name));
  }

  @Alias
  public native String getName();

  @Alias
  native String getGenericSignature0();

  /** The same text as the JDK's, without streams. */
  @Substitute
  private String methodToString(String name, Class<?>[] argTypes) {
    StringJoiner types = new StringJoiner(",", "(", ")");
    if (argTypes != null) {
      for (Class<?> c : argTypes) {
        types.add(c == null ? "null" : c.getName());
      }
    }
    return getName() + '.' + name + types;
  }
}
