package dev.kiln.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Only {@code gc/c/memory.c} refers to the C library's allocator, of all that images contain. */
class NativeMemoryTest {
  /** What hands out memory, or wants it back by {@code free}. */
  private static final Set<String> ALLOCATOR =
      Set.of(
          "malloc",
          "calloc",
          "realloc",
          "reallocarray",
          "free",
          "aligned_alloc",
          "memalign",
          "posix_memalign",
          "valloc",
          "strdup",
          "strndup",
          "asprintf",
          "vasprintf",
          "getline",
          "getdelim",
          "open_memstream",
          "scandir");

  @Test
  void allMemoryComesFromOneInterface() {
    var users = new TreeSet<String>();
    boolean interfaceSeen = false;
    for (RuntimeObject object : RuntimeIndex.load().objects()) {
      for (String symbol : object.calls()) {
        // The bundled C library's headers rename some of them, as with _FORTIFY_SOURCE.
        String name = symbol.replaceAll("^__|_chk$", "");
        if (ALLOCATOR.contains(name)) {
          if (object.name().startsWith("gc_c_memory.o")) {
            interfaceSeen = true;
          } else {
            users.add(object.name() + ": " + symbol);
          }
        }
      }
    }
    assertEquals(Set.of(), users);
    assertTrue(interfaceSeen, "the index names no call of malloc at all");
  }
}
