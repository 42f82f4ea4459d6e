package dev.kiln.backend.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.backend.object.ObjectFacts;
import dev.kiln.backend.object.ObjectFacts.Function;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectCacheTest {
  private static final ObjectFacts FACTS =
      new ObjectFacts(64, List.of(new Function("a.b()V", 16, 32, List.of(), List.of())));

  @TempDir Path directory;

  @Test
  void whatIsStoredIsFound() throws IOException {
    var cache = new ObjectCache(directory, "O2");
    var key = cache.key("text");
    assertTrue(cache.find(key).isEmpty());
    cache.store(key, new byte[] {1, 2, 3}, FACTS);
    var entry = cache.find(key).orElseThrow();
    assertEquals(FACTS, entry.facts());
    assertEquals(1, Files.readAllBytes(entry.object())[0]);
    assertNotEquals(key, cache.key("other text"));
    assertNotEquals(key, new ObjectCache(directory, "O3").key("text"));
  }

  @Test
  void aDamagedEntryIsAbsent() throws IOException {
    var cache = new ObjectCache(directory, "");
    var key = cache.key("text");
    var file = cache.store(key, new byte[100], FACTS).object();
    Files.write(file, new byte[50]);
    assertTrue(cache.find(key).isEmpty());
  }

  @Test
  void trimmingDropsTheLongestUnused() throws IOException {
    var cache = new ObjectCache(directory, "");
    var old = cache.store(cache.key("old"), new byte[1000], FACTS).object();
    var recent = cache.store(cache.key("new"), new byte[1000], FACTS).object();
    Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
    cache.trim(1500);
    assertTrue(Files.notExists(old));
    assertTrue(Files.exists(recent));
  }

  @Test
  void trimmingLeavesAlone() throws IOException {
    var cache = new ObjectCache(directory, "");
    var entry = cache.store(cache.key("old"), new byte[1000], FACTS).object();
    var others =
        List.of(
            directory.resolve("toolchain-1/lib/libLLVM.so"),
            directory.resolve("libkilnrt.a"),
            entry.resolveSibling("README"));
    for (var other : others) {
      Files.createDirectories(other.getParent());
      Files.write(other, new byte[1000]);
      Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
    }
    Files.setLastModifiedTime(entry, FileTime.from(Instant.EPOCH));
    cache.trim(0);
    assertTrue(Files.notExists(entry));
    others.forEach(other -> assertTrue(Files.exists(other), other.toString()));
  }
}
