package dev.kiln.frontend.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The working directory is the module's. */
class DirectorySourceTest {
  private static final String OWN = "classes/dev/kiln/frontend/source/DirectorySource";

  @ParameterizedTest
  @ValueSource(strings = {".", "", "./", "target/.."})
  void theWorkingDirectoryHasManyNames(String name) throws IOException {
    var found = new DirectorySource(Path.of(name)).find("target/" + OWN);
    assertNotNull(found);
    assertEquals(Path.of("target/" + OWN + ".class").toString(), found.origin());
  }

  @Test
  void nothingOutsideIsFound() throws IOException {
    var source = new DirectorySource(Path.of("src"));
    assertNotNull(new DirectorySource(Path.of("target")).find(OWN));
    assertNull(source.find("../target/" + OWN));
    assertNull(source.find("main/../../target/" + OWN));
    assertNull(source.find(Path.of("target/" + OWN).toAbsolutePath().toString()));
  }
}
