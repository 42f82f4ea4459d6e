package dev.kiln.cli;

import java.nio.file.Path;

/** Where Kiln keeps what it may always make again: {@code KILN_CACHE}, or the user's cache. */
final class CacheDirectory {
  private CacheDirectory() {}

  static Path standard() {
    String own = System.getenv("KILN_CACHE");
    if (own != null && !own.isEmpty()) {
      return Path.of(own);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    return xdg != null && !xdg.isEmpty()
        ? Path.of(xdg, "kiln")
        : Path.of(System.getProperty("user.home"), ".cache", "kiln");
  }
}
