package dev.kiln.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kiln.frontend.InputError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles that are not what a fault leaves. */
class UnpackedBundleTest {
  private static final String REPLAY = "build\n-cp\n@INPUT@/input\n-o\n@INPUT@/program\n";

  @TempDir private Path directory;
  private Path place;

  @BeforeEach
  void makePlace() throws IOException {
    place = Files.createDirectory(directory.toRealPath().resolve("place"));
  }

  private List<String> unpack(String... entries) throws IOException {
    Path bundle = directory.resolve("bundle.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bundle))) {
      for (int i = 0; i < entries.length; i += 2) {
        out.putNextEntry(new ZipEntry(entries[i]));
        out.write(entries[i + 1].getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return UnpackedBundle.unpack(bundle, place).command();
  }

  private String refusal(String... entries) {
    InputError error = assertThrows(InputError.class, () -> unpack(entries));
    assertTrue(error.getMessage().contains("bundle.zip"), error.getMessage());
    return error.getMessage();
  }

  @Test
  void commandsAreOfThePlace() throws IOException {
    List<String> command = unpack("replay.txt", REPLAY, "input/A.class", "");
    assertEquals(List.of("build", "-cp", place + "/input", "-o", place + "/program"), command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "/../a", ".", "a/..", "a\0b"})
  void entriesAreFilesBelowThePlace(String name) {
    refusal("replay.txt", REPLAY, name, "x");
    assertTrue(Files.isDirectory(place));
  }

  @Test
  void aFileIsNoDirectory() {
    refusal("replay.txt", REPLAY, "a", "x", "a/b", "y");
    refusal("replay.txt/", "");
  }

  @Test
  void theTextIsUtf8() {
    assertTrue(refusal("replay.txt", "build\n\377\n").contains("UTF-8"));
    assertTrue(refusal("replay.txt", REPLAY, "left-out.txt", "\377").contains("UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build\n",
        "run\n-cp\na\n-o\n@INPUT@/program\n",
        "reproduce\nb.zip\n-o\n@INPUT@/program\n",
        "build\n-o\n/tmp/elsewhere\n"
      })
  void theCommandIsABuildInThePlace(String replay) {
    assertTrue(refusal("replay.txt", replay).contains("no build"));
  }
}
