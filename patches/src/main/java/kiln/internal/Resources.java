package kiln.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Resources that were embedded when the executable was built. */
public final class Resources {
  private Resources() {}

  /**
   * The bytes of a resource, or null.
   *
   * @param name as class loaders take it: no leading slash
   */
  public static byte[] find(String name) {
    String content = ResourceTable.content(name);
    return content == null ? null : content.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The bytes of a string whose characters are bytes. */
  public static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * The bytes of a file of the JDK that the executable was built with.
   *
   * @param path relative to the JDK's home, a constant: the build replaces the call
   */
  public static byte[] jdkFile(String path) {
    throw new InternalError("not a constant: " + path);
  }

  /** The lines of a text resource without comments and blanks; none if it does not exist. */
  public static String[] lines(String name) {
    String content = ResourceTable.content(name);
    if (content == null) {
      return new String[0];
    }
    ArrayList<String> lines = new ArrayList<>();
    for (int start = 0; start < content.length(); ) {
      int end = content.indexOf('\n', start);
      if (end < 0) {
        end = content.length();
      }
      int hash = content.indexOf('#', start);
      String line = content.substring(start, hash >= 0 && hash < end ? hash : end).trim();
      if (!line.isEmpty() && !lines.contains(line)) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines.toArray(new String[0]);
  }

  /** The resource as a stream, or null. */
  public static InputStream stream(String name) {
    byte[] bytes = find(name);
    return bytes == null ? null : new ByteArrayInputStream(bytes);
  }

  /** An address that opens the resource, or null. */
  public static URL url(String name) {
    if (ResourceTable.content(name) == null) {
      return null;
    }
    try {
      return new URL(null, "resource:/" + name, new ResourceHandler());
    } catch (MalformedURLException e) {
      throw new InternalError(e);
    }
  }
}
