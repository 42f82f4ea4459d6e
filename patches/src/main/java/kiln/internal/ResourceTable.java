package kiln.internal;

/**
 * Stands for the class that the build makes for each application: its resources as strings of
 * bytes.
 */
final class ResourceTable {
  private ResourceTable() {}

  /** The content of a resource, one character a byte, or null. */
  static String content(String name) {
    return null;
  }
}
