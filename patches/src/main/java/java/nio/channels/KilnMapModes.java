package java.nio.channels;

/** Makes map modes for other packages of the library. */
public final class KilnMapModes {
  private KilnMapModes() {}

  /** A further mode. */
  public static FileChannel.MapMode extended(String name) {
    return Patch_MapMode.extended(name);
  }
}
