package kiln.internal;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;

/**
 * Resources that were embedded when the executable was built.
 *
 * <p>Who runs tests may say where their files lie, in the property {@value #FILES}: then the
 * addresses of resources are those of files, as they are with directories on a class path.
 */
public final class Resources {
  private static final String FILES = "kiln.resource.directories";

  private Resources() {}

  /**
   * The bytes of a resource, or null.
   *
   * @param name as class loaders take it: no leading slash
   */
  public static byte[] find(String name) {
    return World.resource(name);
  }

  /**
   * The bytes of a file of the JDK that the executable was built with.
   *
   * @param path relative to the JDK's home, a constant: the build replaces the call
   */
  public static byte[] jdkFile(String path) {
    throw new InternalError("not a constant: " + path);
  }

  /** The bytes of a string whose characters are bytes. */
  public static byte[] bytes(String content) {
    return content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** The resource as a stream, or null. */
  public static InputStream stream(String name) {
    byte[] bytes = find(name);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  /** An address that opens the resource, or null. */
  public static URL url(String name) {
    if (find(name) == null) {
      return null;
    }
    try {
      String directories = System.getProperty(FILES);
      if (directories != null) {
        for (String directory : directories.split(File.pathSeparator)) {
          File file = new File(directory, name);
          if (file.isFile()) {
            return file.toURI().toURL();
          }
        }
      }
      return new URL(null, "resource:/" + name, new ResourceHandler());
    } catch (MalformedURLException e) {
      throw new InternalError(e);
    }
  }
}
