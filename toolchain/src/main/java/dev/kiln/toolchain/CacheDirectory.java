package dev.kiln.toolchain;

import java.nio.file.Path;

/** Where Kiln keeps what can be made again: toolchain and objects. */
public final class CacheDirectory {
  private CacheDirectory() {}

  /** {@code $KILN_CACHE}, else {@code $XDG_CACHE_HOME/kiln}, else {@code ~/.cache/kiln}. */
  public static Path path() {
    var own = System.getenv("KILN_CACHE");
    if (own != null && !own.isEmpty()) {
      return Path.of(own);
    }
    var xdg = System.getenv("XDG_CACHE_HOME");
    if (xdg != null && !xdg.isEmpty()) {
      return Path.of(xdg, "kiln");
    }
    return Path.of(System.getProperty("user.home"), ".cache", "kiln");
  }
}
